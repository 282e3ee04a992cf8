// Invented notices for the words of the language that the real ones do not use: checked, their cases run, their totals.
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Assessment, Total } from '../../src/engine/assessment.ts';
import { type Answer, assess, prepare } from '../../src/engine/index.ts';
import { answeredCases } from '../../src/rulebook/cases/inherit.ts';
import { runCases } from '../../src/rulebook/cases/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';
import { WORDS } from '../../src/rulebook/grammar/companions.ts';
import { checkFolder, formatProblem, readNotices } from '../../src/rulebook/index.ts';

const folder = join(import.meta.dirname, 'invented/rules');
const files = readRuleFiles(folder);
const compilation = compileRules(files);
const runs = runCases(compilation);

describe('the invented notices', () => {
  it('keep to everything that is asked of rules', () => {
    const notices = readNotices(join(import.meta.dirname, 'invented/notices'));
    const { problems, unchecked } = checkFolder(folder, { notices, from: folder });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(unchecked).toEqual([]);
  });

  test.each(runs.map(({ notice, name, problems }) => [`${notice}: ${name}`, problems] as const))(
    '%s',
    (_, problems) => {
      expect(problems.map(formatProblem)).toEqual([]);
    },
  );

  it('use, with the real ones, every word of the language', () => {
    const real = readRuleFiles(join(import.meta.dirname, '../../rules'));
    const used = new Set([...files, ...real].flatMap(([name, text]) => policyKeys(name, text)));
    expect(WORDS.filter((word) => !used.has(word))).toEqual([]);
  });
});

/** Every key that stands anywhere in a policy file. */
function policyKeys(name: string, text: string): readonly string[] {
  return name.endsWith('/policy.yaml') ? keysIn(parse(text) as unknown) : [];
}

function keysIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(keysIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [key, ...keysIn(value)]);
}

/** The assessment of the company of a case, with some answers more. */
function assessed(
  notice: string,
  name: string,
  more: readonly (readonly [string, Answer])[] = [],
): Assessment {
  const { rulebook, draft, book } = compilation;
  const cases = draft?.notices.find(({ id }) => id === notice)?.cases;
  if (!rulebook || !book || !cases) throw new Error(`${notice} has no cases`);
  const found = answeredCases(cases, book).find(({ text }) => text.name === name);
  if (!found) throw new Error(`${notice} has no case "${name}"`);
  const answers = new Map([...found.answers, ...more]);
  return assess(prepare(rulebook), answers, { asOf: found.text.as_of });
}

/** The total of one kind and per; sums are in 分. */
function totalOf({ totals }: Assessment, kind: Total['kind'], per: Total['per']): Total | undefined {
  return totals.find((total) => total.kind === kind && total.per === per);
}

const TEN_THOUSAND_YUAN = 1_000_000;

describe('totals of the invented notices', () => {
  it('take one of two exclusive programs, and say why the other is left out', () => {
    // 100 万 of 2000 万 this year: subsidy at its floor of 10 万; 300 万 in three years: award of 20 万.
    const found = assessed('invented-research', '三年合计正好300万元：20万元', [
      ['new_product_revenue@2025', 0],
    ]);
    expect(totalOf(found, 'cash', 'once')).toMatchObject({
      certain: { low: 20 * TEN_THOUSAND_YUAN, high: 20 * TEN_THOUSAND_YUAN },
      referred: { low: 0, high: 0 },
      best: {
        low: 20 * TEN_THOUSAND_YUAN,
        high: 20 * TEN_THOUSAND_YUAN,
        programs: ['invented-research/scale'],
        leftOut: [{ id: 'invented-research/subsidy' }],
      },
    });
  });

  it('give each loan to the program that pays more for it, where one loan is paid once', () => {
    // Loan of one year: green pays 30 万, equipment 20 万. Loan of three years: green 30 万, equipment 60 万.
    const found = assessed('invented-loans', '两笔都可按设备也可按绿色：按设备20万元和60万元，一共80万元');
    const total = totalOf(found, 'cash', 'item');
    expect(total?.best).toMatchObject({ low: 90 * TEN_THOUSAND_YUAN, high: 90 * TEN_THOUSAND_YUAN });
    expect(total?.certain).toEqual({ low: 90 * TEN_THOUSAND_YUAN, high: 90 * TEN_THOUSAND_YUAN });
  });

  it('leave out a program that no loan is left for, and say which one takes them all', () => {
    // One loan of 36 months: equipment pays 60 万, green 30 万.
    const found = assessed('invented-loans', '只有一笔36个月的，两项都可享受：按设备60万元');
    expect(totalOf(found, 'cash', 'item')?.best).toMatchObject({
      low: 60 * TEN_THOUSAND_YUAN,
      high: 60 * TEN_THOUSAND_YUAN,
      programs: ['invented-loans/equipment'],
      leftOut: [
        {
          id: 'invented-loans/green',
          because: { zh: '“贷款”中的每一项只能择一享受，都按“设备贷款贴息”计算合计最多。' },
        },
      ],
    });
  });

  it('never sum two savings on one tax', () => {
    // 200 万 of taxable income: the slices save 35 万, the rate of software enterprises 20 万.
    const found = assessed('invented-machines', '软件企业所得200万元，两项优惠都可享受：按这一项省20万元');
    expect(totalOf(found, 'saving', 'year')?.best).toMatchObject({
      low: 35 * TEN_THOUSAND_YUAN,
      high: 35 * TEN_THOUSAND_YUAN,
      programs: ['invented-machines/small-profits'],
      leftOut: [{ id: 'invented-machines/software' }],
    });
  });

  it('never hold what is only deferred, or names no sum', () => {
    const found = assessed('invented-machines', '一台新设备500万元：一次性扣除500万元');
    expect(found.totals.filter(({ kind }) => kind !== 'cash' && kind !== 'saving')).toEqual([]);
  });

  it('leave out a notice that is superseded', () => {
    const { programs } = assessed('invented-workshops', '有效期满后一天：已被新办法取代，结论照算');
    const rent = programs.find(({ id }) => id === 'invented-workshops/rent');
    expect(rent).toMatchObject({ verdict: 'eligible', inForce: 'superseded', counted: false });
  });
});

describe('advisories of the invented notices', () => {
  const advised = (name: string) =>
    assessed('invented-workshops', name)
      .programs.find(({ id }) => id === 'invented-workshops/rent')
      ?.advisories.map(({ text }) => text.zh);

  it('are shown to those whom they concern, and to no others', () => {
    expect(advised('平台企业')).toEqual(['平台企业请另附平台名录。']);
    expect(advised('出口企业，2018年1月1日成立，满三年：20万元')).toEqual([]);
  });
});
