// Readings of the notices on disk: every one names its clause and words, and a company is shown those it is concerned by.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { type Answer, assess, prepare } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';

const { rulebook } = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')));
if (!rulebook) throw new Error('The rules do not compile.');
const machine = prepare(rulebook);

function readingsOf(
  program: string,
  given: Readonly<Record<string, Answer | readonly Readonly<Record<string, Answer>>[]>>,
  asOf = '2022-06-01',
): ProgramResult['readings'] {
  const { programs } = assess(machine, new Map(Object.entries(given)), { asOf });
  return programs.find(({ id }) => id === program)!.readings;
}

const SHANXI = { applicant_kind: 'company', applicant_region: '140105' };
const SIZE = 'shanxi-2018-89/restructuring-vat';
const PLANS = 'zhejiang-2019-industry-it/implementation-plans';

const placesOf = (readings: ProgramResult['readings'], notice: string) =>
  readings.flatMap(({ citation }) =>
    citation?.notice === notice ? [`${citation.clause} ${citation.quote}`] : [],
  );

const MAPPING = '说明 须同时满足所列指标的下限';

describe('the size of an enterprise', () => {
  const ladder = (given: Readonly<Record<string, Answer>>) =>
    placesOf(readingsOf(SIZE, { ...SHANXI, ...given }), 'sme-size-2011-300');

  test('an industrial enterprise is shown how the classes are read, and no other industry', () => {
    expect(ladder({ industry: 'C' })).toEqual([MAPPING]);
  });

  test('road transport is shown what 交通运输业 covers, at its own clause', () => {
    expect(ladder({ industry: '54' })).toEqual([MAPPING, '（六） 交通运输业']);
  });

  test('research is shown what the last clause covers', () => {
    expect(ladder({ industry: 'M', 'employees_year_end@2021': 200 })).toEqual([
      MAPPING,
      '（十六） 其他未列明行业',
    ]);
  });

  test('until the industry is answered, all that remain possible are shown, each at its own clause', () => {
    expect(new Set(ladder({}))).toEqual(
      new Set([
        MAPPING,
        '（六） 交通运输业',
        '（十六） 其他未列明行业',
        '（十六） 从业人员10人以下的为微型企业',
      ]),
    );
  });
});

describe('the plans of Zhejiang', () => {
  const city = { applicant_kind: 'city-government', applicant_region: '330300' };
  const county = { applicant_kind: 'county-government', applicant_region: '330521' };
  const plans = [{ content: 'software' }];
  const HALVING = '四（四） 数字产业化、低效企业改造提升、工业设计除外';
  const own = (given: Parameters<typeof readingsOf>[1]) =>
    placesOf(readingsOf(PLANS, given, '2018-09-10'), 'zhejiang-2019-industry-it');

  test('that two plans of one content count as two stands at the clause on how many there may be', () => {
    expect(own({ ...city, plans })).toContain('四（二） 可选择申报重点领域一、二的实施内容');
  });

  test('whose payment is never halved is not shown what is exempt from halving', () => {
    expect(own({ ...city, plans })).not.toContain(HALVING);
    expect(own({ ...county, plans, traditional_upgrade_incentive: 0 })).not.toContain(HALVING);
    expect(own({ ...county, plans, traditional_upgrade_incentive: 1 })).toContain(HALVING);
    expect(own({ ...county, plans })).toContain(HALVING);
  });
});

test('every reading shown to anyone names its clause and the words it reads', () => {
  const wordless = assess(machine, new Map(), { asOf: '2022-06-01' }).programs.flatMap(({ readings }) =>
    readings.filter(({ citation }) => !citation?.clause || !citation.quote),
  );
  expect(wordless).toEqual([]);
});
