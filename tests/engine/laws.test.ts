// The laws of design §4 on random rules: what is judged of a part of the answers must agree with every way to complete them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { type Answer, assess, interview, prepare } from '../../src/engine/index.ts';
import type { Award, Condition } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  figure,
  is,
  none,
  number,
  options,
  program,
  quoted,
  referred,
  rulebook,
  say,
  yes,
} from './rulebook.ts';

const facts = [
  fact('open', 'yes_no'),
  fact('listed_by_office', 'yes_no', { authority: say('office') }),
  fact('kind', 'choice', { options: options('a', 'b', 'c') }),
  fact('people', 'count'),
  fact('since', 'date', { none: say('never') }),
  fact('until', 'date', { none: say('still') }),
];

/** Values that tell apart everything the random rules can ask. */
const values: Readonly<Record<string, readonly Answer[]>> = {
  open: [0, 1],
  listed_by_office: [0, 1],
  kind: ['a', 'b', 'c'],
  people: [0, 2, 3, 4, 5, 6, 9],
  since: ['none', '2019-06-01', '2020-06-01', '2021-06-01', '2024-06-01'],
  until: ['none', '2020-01-01', '2021-06-01', '2022-01-01', '2030-01-01'],
};
const asOf = '2022-06-01';

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(yes('open')),
  fc.constant(yes('listed_by_office')),
  fc.constantFrom(is('kind', 'a', 0), is('kind', 'b', 1), is('kind', 'c', 2)),
  fc
    .tuple(fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'), fc.integer({ min: 3, max: 5 }))
    .map(([operator, value]) => compare('people', operator as 'at_least', value)),
  fc.integer({ min: 1, max: 3 }).map(
    (years): Condition => ({
      ...quoted(`${years} years`),
      word: 'elapsed',
      since: { fact: 'since' },
      until: { fact: 'until' },
      years,
    }),
  ),
  fc.constant(referred('office')),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((each) => all(...each)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((each) => any(...each)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((each) => none(...each)),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([when, then, rest]): Condition => ({ word: 'cases', cases: [{ when, then }, { then: rest }] })),
    fc.tuple(leaf, tie('condition')).map(
      ([each, when]): Condition => ({
        ...each,
        reading: { text: say('ours'), otherwise: { text: say('other'), when } },
      }),
    ),
  ),
}));

const award: fc.Arbitrary<Award> = fc
  .tuple(fc.option(condition, { nil: undefined }), fc.constantFrom(1, 2, 3), fc.boolean())
  .map(([when, kind, timed]) => ({
    ...cash(`award-${kind}`, 100),
    ...(when && { when }),
    ...(timed && {
      milestone: {
        ...quoted('years'),
        word: 'elapsed' as const,
        since: { fact: 'since' },
        until: { fact: 'until' },
        years: 2,
      },
    }),
    pay: {
      ...quoted('pay'),
      kind: 'cash',
      per: 'once',
      amount:
        kind === 1
          ? { form: 'exactly', quantity: number(100) }
          : kind === 2
            ? { form: 'between', low: number(10), high: number(90) }
            : {
                form: 'exactly',
                quantity: {
                  word: 'least',
                  of: [{ word: 'product', of: [figure('people'), number(7)] }, number(40)],
                },
              },
    },
  }));

const anyProgram = fc
  .tuple(fc.option(leaf, { nil: undefined }), condition, fc.array(award, { minLength: 1, maxLength: 2 }))
  .map(([forWhom, who, awards]) =>
    program(
      'p',
      who,
      awards.map((each, index) => ({ ...each, id: `award-${index}` })),
      forWhom && forWhom.word !== 'referred' ? { for: { ...forWhom } } : {},
    ),
  );

const someAnswers = fc
  .record(
    Object.fromEntries(
      Object.entries(values).map(([id, each]) => [id, fc.constantFrom(...each, undefined, undefined)]),
    ),
  )
  .map(
    (each) =>
      Object.fromEntries(Object.entries(each).filter(([, answer]) => answer !== undefined)) as Record<
        string,
        Answer
      >,
  );

function* completions(given: Readonly<Record<string, Answer>>): Generator<Record<string, Answer>, void> {
  const open = Object.keys(values).find((id) => !(id in given));
  if (open === undefined) {
    yield { ...given };
    return;
  }
  for (const value of values[open]!) yield* completions({ ...given, [open]: value });
}

const VERDICTS = {
  'not-addressed': 'N',
  ineligible: 'n',
  upcoming: 'l',
  referred: 'r',
  eligible: 'y',
  open: '?',
} as const;

function money(result: ProgramResult): readonly [number, number] {
  const line = result.amounts.find(({ kind }) => kind === 'cash');
  return line ? [line.low, line.high ?? Infinity] : [0, 0];
}

test('A1 what is said of a part of the answers holds for every completion, and its award encloses theirs', () => {
  fc.assert(
    fc.property(anyProgram, someAnswers, (written, given) => {
      const machine = prepare(rulebook(facts, [written]));
      const part = assess(machine, answers(given), { asOf }).programs[0]!;
      const whole = [...completions(given)].map(
        (each) => assess(machine, answers(each), { asOf }).programs[0]!,
      );
      const verdicts = new Set(whole.map(({ verdict }) => verdict));
      for (const verdict of verdicts) {
        const allowed = part.verdict === 'open' ? part.outcomes! : [part.verdict];
        expect(allowed, `${VERDICTS[verdict]} remains possible`).toContain(verdict);
      }
      const bounds = whole.map(money);
      const [low, high] = money(part);
      expect(low).toBeLessThanOrEqual(Math.min(...bounds.map((each) => each[0])));
      expect(high).toBeGreaterThanOrEqual(Math.max(...bounds.map((each) => each[1])));
    }),
    { numRuns: 150 },
  );
});

test('A2 one more answer never turns yes into no, never widens an award, never adds a question', () => {
  fc.assert(
    fc.property(anyProgram, someAnswers, fc.nat(), fc.nat(), (written, given, which, value) => {
      const open = Object.keys(values).filter((id) => !(id in given));
      if (open.length === 0) return;
      const id = open[which % open.length]!;
      const machine = prepare(rulebook(facts, [written]));
      const before = assess(machine, answers(given), { asOf }).programs[0]!;
      const after = assess(machine, answers({ ...given, [id]: values[id]![value % values[id]!.length]! }), {
        asOf,
      }).programs[0]!;
      expect(before.verdict === 'open' ? before.verdict : after.verdict).toBe(before.verdict);
      const [lowBefore, highBefore] = money(before);
      const [lowAfter, highAfter] = money(after);
      expect(lowAfter).toBeGreaterThanOrEqual(lowBefore);
      expect(highAfter).toBeLessThanOrEqual(highBefore);
      // The questions of a program begin when its `for` has become yes.
      const isAddressed = !before.outcomes?.includes('not-addressed');
      const asked = new Set([...before.missing.verdict, ...before.missing.award]);
      const added = [...after.missing.verdict, ...after.missing.award].filter((path) => !asked.has(path));
      expect(isAddressed ? added : []).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('A9 a fact that is not asked changes no verdict and no award', () => {
  fc.assert(
    fc.property(anyProgram, someAnswers, fc.nat(), fc.nat(), (written, given, which, value) => {
      const machine = prepare(rulebook(facts, [written]));
      const before = assess(machine, answers(given), { asOf }).programs[0]!;
      if (before.outcomes?.includes('not-addressed')) return;
      const asked = [...before.missing.verdict, ...before.missing.award];
      const silent = Object.keys(values).filter((id) => !(id in given) && !asked.includes(id));
      if (silent.length === 0) return;
      const id = silent[which % silent.length]!;
      const after = assess(machine, answers({ ...given, [id]: values[id]![value % values[id]!.length]! }), {
        asOf,
      }).programs[0]!;
      expect(after.verdict).toBe(before.verdict);
      expect(money(after)).toEqual(money(before));
    }),
    { numRuns: 400 },
  );
});

test('A8 the order of rules does not matter', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 2, maxLength: 3 }), someAnswers, (conditions, given) => {
      const verdictOf = (each: readonly Condition[]) =>
        assess(prepare(rulebook(facts, [program('p', all(...each), [cash('a', 1)])])), answers(given), {
          asOf,
        }).programs[0]!.verdict;
      expect(verdictOf(conditions)).toBe(verdictOf([...conditions].reverse()));
    }),
    { numRuns: 200 },
  );
});

test('A7 an answer of a branch that is no longer asked counts for nothing', () => {
  fc.assert(
    fc.property(anyProgram, someAnswers, (written, given) => {
      const machine = prepare(rulebook(facts, [written]));
      const shown = interview(machine, answers(given), { asOf });
      const kept = Object.fromEntries(
        Object.entries(given).filter(([id]) => shown.some(({ path }) => path === id)),
      );
      const whole = assess(machine, answers(given), { asOf }).programs[0]!;
      const fresh = assess(machine, answers(kept), { asOf }).programs[0]!;
      expect(fresh.verdict).toBe(whole.verdict);
    }),
    { numRuns: 200 },
  );
});
