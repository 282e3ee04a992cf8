// Awards: what is due by the as-of date, between which bounds, and why it is not one figure.
import { describe, expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Amount, Award, Condition, Quantity } from '../../src/engine/rules.ts';
import {
  all,
  answers,
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
  type Told,
  yes,
} from './rulebook.ts';

const asOf = '2022-06-01';
const inItem = (name: string) => ({ fact: name, list: 'loans' });
const facts = [
  fact('company', 'yes_no'),
  fact('open', 'yes_no'),
  fact('clean', 'yes_no'),
  fact('people', 'count'),
  fact('revenue', 'money'),
  fact('profit', 'money', { negative: true }),
  fact('score', 'score', { authority: say('scorer') }),
  fact('since', 'date', { none: say('never') }),
  fact('until', 'date', { none: say('still there') }),
  fact('loans', 'list', {
    item: [
      fact('amount', 'money'),
      fact('use', 'choice', { options: options('plant', 'office') }),
      fact('approved', 'yes_no', { authority: say('bank') }),
    ],
  }),
];

const paying = (amount: Amount, more: Partial<Award['pay']> = {}): Award['pay'] => ({
  ...quoted('pay'),
  kind: 'cash',
  per: 'once',
  amount,
  ...more,
});
const exactly = (quantity: Quantity): Amount => ({ form: 'exactly', quantity });
const between = (low: number, high: number): Amount => ({
  form: 'between',
  low: number(low),
  high: number(high),
});
const product = (...of: readonly Quantity[]): Quantity => ({ word: 'product', of });

function resultOf(
  awards: readonly Award[],
  given: Told = {},
  who: Condition = all(),
  more: { readonly for?: Condition } = {},
): ProgramResult {
  const machine = prepare(rulebook(facts, [program('p', who, awards, more)]));
  return assess(machine, answers(given), { asOf }).programs[0]!;
}

/** The bounds of the first award in 元. */
function due(award: Award, given: Told = {}, who?: Condition): readonly (number | null | undefined)[] {
  const { low, high } = resultOf([award], given, who).awards[0]!;
  return [low, high].map((bound) => (typeof bound === 'number' ? bound / 100 : bound));
}

const award = (amount: Amount, more: Partial<Award> = {}): Award =>
  cash('one', 0, { pay: paying(amount), ...more });

describe('the forms of an amount', () => {
  test('a fixed sum', () => {
    expect(due(cash('one', 50_000))).toEqual([50_000, 50_000]);
  });

  test('a range is fixed by the authority, and says so', () => {
    const { awards } = resultOf([award(between(100, 300))]);
    expect(awards[0]).toMatchObject({ low: 10_000, high: 30_000, why: [{ discretion: say('issuer') }] });
  });

  test('a rate of a figure is exact and rounded once', () => {
    const third = award(exactly(product(figure('revenue'), number(1, 3))));
    expect(due(third, { revenue: 100 })).toEqual([0.33, 0.33]);
    expect(due(third, { revenue: 101 })).toEqual([0.34, 0.34]);
  });

  test('three thirds of one program are rounded together, not each for itself', () => {
    const third = { pay: paying(exactly(product(figure('revenue'), number(1, 3)))) };
    const awards = ['a', 'b', 'c'].map((id) => cash(id, 0, third));
    const result = resultOf(awards, { revenue: 100 });
    expect(result.awards.map(({ low }) => low)).toEqual([33, 33, 33]);
    expect(result.amounts).toMatchObject([{ low: 100, high: 100 }]);
  });

  test('a floor and a cap on a rate', () => {
    const rate = product(figure('revenue'), number(1, 10));
    const bounded: Quantity = {
      word: 'least',
      of: [{ word: 'greatest', of: [rate, number(20)] }, number(50)],
    };
    expect([10_000, 30_000, 90_000].map((revenue) => due(award(exactly(bounded)), { revenue })[0])).toEqual([
      20, 30, 50,
    ]);
    expect(due(award(exactly(bounded)))).toEqual([20, 50]);
  });

  test('slices of a figure, each at its own rate', () => {
    const sliced: Quantity = {
      word: 'brackets',
      of: figure('revenue'),
      slices: [
        { upTo: ['100', '1'], rate: ['5', '100'] },
        { upTo: ['300', '1'], rate: ['10', '100'] },
        { rate: ['20', '100'] },
      ],
    };
    expect(
      [0, 10_000, 10_001, 30_000, 40_000].map((revenue) => due(award(exactly(sliced)), { revenue })[0]),
    ).toEqual([0, 5, 5, 25, 45]);
  });

  test('half when …, except …: the exception stands under the rule it overrides', () => {
    const halved: Amount = {
      form: 'cases',
      cases: [
        {
          when: yes('open'),
          then: {
            form: 'cases',
            cases: [
              { when: yes('clean'), then: between(500, 3_000) },
              { then: { form: 'times', factor: ['1', '2'], amount: between(500, 3_000) } },
            ],
          },
        },
        { then: between(500, 3_000) },
      ],
    };
    expect(due(award(halved), { open: 0 })).toEqual([500, 3_000]);
    expect(due(award(halved), { open: 1, clean: 0 })).toEqual([250, 1_500]);
    expect(due(award(halved), { open: 1, clean: 1 })).toEqual([500, 3_000]);
    expect(due(award(halved), { clean: 0 })).toEqual([250, 3_000]);
    expect(resultOf([award(halved)], { clean: 1 }).missing.award).toEqual([]);
  });

  test('nobody pays back: less than nothing is nothing', () => {
    expect(due(award(exactly(figure('profit'))), { profit: -500 })).toEqual([0, 0]);
    expect(due(award(exactly(figure('profit'))))).toEqual([0, null]);
  });

  test('an unbounded high is said to be so', () => {
    const { awards } = resultOf([award(exactly(figure('revenue')))]);
    expect(awards[0]).toMatchObject({ low: 0, high: null, why: [{ unanswered: ['revenue'] }] });
  });

  test('a figure an authority keeps is its choice, not a question', () => {
    const scored = award(exactly({ word: 'least', of: [product(figure('score'), number(10)), number(500)] }));
    expect(resultOf([scored], { score: null })).toMatchObject({
      missing: { award: [] },
      awards: [{ low: 0, high: 50_000, why: [{ discretion: say('issuer') }] }],
    });
  });

  test('what names no figure is not zero, and has no figure of its own', () => {
    const unstated = cash('one', 0, { pay: paying({ form: 'unstated' }, { kind: 'unstated' }) });
    const result = resultOf([unstated], {}, yes('open'));
    expect(result.amounts).toMatchObject([{ kind: 'unstated', low: 0, high: null }]);
    expect(result.awards[0]).not.toHaveProperty('low');
    expect(resultOf([unstated], { open: 0 }, yes('open')).amounts).toEqual([]);
  });

  test('what is not money has no amount at all', () => {
    const land = cash('one', 0, { pay: paying({ form: 'non-cash' }, { kind: 'non-cash' }) });
    expect(resultOf([land])).toMatchObject({ verdict: 'eligible', amounts: [] });
  });
});

describe('what stands in the way of an amount', () => {
  test('a verdict that is open pays nothing or all', () => {
    expect(due(cash('one', 100), {}, yes('open'))).toEqual([0, 100]);
  });

  test('ineligible and not addressed have no amount', () => {
    const ineligible = resultOf([cash('one', 100)], { open: 0 }, yes('open'));
    expect(ineligible).toMatchObject({ verdict: 'ineligible', amounts: [] });
    expect(ineligible.awards[0]).not.toHaveProperty('low');
    const other = resultOf([cash('one', 100)], { company: 0 }, all(), { for: yes('company') });
    expect(other).toMatchObject({ verdict: 'not-addressed', amounts: [] });
    expect(other.awards[0]).not.toHaveProperty('low');
  });

  test('what is referred counts as granted', () => {
    expect(due(cash('one', 100), {}, referred('office'))).toEqual([100, 100]);
  });

  test('a fact that `who` bounds is bounded in the award', () => {
    const rate = award(exactly(product(figure('revenue'), number(1, 10))));
    expect(
      due(rate, {}, all(compare('revenue', 'at_least', 500), compare('revenue', 'at_most', 2_000))),
    ).toEqual([0, 200]);
  });

  test('awards that exclude each other inside a program are not added up', () => {
    const first = cash('a', 100, { when: yes('open') });
    const second = cash('b', 300, { when: none(yes('open')) });
    const result = resultOf([first, second]);
    expect(result.verdict).toBe('eligible');
    expect(result.amounts).toMatchObject([{ low: 10_000, high: 30_000 }]);
  });

  test('an award names only the facts that bear on it', () => {
    const first = cash('a', 100, { when: yes('open') });
    const second = award(exactly(product(figure('people'), number(10))), { id: 'b' });
    const { awards, missing } = resultOf([first, second]);
    expect(awards.map(({ why }) => why)).toEqual([[{ unanswered: ['open'] }], [{ unanswered: ['people'] }]]);
    expect(missing).toEqual({ verdict: [], award: ['open', 'people'] });
  });

  test('facts of the award alone never make a program open', () => {
    expect(resultOf([cash('a', 1), cash('b', 2, { when: yes('open') })]).verdict).toBe('eligible');
  });

  test('while it is open whom the notice addresses only that is asked, also for the amount', () => {
    const rate = award(exactly(product(figure('people'), number(10))));
    const result = resultOf([rate], {}, yes('open'), { for: yes('company') });
    expect(result).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['company'], award: [] },
      awards: [{ low: 0, high: null, why: [{ unanswered: ['company'] }] }],
    });
  });

  test('a figure that a cap makes irrelevant is not asked', () => {
    const capped = award(
      exactly({ word: 'greatest', of: [product(figure('people'), number(10)), number(90)] }),
      {
        cap: { amount: number(60) },
      },
    );
    expect(resultOf([capped])).toMatchObject({
      missing: { award: [] },
      awards: [{ low: 6_000, high: 6_000 }],
    });
  });
});

describe('each item of a list', () => {
  const perLoan = (amount: Amount, where?: Condition, more: Partial<Award> = {}): Award =>
    award(amount, { each: { list: 'loans', ...(where && { where }) }, ...more });
  const forPlant = is(inItem('use'), 'plant', 0);
  const loan = (amount: number, use = 'plant') => ({ amount: amount * 100, use });

  test('is paid if it passes', () => {
    const tenth = perLoan(exactly(product(figure(inItem('amount')), number(1, 10))), forPlant);
    expect(due(tenth, { loans: [loan(100), loan(1_000, 'office'), loan(100)] })).toEqual([20, 20]);
  });

  test('without an item that passes there is no award, and the program is ineligible', () => {
    const only = perLoan(exactly(number(10)), forPlant);
    expect(resultOf([only], { loans: [] })).toMatchObject({
      verdict: 'ineligible',
      failed: [{ path: 'loans', value: 0 }],
    });
    expect(resultOf([only], { loans: [loan(1, 'office')] })).toMatchObject({
      verdict: 'ineligible',
      failed: [{ path: 'loans[0].use' }],
    });
  });

  test('an item an authority must approve counts as granted', () => {
    const approved = perLoan(exactly(number(10)), is(inItem('approved'), 'yes', 1));
    const result = resultOf([approved], { loans: [{ approved: null }, { approved: 0 }] });
    expect(result).toMatchObject({ verdict: 'referred', amounts: [{ low: 1_000, high: 1_000 }] });
    expect(result.referred).toMatchObject([{ to: say('bank'), path: 'loans[0].approved' }]);
  });

  test('what its own condition bars bounds what an item without a figure can be paid', () => {
    const small = perLoan(
      exactly(product(figure(inItem('amount')), number(1, 10))),
      compare(inItem('amount'), 'at_most', 500),
    );
    expect(due(small, { loans: [{}] })).toEqual([0, 50]);
    expect(due(small, { loans: [{}, loan(100), loan(501)] })).toEqual([10, 60]);
    expect(resultOf([small], { loans: [{}, loan(100)] }).awards[0]!.why).toEqual([
      { unanswered: ['loans[0].amount'] },
    ]);
  });

  test('a list not given pays between nothing and no bound, or the bound of its length', () => {
    const flat = perLoan(exactly(number(10)));
    expect(due(flat)).toEqual([0, null]);
    const few: Condition = {
      ...quoted('at most 6'),
      word: 'compare',
      left: { word: 'count', list: 'loans' },
      operator: 'at_most',
      right: number(6),
    };
    expect(due(flat, {}, few)).toEqual([0, 60]);
  });

  test('the cap lies over the sum, not over each', () => {
    const capped = perLoan(exactly(number(40)), undefined, { cap: { amount: number(100) } });
    expect(due(capped, { loans: [loan(1), loan(1)] })).toEqual([80, 80]);
    expect(due(capped, { loans: [loan(1), loan(1), loan(1)] })).toEqual([100, 100]);
  });

  describe('under a common limit on their size', () => {
    const rate: Quantity = {
      word: 'cases',
      cases: [{ when: forPlant, then: number(3, 10) }, { then: number(1, 10) }],
    };
    const limited = award(exactly(product(figure(inItem('amount')), rate)), {
      each: { list: 'loans', together: { of: inItem('amount'), atMost: ['1000', '1'] } },
    });

    test('nothing is cut up to the limit', () => {
      expect(due(limited, { loans: [loan(600), loan(400, 'office')] })).toEqual([220, 220]);
    });

    test('above it the authority says which item is cut: the dearest or the cheapest fill the limit', () => {
      expect(due(limited, { loans: [loan(800), loan(600, 'office')] })).toEqual([180, 260]);
      const { awards } = resultOf([limited], { loans: [loan(800), loan(600, 'office')] });
      expect(awards[0]!.why).toEqual([{ discretion: say('issuer') }]);
    });

    test('alike items are cut alike, whichever it is', () => {
      expect(due(limited, { loans: [loan(800), loan(600)] })).toEqual([300, 300]);
    });

    test('an item whose size is open may push the others out', () => {
      const loans = [loan(500), { use: 'office' }];
      expect(due(limited, { loans })).toEqual([100, 200]);
      expect(resultOf([limited], { loans }).missing.award).toEqual(['loans[1].amount']);
    });

    test('a list not given pays no more than the dearest rate of the limit', () => {
      expect(due(limited)).toEqual([0, 300]);
    });
  });
});

describe('milestones', () => {
  const after = (id: string, years: number, yuan: number): Award =>
    cash(id, yuan, {
      milestone: {
        ...quoted(`${years} years`),
        word: 'elapsed',
        since: { fact: 'since' },
        until: { fact: 'until' },
        years,
      },
    });
  const both = [after('two', 2, 50), after('three', 3, 100)];
  const states = (given: Told) =>
    resultOf(both, given).awards.map(({ low, high, milestone }) => [milestone!.state, low, high]);

  test('pay what is reached; what lies ahead stands in the milestone alone', () => {
    expect(states({ since: '2020-01-01', until: 'none' })).toEqual([
      ['reached', 5_000, 5_000],
      ['ahead', 0, 0],
    ]);
    expect(resultOf(both, { since: '2020-01-01', until: 'none' }).awards[1]!.milestone).toEqual({
      state: 'ahead',
      due: '2023-01-01',
      low: 10_000,
      high: 10_000,
    });
  });

  test('one reached is enough; with a known leaving the other is missed', () => {
    const left = { since: '2020-01-01', until: '2022-09-01' };
    expect(resultOf(both, left).verdict).toBe('eligible');
    expect(states(left)).toEqual([
      ['reached', 5_000, 5_000],
      ['missed', 0, 0],
    ]);
  });

  test('all missed: ineligible, and the milestones are still shown', () => {
    const left = { since: '2020-01-01', until: '2021-12-31' };
    expect(resultOf(both, left)).toMatchObject({ verdict: 'ineligible', amounts: [] });
    expect(states(left)).toEqual([
      ['missed', undefined, undefined],
      ['missed', undefined, undefined],
    ]);
  });

  test('upcoming pays nothing, and says the first day', () => {
    const result = resultOf(both, { since: '2021-01-01', until: 'none' });
    expect(result).toMatchObject({
      verdict: 'upcoming',
      due: '2023-01-01',
      amounts: [{ low: 0, high: 0 }],
    });
  });

  test('without the dates it may be any of them', () => {
    expect(resultOf(both)).toMatchObject({
      verdict: 'open',
      outcomes: ['ineligible', 'upcoming', 'eligible'],
      amounts: [{ low: 0, high: 15_000 }],
    });
  });

  test('whom the notice does not address sees none', () => {
    const other = resultOf(both, { company: 0 }, all(), { for: yes('company') });
    expect(other.awards.every(({ milestone }) => milestone === undefined)).toBe(true);
  });
});

describe('kinds and pers', () => {
  const of = (id: string, yuan: number, kind: Award['pay']['kind'], per: Award['pay']['per'], tax?: string) =>
    cash(id, yuan, { pay: paying(exactly(number(yuan)), { kind, per, ...(tax && { tax }) }) });

  test('stand in lines of their own', () => {
    const result = resultOf([
      of('a', 10, 'cash', 'once'),
      of('b', 20, 'cash', 'year'),
      of('c', 40, 'deferral', 'once'),
      of('d', 80, 'cash', 'once'),
    ]);
    expect(result.amounts.map(({ kind, per, low }) => [kind, per, low])).toEqual([
      ['cash', 'once', 9_000],
      ['cash', 'year', 2_000],
      ['deferral', 'once', 4_000],
    ]);
  });

  test('savings on one tax are not summed, those on different taxes are', () => {
    const result = resultOf([
      of('a', 10, 'saving', 'year', 'cit'),
      of('b', 30, 'saving', 'year', 'cit'),
      of('c', 5, 'saving', 'year', 'vat'),
    ]);
    expect(result.amounts).toMatchObject([{ kind: 'saving', low: 3_500, high: 3_500 }]);
  });
});

test('an award already received keeps its verdict and amount, and is marked', () => {
  const machine = prepare(rulebook(facts, [program('p', all(), [cash('one', 10), cash('two', 20)])]));
  const { programs, totals } = assess(machine, answers({}), { asOf, received: ['test/p/one'] });
  expect(programs[0]).toMatchObject({
    verdict: 'eligible',
    amounts: [{ low: 3_000 }],
    awards: [{ low: 1_000, received: true }, { low: 2_000 }],
  });
  expect(totals).toMatchObject([{ certain: { low: 2_000, high: 2_000 }, best: { low: 2_000, high: 2_000 } }]);
});
