// The interest subsidies of 2026 against the oracle: random loans, random gaps; and what the cases of the two texts cannot say.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import { judgeCases } from '../../src/rulebook/cases/run.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';
import {
  askedIn,
  completionsOf,
  type Given,
  type GivenItem,
  type Profile,
  toFen,
} from '../engine/oracle/index.ts';
import { asAnswers } from '../engine/profiles.ts';
import { runs } from '../engine/runs.ts';

const compilation = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')));
const { rulebook: rules } = compilation;
if (!rules) throw new Error('The rules do not compile.');
const { facts } = rules;
const programs = rules.programs.filter(({ notice }) => notice.startsWith('mof-finance-2026-'));
const exclusive = rules.exclusive.filter(({ per }) => per === 'loans');
const asOf = '2026-11-23';
const machine = prepare({ ...rules, programs, exclusive });

const day = (text: string): number => Date.parse(text) / 86_400_000;
const oneOf = (...values: readonly (Given | undefined)[]) => fc.constantFrom(...values, undefined, null);

/** Around every limit of the two texts; money in 分, shares of 100 % in 1,000,000, days from 1970. */
const loan = fc
  .record({
    kind: oneOf(
      'fixed-asset',
      'fixed-asset',
      'fixed-asset',
      'science-technology',
      'policy-tool-fund',
      'other',
    ),
    principal: oneOf(0, 100_000_000, 3_000_000_000, 4_000_000_000, 5_000_000_000, 9_000_000_000),
    granted_on: oneOf(
      ...['2024-01-18', '2024-01-19', '2025-12-31', '2026-01-01', '2026-01-18', '2026-01-19'].map(day),
      ...['2026-06-15', '2026-12-31', '2027-01-01'].map(day),
    ),
    term: oneOf(0, 12, 23, 24, 25, 36),
    average_principal: oneOf(0, 500_000, 680_556, 1_000_000, 1_100_000),
    equipment_renewal: oneOf(1, 1, 0),
    relending: oneOf(1, 0),
    other_central_subsidy: oneOf(0, 0, 1),
  })
  .map(
    (fields): GivenItem =>
      Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== undefined)) as GivenItem,
  );

const companies: fc.Arbitrary<Profile> = fc
  .record({
    privately_owned: oneOf(1, 1, 0),
    'enterprise_size@2025': oneOf('medium', 'small', 'micro', 'large'),
    loans: fc.array(loan, { minLength: 1, maxLength: 3 }),
  })
  .map((answers) => {
    const given = Object.entries(answers).filter((entry) => entry[1] !== undefined);
    return new Map([['applicant_kind', 'company'], ...given]) as Profile;
  });

const said = ({ verdict, outcomes }: ProgramResult): readonly string[] =>
  verdict === 'open' ? (outcomes ?? []) : [verdict];

describe('random loans', () => {
  it('A1 no wrong verdict; every award encloses what can be due, and is exact where nothing is open, the limit of 4号 filled in any order', () => {
    fc.assert(
      fc.property(companies, fc.nat(), (profile, seed) => {
        const results = assess(machine, asAnswers(profile), { asOf }).programs;
        for (const [index, result] of results.entries()) {
          const circumstance = { facts, asOf, asked: askedIn(programs) };
          const { all } = completionsOf(programs[index]!, profile, circumstance, 40, seed);
          const { low, high = null } = result.awards[0]!;
          const due = all.map(({ judgement: { awards } }) => ({
            low: toFen(awards[0]!.low),
            high: awards[0]!.high ? toFen(awards[0]!.high) : Infinity,
          }));
          for (const { judgement } of all) expect(said(result)).toContain(judgement.verdict);
          if (low === undefined) continue;
          expect(low).toBeLessThanOrEqual(Math.min(...due.map((each) => each.low)));
          expect(high ?? Infinity).toBeGreaterThanOrEqual(Math.max(...due.map((each) => each.high)));
          expect({ low, high }).toEqual(due.length === 1 ? due[0] : { low, high });
        }
      }),
      runs(50),
    );
  });

  it('the total is never more than every program alone, and never less than the best of them', () => {
    fc.assert(
      fc.property(companies, (profile) => {
        const { programs: results, totals } = assess(machine, asAnswers(profile), { asOf });
        const highs = results.flatMap(({ amounts }) => amounts.map(({ high }) => high ?? Infinity));
        const most = totals[0]?.best.high;
        if (most === undefined) return;
        expect(most ?? Infinity).toBeGreaterThanOrEqual(Math.max(0, ...highs));
        expect(most ?? Infinity).toBeLessThanOrEqual(highs.reduce((sum, high) => sum + high, 0));
      }),
      runs(120),
    );
  });
});

const judged = judgeCases(compilation);

function resultOf(notice: string, name: string): ProgramResult {
  const result = judged.find((each) => each.notice === notice && each.name === name)?.result;
  if (!result) throw new Error(`No case is named ${name}.`);
  return result;
}

describe('what stands beside the verdicts', () => {
  it('two loans over the limit are wide by discretion, those without a plan by what is not answered', () => {
    const four = 'mof-finance-2026-4';
    const over = resultOf(
      four,
      '3000万元36个月和4000万元12个月，合计超过5000万元：先算哪一笔没有写，90至120万元',
    );
    expect(over.amounts[0]?.why?.map((each) => Object.keys(each))).toEqual([['discretion']]);
    const planless = resultOf(four, '没有还款计划：0至90万元');
    expect(planless.amounts[0]?.why).toEqual([{ unanswered: ['loans[0].average_principal'] }]);
  });

  it('the paraphrased titles and what is not held are said of both texts, and that no extension is assumed', () => {
    const beside = [
      resultOf('mof-finance-2026-2', '2027年2月核对2026年3月发放的贷款：仍按2年贴息，90万元'),
      resultOf('mof-finance-2026-4', '2027年1月1日核对：已到期，2026年发放的贷款结论和金额不变'),
    ].map(({ advisories }) => advisories);
    for (const advisories of beside) {
      expect(advisories.map(({ basis }) => basis)).toEqual(['text', 'text']);
      expect(advisories[0]?.text.zh).toContain('标题是转述的');
      expect(advisories[1]?.text.zh).toContain('是否延长还不知道');
    }
  });

  it('a self-employed business is told what to ask, a large or a state-owned enterprise where to look', () => {
    const instead = (name: string) => resultOf('mof-finance-2026-4', name).failed[0]?.instead?.zh;
    expect(instead('个体工商户：不适用')).toContain('经办银行');
    expect(instead('国有企业：不符合')).toContain('财金〔2026〕2号');
    expect(instead('大型企业（1000人、4亿元）：不符合')).toContain('财金〔2026〕2号');
  });
});
