// The rules of the notices themselves, with random companies: against the oracle, and under the same laws.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, interview, prepare } from '../../src/engine/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { filled, gapsOf, pick, wronglyAdded } from './one-more.ts';
import { askedIn, completionsOf, type Profile, toFen } from './oracle/index.ts';
import { asAnswers, profiles } from './profiles.ts';
import { runs } from './runs.ts';

const { rulebook: rules, problems } = loadRulebook(join(import.meta.dirname, '../../rules'));
if (!rules) throw new Error(`The rules do not compile: ${JSON.stringify(problems[0])}`);
const { facts, programs } = rules;
// Ranges and checks of figures change no verdict (the test below), and random companies would break one of them each.
const machine = prepare({
  ...rules,
  facts: facts.map(({ plausible: _plausible, ...fact }) => fact),
  checks: rules.checks.filter(({ operator }) => operator === 'on_or_after'),
});
const asOf = '2022-06-01';
const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021];

const companies = fc
  .constantFrom(3, 8, 30)
  .chain((gaps) => profiles(rules, { asOf, years, gaps, states: true }))
  .map((profile): Profile => new Map([...profile, ...common(profile)]));

/** Most companies are enterprises of Shanxi, or governments of Zhejiang: others are told apart at the first question. */
function common(profile: Profile): Profile {
  const kind = profile.get('applicant_kind');
  if (kind === 'company') return new Map([['applicant_region', '140105']]);
  if (kind === 'city-government') return new Map([['applicant_region', '330300']]);
  return kind === 'county-government' ? new Map([['applicant_region', '330521']]) : new Map();
}

const judged = (profile: Profile): readonly ProgramResult[] =>
  assess(machine, asAnswers(profile), { asOf }).programs;

const said = ({ verdict, outcomes }: ProgramResult): readonly string[] =>
  verdict === 'open' ? outcomes! : [verdict];

test('A1 every program of every notice against the oracle: no wrong verdict, every award encloses what can be due', () => {
  fc.assert(
    fc.property(companies, fc.nat(), (profile, seed) => {
      judged(profile).forEach((result, index) => {
        const program = programs[index]!;
        if (result.warnings.length > 0) return;
        const { all } = completionsOf(program, profile, { facts, asOf, asked: askedIn(programs) }, 12, seed);
        for (const { judgement } of all) {
          expect(said(result)).toContain(judgement.verdict);
          const narrow = result.awards.filter(({ low, high }, award) => {
            const due = judgement.awards[award]!;
            if (low === undefined) return false;
            return low > toFen(due.low) || (high ?? Infinity) < (due.high ? toFen(due.high) : Infinity);
          });
          expect(narrow).toEqual([]);
        }
      });
    }),
    runs(40),
  );
});

describe('A2 one more answer about a real company', () => {
  test('turns no verdict round, widens no award and adds no question', () => {
    fc.assert(
      fc.property(companies, pick, (profile, { which, value }) => {
        const gaps = gapsOf(facts, years, profile);
        fc.pre(gaps.length > 0);
        const more = filled(gaps, profile, { programs, asOf, which, value });
        const [before, after] = [judged(profile), judged(more.profile)];
        after.forEach((now, index) => {
          const then = before[index]!;
          if (now.warnings.length > 0) return;
          expect(said(then)).toEqual(expect.arrayContaining([...said(now)]));
          expect(wronglyAdded(then, now, more.gap)).toEqual([]);
          const wider = now.awards.filter(({ low, high }, award) => {
            const own = then.awards[award]!;
            if (low === undefined || own.low === undefined) return false;
            return low < own.low || (high ?? Infinity) > (own.high ?? Infinity);
          });
          expect(wider).toEqual([]);
        });
      }),
      runs(40),
    );
  });
});

test('no plausible range and no check of figures changes what is said of any program', () => {
  const whole = prepare(rules);
  fc.assert(
    fc.property(companies, (profile) => {
      const told = assess(whole, asAnswers(profile), { asOf }).programs;
      expect(told.map(({ warnings: _warnings, ...result }) => result)).toEqual(
        judged(profile).map(({ warnings: _warnings, ...result }) => result),
      );
    }),
    runs(25),
  );
});

test('A7 the answers that are shown give the verdicts of all answers, and the same questions again', () => {
  fc.assert(
    fc.property(companies, (profile) => {
      const shown = interview(machine, asAnswers(profile), { asOf });
      const derived = new Set(facts.filter((fact) => fact.derived).map(({ id }) => id));
      const kept = new Set(shown.map(({ path }) => path));
      const fresh: Profile = new Map(
        [...profile].filter(([path]) => kept.has(path) || derived.has(path.split('@')[0]!)),
      );
      const whole = judged(profile);
      fc.pre(whole.every(({ warnings }) => warnings.length === 0));
      expect(judged(fresh).map(({ verdict }) => verdict)).toEqual(whole.map(({ verdict }) => verdict));
      const again = interview(machine, asAnswers(fresh), { asOf });
      expect(again.map(({ path, answered }) => [path, answered])).toEqual(
        shown.map(({ path, answered }) => [path, answered]),
      );
    }),
    runs(25),
  );
});
