// Recognition as a high-tech enterprise and evaluation as a technology-based SME: random companies around the limits against
// the oracle, and what the cases of the two articles cannot say.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, interview, prepare } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';
import { askedIn, completionsOf, type Given, type Profile } from '../engine/oracle/index.ts';
import { asAnswers } from '../engine/profiles.ts';
import { runs } from '../engine/runs.ts';

const { rulebook: rules } = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')));
if (!rules) throw new Error('The rules do not compile.');
const { facts } = rules;
const programs = rules.programs.filter(({ notice }) =>
  ['hightech-2016-32', 'tech-sme-2017-115'].includes(notice),
);
const machine = prepare({ ...rules, programs, exclusive: [], checks: [] });
const asOf = '2026-11-23';

const day = (text: string): number => Date.parse(text) / 86_400_000;
const wan = (figure: number): number => figure * 1_000_000;
const oneOf = (...values: readonly Given[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...values), weight: 9 },
    { arbitrary: fc.constantFrom(undefined, null), weight: 1 },
  );
const YEARS = [2023, 2024, 2025];
const yearly = (fact: string, value: fc.Arbitrary<Given | undefined>, years = YEARS) =>
  Object.fromEntries(years.map((year) => [`${fact}@${year}`, value]));

const incident = fc.record({
  kind: oneOf('major-safety', 'major-quality', 'serious-environment', 'research-dishonesty'),
  happened_on: oneOf(
    ...['2024-12-31', '2025-01-01', '2025-11-22', '2025-11-23', '2025-11-24', '2026-11-24'].map(day),
  ),
});

/** Around every limit of the two articles; money in 分, people in hundredths, days from 1970. */
const companies: fc.Arbitrary<Profile> = fc
  .record({
    applicant_kind: fc.constantFrom('company', 'company', 'unincorporated'),
    applicant_region: fc.constantFrom('330106', '810000'),
    hightech_until: oneOf('none', 'none', 'none', day('2026-11-22'), day('2026-11-23')),
    established_on: oneOf(
      ...['2015-06-01', '2023-12-31', '2024-01-01', '2025-11-23', '2025-11-24', '2026-03-01'].map(day),
    ),
    owns_core_ip: oneOf(1, 1, 1, 0),
    guidance_class: oneOf('permitted', 'permitted', 'restricted'),
    adverse_lists: oneOf([], [], ['abnormal-operation']),
    tech_sme_score: oneOf(59, 60, 80),
    tech_sme_staff_score: oneOf(0, 1, 20),
    incidents: fc.option(fc.array(incident, { maxLength: 2 }), { nil: undefined, freq: 9 }),
    ...yearly('revenue', oneOf(0, wan(3000), wan(5000), wan(5000) + 1, wan(20_000), wan(20_000) + 1)),
    ...yearly('rd_total', oneOf(0, wan(150), wan(250), wan(800))),
    ...yearly('rd_domestic', oneOf(0, wan(90), wan(150), wan(480))),
    ...yearly('total_assets_year_end', oneOf(wan(20_000), wan(20_000) + 1), [2025]),
    ...yearly('staff_total', oneOf(0, 10_000, 50_000, 50_001), [2025]),
    ...yearly('rd_staff', oneOf(0, 999, 1000, 5000), [2025]),
    ...yearly('total_income', oneOf(0, wan(5000)), [2025]),
    ...yearly('hightech_product_income', oneOf(0, wan(3000) - 1, wan(3000)), [2025]),
  })
  .map((answers) => new Map(Object.entries(answers).filter(([, value]) => value !== undefined)) as Profile);

const said = ({ verdict, outcomes }: ProgramResult): readonly string[] =>
  verdict === 'open' ? (outcomes ?? []) : [verdict];

describe('random companies', () => {
  it('A1 no verdict is wrong, whatever the missing answers turn out to be', () => {
    fc.assert(
      fc.property(companies, fc.nat(), (profile, seed) => {
        const results = assess(machine, asAnswers(profile), { asOf }).programs;
        for (const [index, result] of results.entries()) {
          const circumstance = { facts, asOf, asked: askedIn(programs) };
          const { all } = completionsOf(programs[index]!, profile, circumstance, 20, seed);
          for (const { judgement } of all) expect(said(result)).toContain(judgement.verdict);
        }
      }),
      runs(60),
    );
  });
});

type Answers = Parameters<typeof assess>[1];
const answered = (given: Readonly<Record<string, Given>>): Answers =>
  asAnswers(new Map(Object.entries(given)));
const resultOf = (id: string, given: Readonly<Record<string, Given>>): ProgramResult =>
  assess(machine, answered(given), { asOf }).programs.find((program) => program.id === id)!;

const HT = 'hightech-2016-32/recognition';
const TS = 'tech-sme-2017-115/evaluation';
const FIRM = { applicant_kind: 'company', applicant_region: '330106' };

describe('what stands beside the verdicts', () => {
  it('whoever holds a certificate is told that a new recognition asks for everything again', () => {
    const advice = (until: Given) =>
      resultOf(HT, { ...FIRM, hightech_until: until }).advisories.map(({ text }) => text.zh);
    expect(advice(day('2028-12-31')).some((text) => text.includes('证书还在有效期内'))).toBe(true);
    expect(advice('none').some((text) => text.includes('证书还在有效期内'))).toBe(false);
  });

  it('a score too low goes with the report of article 8, which changes nothing', () => {
    const { advisories, failed } = resultOf(TS, { ...FIRM, tech_sme_score: 59 });
    expect(failed[0]?.instead?.zh).toContain('第八条');
    expect(advisories.some(({ text }) => text.zh.includes('这里的结论只按第六条'))).toBe(true);
  });

  it('a certificate in force leaves nothing to ask for recognition; without one the figures of three years are asked', () => {
    const asked = (given: Readonly<Record<string, Given>>) =>
      interview(machine, answered(given), { asOf })
        .filter(({ because, answered: is }) => !is && because.some(({ program }) => program === HT))
        .map(({ path }) => path);
    expect(asked({ ...FIRM, hightech_until: day('2028-12-31') })).toEqual([]);
    expect(asked({ ...FIRM, hightech_until: 'none' })).toContain('rd_total@2023');
  });

  it('a company founded in 2024 is not asked for 2023', () => {
    const paths = interview(
      machine,
      answered({ ...FIRM, hightech_until: 'none', established_on: day('2024-03-15') }),
      {
        asOf,
      },
    ).map(({ path }) => path);
    expect(paths).toContain('rd_total@2024');
    expect(paths.filter((path) => path.endsWith('@2023'))).toEqual([]);
  });
});
