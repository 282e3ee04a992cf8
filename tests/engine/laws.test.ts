// The laws of judging on random rules: answering more, answering in another order, answering what nobody asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, interview, type Machine, prepare } from '../../src/engine/index.ts';
import type { Condition, Program } from '../../src/engine/rules.ts';
import { agreesWithItself } from './agrees.ts';
import { anyProgram, asOf, facts } from './catalogue.ts';
import { askedBy, filled, gapsOf, pick, wronglyAdded } from './one-more.ts';
import type { Profile } from './oracle/index.ts';
import { asAnswers, profiles } from './profiles.ts';
import { rulebook } from './rulebook.ts';
import { runs } from './runs.ts';

const circumstances = { asOf, taxYear: 2020 };
const years = [2019, 2020, 2021, 2022];

const companies = (program: Program, gaps: number): fc.Arbitrary<Profile> =>
  profiles({ facts, programs: [program] }, { asOf, years, gaps, states: false });

const trials = fc
  .tuple(anyProgram, fc.constantFrom(2, 4, 10), pick)
  .chain(([program, gaps, chosen]) =>
    companies(program, gaps).map((profile) => ({ program, profile, ...chosen })),
  );

const judgedBy = (machine: Machine, profile: Profile): ProgramResult =>
  assess(machine, asAnswers(profile), circumstances).programs[0]!;

/** What a person would act on. */
const outcome = ({ verdict, outcomes, amounts, awards }: ProgramResult) => ({
  verdict,
  outcomes,
  amounts,
  awards: awards.map(({ id, low, high, why }) => ({ id, low, high, why })),
});

/** The same without the facts named as the reason. */
const bounded = ({ verdict, outcomes, amounts, awards }: ProgramResult) => ({
  verdict,
  outcomes,
  amounts: amounts.map(({ kind, per, low, high }) => ({ kind, per, low, high })),
  awards: awards.map(({ id, low, high }) => ({ id, low, high })),
});

/** Before and after one more answer. */
const answering = trials
  .map((trial) => ({ ...trial, gaps: gapsOf(facts, years, trial.profile) }))
  .filter(({ gaps }) => gaps.length > 0)
  .map(({ program, profile, gaps, which, value }) => ({
    program,
    profile,
    more: filled(gaps, profile, { programs: [program], asOf, which, value }),
  }))
  .filter(({ more }) => agreesWithItself(facts, more.profile))
  .map(({ program, profile, more }) => {
    const machine = prepare(rulebook(facts, [program]));
    return {
      gap: more.gap,
      before: judgedBy(machine, profile),
      after: judgedBy(machine, more.profile),
    };
  });

interface Bounds {
  readonly low?: number;
  readonly high?: number | null;
}

function isWider(after: Bounds, before: Bounds): boolean {
  if (after.low === undefined || before.low === undefined) return false;
  return after.low < before.low || (after.high ?? Infinity) > (before.high ?? Infinity);
}

describe('A2 one more answer', () => {
  test('never turns yes into no, nor no into yes: a verdict that is not open stands', () => {
    fc.assert(
      fc.property(answering, ({ before, after }) => {
        const possible = before.verdict === 'open' ? before.outcomes! : [before.verdict];
        const still = after.verdict === 'open' ? after.outcomes! : [after.verdict];
        expect(possible).toEqual(expect.arrayContaining([...still]));
      }),
      runs(300),
    );
  });

  test('never widens an award, nor the amount of the program', () => {
    fc.assert(
      fc.property(answering, ({ before, after }) => {
        expect(after.awards.filter((award, index) => isWider(award, before.awards[index]!))).toEqual([]);
        const wider = after.amounts.filter(({ kind, per, low, high }) =>
          before.amounts.some(
            (line) => line.kind === kind && line.per === per && isWider({ low, high }, line),
          ),
        );
        expect(wider).toEqual([]);
      }),
      runs(300),
    );
  });

  test('never adds a question but those of a program that just turned out to be meant, of a list, or of a year', () => {
    fc.assert(
      fc.property(answering, ({ before, after, gap }) => {
        expect(wronglyAdded(before, after, gap)).toEqual([]);
      }),
      runs(300),
    );
  });
});

test('A9 a fact that is not asked changes no verdict and no award', () => {
  fc.assert(
    fc.property(answering, ({ before, after, gap }) => {
      const [fact, year] = gap.path.split('@');
      const names = [gap.path, gap.path.split('[', 1)[0]!];
      const isAsked = askedBy(before).some(
        (path) =>
          names.includes(path) || (year !== undefined && path.startsWith(`${fact}@`) && !/@\d/.test(path)),
      );
      fc.pre(!isAsked && !before.outcomes?.includes('not-addressed'));
      expect(outcome(after)).toEqual(outcome(before));
    }),
    runs(300),
  );
});

/** The same condition with the parts whose order means nothing the other way round. */
function reversed(condition: Condition): Condition {
  const turned = condition.reading?.otherwise
    ? {
        ...condition,
        reading: {
          ...condition.reading,
          otherwise: {
            ...condition.reading.otherwise,
            when: reversed(condition.reading.otherwise.when),
          },
        },
      }
    : condition;
  if (turned.word === 'all' || turned.word === 'any' || turned.word === 'none')
    return { ...turned, conditions: turned.conditions.map(reversed).reverse() };
  if (turned.word === 'cases')
    return {
      ...turned,
      cases: turned.cases.map(({ when, then }) => ({
        ...(when && { when: reversed(when) }),
        then: reversed(then),
      })),
    };
  return turned;
}

test('A8 neither the order of answers nor that of rules matters', () => {
  fc.assert(
    fc.property(trials, ({ program, profile }) => {
      const there = judgedBy(prepare(rulebook(facts, [program])), profile);
      const turned: Program = {
        ...program,
        for: reversed(program.for),
        who: reversed(program.who),
        awards: [...program.awards].reverse(),
      };
      const back = judgedBy(prepare(rulebook(facts, [turned])), new Map([...profile].reverse()));
      expect(back.verdict).toBe(there.verdict);
      expect(back.outcomes).toEqual(there.outcomes);
      const bounds = ({ awards }: ProgramResult) =>
        new Map(awards.map(({ id, low, high }) => [id, [low, high]] as const));
      expect(bounds(back)).toEqual(bounds(there));
      expect(new Set(askedBy(back))).toEqual(new Set(askedBy(there)));
    }),
    runs(200),
  );
});

test('A8 programs do not depend on each other, nor on their order', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyProgram, anyProgram).chain(([first, second]) =>
        companies({ ...first, awards: [...first.awards, ...second.awards] }, 4).map((profile) => ({
          programs: [
            { ...first, id: 'test/first' },
            { ...second, id: 'test/second' },
          ],
          profile,
        })),
      ),
      ({ programs, profile }) => {
        const judge = (each: readonly Program[]) =>
          assess(prepare(rulebook(facts, each)), asAnswers(profile), circumstances).programs;
        const together = judge(programs);
        const alone = programs.map((program) => judge([program])[0]!);
        expect(together.map(outcome)).toEqual(alone.map(outcome));
        const back = [...judge([...programs].reverse())].reverse();
        expect(back.map(outcome)).toEqual(alone.map(outcome));
      },
    ),
    runs(60),
  );
});

test('A7 an answer of a branch that is no longer asked counts for nothing', () => {
  fc.assert(
    fc.property(trials, ({ program, profile }) => {
      const machine = prepare(rulebook(facts, [program]));
      const shown = new Set(interview(machine, asAnswers(profile), circumstances).map(({ path }) => path));
      const kept = new Map([...profile].filter(([path]) => shown.has(path)));
      const [fresh, whole] = [judgedBy(machine, kept), judgedBy(machine, profile)];
      expect(fresh.verdict).toBe(whole.verdict);
      // While it is open whom the notice addresses, the other facts are not asked, and known ones only narrow what remains.
      fc.pre(!whole.outcomes?.includes('not-addressed'));
      expect(bounded(fresh)).toEqual(bounded(whole));
    }),
    runs(150),
  );
});
