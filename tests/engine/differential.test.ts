// The engine against an oracle of its own: what it says of a part of the answers must hold for every way to complete them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwardResult, ProgramResult } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Program } from '../../src/engine/rules.ts';
import { anyProgram, asOf, facts, plainProgram } from './catalogue.ts';
import {
  answered,
  askedIn,
  type Completions,
  completionsOf,
  decisive,
  type Profile,
  toFen,
} from './oracle/index.ts';
import { asAnswers, profiles } from './profiles.ts';
import { rulebook } from './rulebook.ts';
import { runs } from './runs.ts';

const taxYear = 2020;
const years = [2019, 2020, 2021, 2022];

interface Trial {
  readonly program: Program;
  readonly profile: Profile;
  readonly seed: number;
}

const trials = (programs: fc.Arbitrary<Program>, states: boolean): fc.Arbitrary<Trial> =>
  fc.tuple(programs, fc.constantFrom(2, 4, 10), fc.nat()).chain(([program, gaps, seed]) =>
    profiles({ facts, programs: [program] }, { asOf, years, gaps, states }).map((profile) => ({
      program,
      profile,
      seed,
    })),
  );

function judged({ program, profile }: Trial): ProgramResult {
  const machine = prepare(rulebook(facts, [program]));
  return assess(machine, asAnswers(profile), { asOf, taxYear }).programs[0]!;
}

function completed({ program, profile, seed }: Trial, most: number): Completions {
  return completionsOf(program, profile, { facts, asOf, taxYear, asked: askedIn(program) }, most, seed);
}

/** Two values stated and computed disagree: such a profile does not agree with itself. */
const isContested = ({ warnings }: ProgramResult): boolean => warnings.length > 0;

interface Hull {
  readonly low: number;
  readonly high: number | null;
}

type Due = Completions['all'][number]['judgement']['awards'][number];

const inFen = ({ low, high }: Due): Hull => ({ low: toFen(low), high: high ? toFen(high) : null });

/** The least and the most the completions are due under each award, in 分. */
function hulls({ all }: Completions): readonly Hull[] {
  return all[0]!.judgement.awards.map((_, index) =>
    all
      .map(({ judgement }) => inFen(judgement.awards[index]!))
      .reduce((a, b) => ({
        low: Math.min(a.low, b.low),
        high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
      })),
  );
}

function encloses(award: AwardResult, { low, high }: Hull): boolean {
  return award.low! <= low && (award.high === null || (high !== null && award.high! >= high));
}

function sumOf(hullsOfLine: readonly Hull[]): Hull {
  return hullsOfLine.reduce((a, b) => ({
    low: a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  }));
}

/** What the engine says may still come: the verdict, or the outcomes that remain. */
const said = ({ verdict, outcomes }: ProgramResult): readonly string[] =>
  verdict === 'open' ? outcomes! : [verdict];

test('A1 a random rule of any word: never a wrong verdict, and every award encloses what the completions are due', () => {
  fc.assert(
    fc.property(trials(anyProgram, true), (trial) => {
      const result = judged(trial);
      fc.pre(!isContested(result));
      const completions = completed(trial, 40);
      for (const { judgement } of completions.all) expect(said(result)).toContain(judgement.verdict);
      const due = hulls(completions);
      const narrow = result.awards.filter(
        (award, index) => award.low !== undefined && !encloses(award, due[index]!),
      );
      expect(narrow).toEqual([]);
    }),
    runs(250),
  );
});

test('a verdict is open only where an answer that is not there can change it, and no verdict waits for nothing', () => {
  fc.assert(
    fc.property(trials(anyProgram, true), (trial) => {
      const result = judged(trial);
      const waits = [...result.missing.verdict, ...result.dontKnow].length > 0;
      const isOpen = result.verdict === 'open';
      expect(said(result).length > 1).toBe(isOpen);
      expect(isOpen ? waits : result.missing.verdict.length === 0).toBe(true);
    }),
    runs(250),
  );
});

test('where facts are told apart the engine is exact: verdicts, outcomes and awards are those of the completions', () => {
  fc.assert(
    fc.property(trials(plainProgram, false), (trial) => {
      const result = judged(trial);
      const completions = completed(trial, 3_000);
      fc.pre(completions.isExhaustive);
      const verdicts = completions.all.map(({ judgement }) => judgement.verdict);
      expect(new Set(said(result))).toEqual(new Set(verdicts));
      const due = hulls(completions);
      const other = result.awards.filter(
        ({ low, high }, index) =>
          low !== undefined && high !== null && (low !== due[index]!.low || high !== due[index]!.high),
      );
      expect(other).toEqual([]);
    }),
    runs(250),
  );
});

test('the amount of a program encloses the sum of its awards in every completion, and is no wider than they together', () => {
  fc.assert(
    fc.property(trials(anyProgram, false), (trial) => {
      const result = judged(trial);
      fc.pre(result.amounts.length > 0 && !isContested(result));
      const completions = completed(trial, 40);
      for (const { kind, per, low, high } of result.amounts.filter((line) => line.kind !== 'saving')) {
        const isOwn = trial.program.awards.map(({ pay }) => pay.kind === kind && pay.per === per);
        const own = result.awards.filter((_, index) => isOwn[index]);
        // Each award is rounded by itself, the sum once.
        const rounding = own.length;
        for (const { judgement } of completions.all) {
          const sum = sumOf(judgement.awards.filter((_, index) => isOwn[index]).map(inFen));
          expect(low).toBeLessThanOrEqual(sum.low + rounding);
          expect(high ?? Infinity).toBeGreaterThanOrEqual((sum.high ?? Infinity) - rounding);
        }
        const apart = sumOf(own.map((each) => ({ low: each.low ?? 0, high: each.high ?? null })));
        expect(low).toBeGreaterThanOrEqual(apart.low - rounding);
        expect(high ?? Infinity).toBeLessThanOrEqual((apart.high ?? Infinity) + rounding);
      }
    }),
    runs(120),
  );
});

test('hardly a question is idle: what is asked for a verdict can change it in some completion', () => {
  let [asked, idle] = [0, 0];
  fc.assert(
    fc.property(trials(plainProgram, false), (trial) => {
      const result = judged(trial);
      const completions = completed(trial, 200);
      fc.pre(completions.isExhaustive && result.verdict === 'open');
      // While it is open whom the notice addresses, that is what hangs on the questions.
      const isOpenFor = result.outcomes!.includes('not-addressed');
      const told = (verdict: string) => (isOpenFor ? String(verdict === 'not-addressed') : verdict);
      const rules = askedIn(trial.program);
      const canChange = (path: string) => {
        const fact = facts.find(({ id }) => id === path.split('@', 1)[0])!;
        const values = decisive(fact, rules, asOf, { taxYear });
        return completions.all.some(({ profile, judgement }) =>
          values
            .flatMap((value) => completed({ ...trial, profile: answered(profile, path, value) }, 20).all)
            .some((other) => told(other.judgement.verdict) !== told(judgement.verdict)),
        );
      };
      asked += result.missing.verdict.length;
      idle += result.missing.verdict.filter((path) => !canChange(path)).length;
    }),
    runs(60),
  );
  // Beside a "don't know" that keeps a verdict open, a fact that comes to nothing is not always found out.
  expect(asked).toBeGreaterThan(30);
  expect(idle / asked).toBeLessThan(0.1);
});
