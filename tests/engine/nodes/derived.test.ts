// Derived facts: computed from others, or stated by someone who knows; where both are there and disagree, the person chooses.
import { describe, expect, test } from 'vitest';
import { assess, explain, interview, prepare } from '../../../src/engine/index.ts';
import type { Condition, Quantity } from '../../../src/engine/rules.ts';
import {
  all,
  answers,
  cash,
  compare,
  fact,
  figure,
  is,
  judged,
  number,
  program,
  quoted,
  rulebook,
  say,
} from '../rulebook.ts';

const notice = 'test';
const facts = [
  fact('people', 'count'),
  fact('revenue', 'money'),
  fact('size', 'choice', {
    options: [
      { id: 'small', label: { zh: '小型', en: 'small' }, leaves: [0, 0] },
      { id: 'medium', label: { zh: '中型', en: 'medium' }, leaves: [1, 1] },
      { id: 'large', label: { zh: '大型', en: 'large' }, leaves: [2, 2] },
    ],
    label: { zh: '企业规模', en: 'Size of the enterprise' },
    derived: { notice, statable: true },
  }),
  fact('total', 'money', {
    label: { zh: '合计', en: 'Total' },
    derived: { notice, statable: true },
  }),
];

/** Small below 20 people and 300 元, medium below 300 people, else large. */
const sizeIs = (names: readonly string[], leaves: readonly number[]): Condition => {
  const level = (leaf: number) =>
    ({ word: 'constant', level: leaves.includes(leaf) ? 'yes' : 'no' }) as const;
  return {
    ...quoted(`size ${names.join()}`),
    word: 'derived',
    of: { fact: 'size' },
    stated: { ...is('size', names[0]!, 0), names, ranges: leaves.map((leaf) => [leaf, leaf]) } as Condition,
    rule: {
      word: 'cases',
      cases: [
        {
          when: all(compare('people', 'less_than', 20), compare('revenue', 'less_than', 300)),
          then: level(0),
        },
        { when: compare('people', 'less_than', 300), then: level(1) },
        { then: level(2) },
      ],
    },
  };
};
const small = sizeIs(['small'], [0]);
const notLarge = sizeIs(['small', 'medium'], [0, 1]);

describe('a size that can be stated or computed', () => {
  test('is computed from its inputs', () => {
    expect(judged(facts, small, { people: 19, revenue: 29_999 }).verdict).toBe('eligible');
    expect(judged(facts, small, { people: 19, revenue: 30_000 }).verdict).toBe('ineligible');
  });

  test('asks for its inputs, never for itself', () => {
    expect(judged(facts, small).missing.verdict).toEqual(['people', 'revenue']);
  });

  test('stated, it decides, and its inputs are not asked for it', () => {
    expect(judged(facts, small, { size: 'small' })).toMatchObject({
      verdict: 'eligible',
      missing: { verdict: [] },
    });
    const machine = prepare(rulebook(facts, [program('p', small, [cash('once', 1)])]));
    expect(interview(machine, answers({ size: 'medium' }), { asOf: '2022-06-01' })).toEqual([]);
  });

  test("stated as don't know, it is computed", () => {
    expect(judged(facts, small, { size: null, people: 300 }).verdict).toBe('ineligible');
  });

  test('stated and computed alike, nothing is said', () => {
    const result = judged(facts, small, { size: 'small', people: 19, revenue: 0 });
    expect(result).toMatchObject({ verdict: 'eligible', warnings: [] });
  });

  test('stated otherwise than computed it is unknown until the person chooses, and the warning names both', () => {
    const given = { size: 'small', people: 20, revenue: 0 };
    const result = judged(facts, small, given);
    expect(result).toMatchObject({
      verdict: 'open',
      outcomes: ['ineligible', 'eligible'],
      missing: { verdict: ['size'] },
    });
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]!.zh).toMatch(/企业规模.*小型.*中型或大型/);
    expect(result.warnings[0]!.en).toMatch(/Size of the enterprise.*small.*medium or large/);
  });

  test('the more the rules ask of it, the more exactly the computed value is named', () => {
    const machine = prepare(
      rulebook(facts, [program('p', small, [cash('once', 1)]), program('q', notLarge, [cash('once', 1)])]),
    );
    const given = answers({ size: 'small', people: 20, revenue: 0 });
    const [first, second] = assess(machine, given, { asOf: '2022-06-01' }).programs;
    expect(first!.warnings[0]!.zh).toMatch(/“小型”.*“中型”/);
    expect(second!.verdict).toBe('open');
  });

  test('where what it is does not matter, neither does the disagreement', () => {
    const closed = all(small, compare('people', 'at_least', 1_000));
    const result = judged(facts, closed, { size: 'small', people: 20 });
    expect(result).toMatchObject({ verdict: 'ineligible', warnings: [] });
  });

  test('the explanation shows the stated value and the rule beside it', () => {
    const machine = prepare(rulebook(facts, [program('p', small, [cash('once', 1)])]));
    const given = answers({ size: 'small', people: 19 });
    const { who } = explain(machine, given, { asOf: '2022-06-01' }, 'test/p');
    expect(who).toMatchObject({ word: 'derived', path: 'size', value: 'small', level: ['yes', 'yes'] });
    expect(who.children[0]).toMatchObject({ word: 'cases', level: ['no', 'yes'] });
  });

  test('a failure names the figures against the limits that decide', () => {
    const [failure] = judged(facts, small, { people: 20, revenue: 30_000 }).failed;
    expect(failure).toMatchObject({
      path: 'size',
      because: [
        { path: 'people', value: 20, required: { operator: 'less_than', value: 20 }, gap: 1 },
        { path: 'revenue', value: 30_000, required: { operator: 'less_than', value: 30_000 }, gap: 1 },
      ],
    });
  });
});

describe('a figure that can be stated or computed', () => {
  const total: Quantity = {
    word: 'derived',
    of: { fact: 'total' },
    rule: { word: 'sum', of: [figure('revenue'), number(100)] },
  };
  const enough: Condition = {
    ...quoted('enough'),
    word: 'compare',
    left: total,
    operator: 'at_least',
    right: number(500),
  };

  test('is computed, or taken as stated', () => {
    expect(judged(facts, enough, { revenue: 40_000 }).verdict).toBe('eligible');
    expect(judged(facts, enough, { revenue: 39_999 }).verdict).toBe('ineligible');
    expect(judged(facts, enough, { total: 50_000 }).verdict).toBe('eligible');
  });

  test('stated otherwise than computed it is unknown, and the warning names both sums', () => {
    const result = judged(facts, enough, { total: 50_000, revenue: 39_000 });
    expect(result).toMatchObject({ verdict: 'open', missing: { verdict: ['total'] } });
    expect(result.warnings[0]!.zh).toMatch(/合计.*500 元.*490 元/);
  });
});

test('a duration on the day cannot be stated: only its dates are asked', () => {
  const dates = [
    fact('since', 'date', { none: say('never') }),
    fact('until', 'date', { none: say('still') }),
  ];
  const years = fact('years', 'duration', { derived: { notice, statable: false } });
  const two: Condition = {
    ...quoted('two years'),
    word: 'elapsed',
    since: { fact: 'since' },
    until: { fact: 'until' },
    years: 2,
    fact: 'years',
  };
  expect(judged([...dates, years], two).missing.verdict).toEqual(['since', 'until']);
  const [failure] = judged([...dates, years], two, { since: '2020-01-01', until: '2021-01-01' }).failed;
  expect(failure).toMatchObject({ path: 'years', value: 1, required: { operator: 'at_least', value: 2 } });
});
