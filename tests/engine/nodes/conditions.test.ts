// Every word of a condition, said as a sentence: what is answered, and what follows.
import { describe, expect, test } from 'vitest';
import { assess, prepare } from '../../../src/engine/index.ts';
import type { Condition, FactReference, Quantity } from '../../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  figure,
  is,
  judged,
  none,
  number,
  options,
  program,
  quoted,
  referred,
  rulebook,
  say,
  verdictOf,
  yes,
} from '../rulebook.ts';

const facts = [
  fact('open', 'yes_no'),
  fact('clean', 'yes_no'),
  fact('listed', 'yes_no', { authority: say('office') }),
  fact('kind', 'choice', {
    options: [
      ...options('a'),
      {
        id: 'b',
        label: say('b'),
        leaves: [1, 2],
        of: [
          { id: 'b1', label: say('b1'), leaves: [1, 1] },
          { id: 'b2', label: say('b2'), leaves: [2, 2] },
        ],
      },
    ],
  }),
  fact('city_kind', 'choice', { options: options('company', 'city') }),
  fact('place', 'region', { ownLevel: { fact: 'city_kind', levels: { city: 'city' } } }),
  fact('goods', 'choices', { options: options('x', 'y', 'z') }),
  fact('people', 'count'),
  fact('score', 'score', { decimals: 1, authority: say('scorer') }),
  fact('revenue', 'money', { yearly: true }),
  fact('research', 'money', { yearly: true }),
  fact('founded', 'date'),
  fact('since', 'date', { none: say('never') }),
  fact('until', 'date', { none: say('still there') }),
  fact('loans', 'list', {
    item: [
      fact('amount', 'money'),
      fact('use', 'choice', { options: options('plant', 'office') }),
      fact('paid_on', 'date'),
      fact('approved', 'yes_no', { authority: say('bank') }),
    ],
  }),
];

const told = (condition: Condition, given: Parameters<typeof judged>[2] = {}, asOf?: string) =>
  verdictOf(facts, condition, given, asOf);

describe('all, any and none', () => {
  test('all is met when each is met, and fails with one', () => {
    const both = all(yes('open'), yes('clean'));
    expect(told(both, { open: 1, clean: 1 })).toBe('eligible');
    expect(told(both, { open: 1, clean: 0 })).toBe('ineligible');
  });

  test('all with one no needs no other answer', () => {
    expect(told(all(yes('open'), yes('clean')), { open: 0 })).toBe('ineligible');
  });

  test('any is met with one, whatever the others', () => {
    expect(told(any(yes('open'), yes('clean')), { open: 1 })).toBe('eligible');
    expect(told(any(yes('open'), yes('clean')), { open: 0 })).toBe('open');
  });

  test('A3 an exclusion that is not answered is open, never clean by default', () => {
    const harmless = none(yes('open'));
    expect(judged(facts, harmless)).toMatchObject({ verdict: 'open', missing: { verdict: ['open'] } });
    expect(told(harmless, { open: 0 })).toBe('eligible');
    expect(told(harmless, { open: 1 })).toBe('ineligible');
  });

  test('nothing to meet is met by all and none, and not by any', () => {
    expect([told(all()), told(none()), told(any())]).toEqual(['eligible', 'eligible', 'ineligible']);
  });

  test('what an authority decides is referred, unless something else settles it', () => {
    expect(told(all(yes('open'), referred('office')), { open: 1 })).toBe('referred');
    expect(told(all(yes('open'), referred('office')), { open: 0 })).toBe('ineligible');
    expect(told(any(yes('open'), referred('office')), { open: 1 })).toBe('eligible');
    expect(told(none(referred('office')))).toBe('referred');
  });

  test('a fact that stands twice contradicts nobody: it or its negation always holds', () => {
    expect(told(any(yes('open'), none(yes('open'))))).toBe('eligible');
    expect(told(all(yes('open'), none(yes('open'))))).toBe('ineligible');
  });
});

describe("don't know", () => {
  test('is an open answer that is not asked again', () => {
    expect(judged(facts, yes('open'), { open: null })).toMatchObject({
      verdict: 'open',
      missing: { verdict: [] },
      dontKnow: ['open'],
    });
  });

  test('is referred to the authority that keeps it', () => {
    expect(judged(facts, yes('listed'), { listed: null })).toMatchObject({
      verdict: 'referred',
      dontKnow: [],
      referred: [{ to: say('office'), path: 'listed' }],
    });
  });

  test('about a figure an authority keeps is referred, unless every figure would do', () => {
    expect(told(compare('score', 'at_least', 60), { score: null })).toBe('referred');
    const sum: Condition = {
      ...quoted('together'),
      word: 'compare',
      left: { word: 'sum', of: [figure('score'), figure('people')] },
      operator: 'at_least',
      right: number(10),
    };
    expect(told(sum, { score: null, people: 10 })).toBe('eligible');
    expect(told(sum, { score: null, people: 9 })).toBe('referred');
  });

  test('beside an answer that is still missing the verdict is open: the answer may settle it', () => {
    const sum: Condition = {
      ...quoted('together'),
      word: 'compare',
      left: { word: 'sum', of: [figure('score'), figure('people')] },
      operator: 'at_least',
      right: number(10),
    };
    expect(judged(facts, sum, { score: null })).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['people'] },
      outcomes: expect.arrayContaining(['referred', 'eligible']) as unknown,
    });
  });
});

describe('member', () => {
  const isB: Condition = { ...is('kind', 'b', 1), ranges: [[1, 2]] } as Condition;

  test('a parent option covers its children', () => {
    expect(told(isB, { kind: 'b1' })).toBe('eligible');
    expect(told(isB, { kind: 'b' })).toBe('eligible');
    expect(told(isB, { kind: 'a' })).toBe('ineligible');
  });

  test('an answer that is too coarse leaves the finer one open, and asks for it', () => {
    expect(judged(facts, is('kind', 'b2', 2), { kind: 'b' })).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['kind'] },
    });
  });

  const inCounty: Condition = {
    ...quoted('西湖区'),
    word: 'member',
    of: { fact: 'place' },
    form: 'region',
    names: ['330106'],
    ranges: [[330_106, 330_106]],
  };

  test('a region lies in every unit above it', () => {
    const inCity = { ...inCounty, names: ['330100'], ranges: [[330_100, 330_199]] } as Condition;
    expect(told(inCity, { place: '330106' })).toBe('eligible');
    expect(told(inCity, { place: '330206' })).toBe('ineligible');
    expect(told(inCity, { place: '330100' })).toBe('eligible');
  });

  test('a province or city alone does not say which county, and not whether it is all', () => {
    expect(judged(facts, inCounty, { place: '330100', city_kind: 'company' })).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['place'] },
    });
    expect(told(inCounty, { place: '330200' })).toBe('ineligible');
  });

  test('for the government of a city its own code is complete, and it is none of its counties', () => {
    expect(told(inCounty, { place: '330100', city_kind: 'city' })).toBe('ineligible');
    expect(judged(facts, inCounty, { place: '330100' }).missing.verdict).toEqual(['city_kind', 'place']);
  });
});

describe('fiscal_year', () => {
  type Years = Omit<Extract<Condition, { word: 'fiscal_year' }>, 'word'>;
  const years = (rest: Years): Condition => ({ ...quoted('years'), word: 'fiscal_year', ...rest });
  const term = { from: '2023-01-01', to: '2027-12-31' } as const;

  test('takes the last completed year, from the first year of the stretch to the last', () => {
    const inTerm = years({ year: 'last', ...term });
    const verdicts = ['2023-12-31', '2024-01-01', '2028-12-31', '2029-01-01'].map((day) =>
      told(inTerm, {}, day),
    );
    expect(verdicts).toEqual(['ineligible', 'eligible', 'eligible', 'ineligible']);
  });

  test('takes the tax year where one is chosen, and asks for nothing', () => {
    const machine = prepare(rulebook(facts, [program('p', years({ year: 'tax', ...term }), [cash('a', 1)])]));
    const verdictFor = (taxYear: number) =>
      assess(machine, new Map(), { asOf: '2026-06-01', taxYear }).programs[0]!;
    expect([2022, 2023].map((year) => verdictFor(year).verdict)).toEqual(['ineligible', 'eligible']);
    expect(verdictFor(2022)).toMatchObject({
      missing: { verdict: [] },
      failed: [{ value: 2022, required: { operator: 'on_or_after', value: '2023-01-01' }, quote: 'years' }],
    });
    expect(verdictFor(2028).failed).toMatchObject([
      { value: 2028, required: { operator: 'on_or_before', value: '2027-12-31' } },
    ]);
  });

  test('a year only part of which lies inside is outside', () => {
    const late = years({ year: 'last', from: '2023-01-02' });
    expect([told(late, {}, '2024-06-01'), told(late, {}, '2025-06-01')]).toEqual(['ineligible', 'eligible']);
    const early = years({ year: 'last', to: '2023-12-30' });
    expect([told(early, {}, '2023-06-01'), told(early, {}, '2024-06-01')]).toEqual([
      'eligible',
      'ineligible',
    ]);
  });

  test('takes the year of a date, which is asked for while it can matter', () => {
    const ofDate = years({ year: { of: 'founded' }, ...term });
    expect(judged(facts, ofDate, {}, '2026-06-01')).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['founded'] },
    });
    expect(told(ofDate, { founded: '2023-05-01' }, '2026-06-01')).toBe('eligible');
    expect(told(ofDate, { founded: '2022-12-31' }, '2026-06-01')).toBe('ineligible');
    expect(judged(facts, ofDate, {}, '2023-06-01')).toMatchObject({
      verdict: 'ineligible',
      missing: { verdict: [] },
    });
  });

  test('a date that never came has no year, and no answer settles it', () => {
    expect(told(years({ year: { of: 'since' }, ...term }), { since: 'none' }, '2026-06-01')).toBe('referred');
  });
});

describe('includes', () => {
  const some: Condition = { ...quoted('x or y'), word: 'includes', of: { fact: 'goods' }, names: ['x', 'y'] };

  test.each([
    [['x'], 'eligible'],
    [['z', 'y'], 'eligible'],
    [['z'], 'ineligible'],
    [[], 'ineligible'],
  ])('of the chosen %j: %s', (goods, expected) => {
    expect(told(some, { goods })).toBe(expected);
  });
});

describe('dates', () => {
  const dated = (rest: object, of = 'founded'): Condition =>
    ({
      ...quoted('dated'),
      word: 'member',
      of: { fact: of },
      form: 'date',
      names: [],
      ranges: [],
      ...rest,
    }) as Condition;

  test('on or before the as-of date: a later day is only a matter of time', () => {
    const begun = dated({ bounds: { to: { asOf: true } } });
    expect(told(begun, { founded: '2022-06-01' })).toBe('eligible');
    expect(judged(facts, begun, { founded: '2022-06-02' })).toMatchObject({
      verdict: 'upcoming',
      due: '2022-06-02',
    });
  });

  test('so many years before the as-of date, too, with the day on which they are full', () => {
    const old = dated({ bounds: { to: { asOf: true, yearsBefore: 1 } } });
    expect(told(old, { founded: '2021-06-01' })).toBe('eligible');
    expect(judged(facts, old, { founded: '2021-06-02' })).toMatchObject({
      verdict: 'upcoming',
      due: '2022-06-02',
    });
  });

  test('not longer ago than so many years: what is too old stays too old', () => {
    const young = dated({ bounds: { from: { asOf: true, yearsBefore: 3 } } });
    expect(told(young, { founded: '2019-06-01' })).toBe('eligible');
    expect(told(young, { founded: '2019-05-31' })).toBe('ineligible');
  });

  test('from the first day of last year', () => {
    const recent = dated({ bounds: { from: { yearStart: 'last' }, to: { asOf: true } } });
    expect(told(recent, { founded: '2021-01-01' })).toBe('eligible');
    expect(told(recent, { founded: '2020-12-31' })).toBe('ineligible');
  });

  test('to the last day of the tax year, the last completed one where none is chosen', () => {
    const throughout = dated({ bounds: { from: { yearEnd: 'tax' } } });
    expect(told(throughout, { founded: '2021-12-31' })).toBe('eligible');
    expect(told(throughout, { founded: '2021-12-30' })).toBe('ineligible');
    const machine = prepare(rulebook(facts, [program('p', throughout, [cash('a', 1)])]));
    const [program2019] = assess(machine, answers({ founded: '2019-12-30' }), {
      asOf: '2022-06-01',
      taxYear: 2019,
    }).programs;
    expect(program2019).toMatchObject({
      verdict: 'ineligible',
      failed: [{ value: '2019-12-30', required: { operator: 'on_or_after', value: '2019-12-31' } }],
    });
  });

  test('to the end of a year some years after it', () => {
    const within = dated({ bounds: { from: { yearStart: 'tax' }, to: { yearEnd: 'last', yearsAfter: 3 } } });
    const verdicts = ['2020-12-31', '2021-01-01', '2024-12-31', '2025-01-01'].map((founded) =>
      told(within, { founded }),
    );
    expect(verdicts).toEqual(['ineligible', 'eligible', 'eligible', 'ineligible']);
  });

  test('moved on by years: two years after the founding not before 2021', () => {
    const moved = dated({ ranges: [[18_628, null]], plusYears: 2 });
    expect(told(moved, { founded: '2019-01-01' })).toBe('eligible');
    expect(told(moved, { founded: '2018-12-31' })).toBe('ineligible');
  });

  test('never is an answer of its own, and lies in no range', () => {
    const since = dated({ ranges: [[0, null]] }, 'since');
    expect(told(since, { since: 'none' })).toBe('ineligible');
    expect(told(dated({ none: true }, 'since'), { since: 'none' })).toBe('eligible');
  });
});

describe('elapsed', () => {
  const twoYears: Condition = {
    ...quoted('two years'),
    word: 'elapsed',
    since: { fact: 'since' },
    until: { fact: 'until' },
    years: 2,
  };

  test.each([
    ['2020-06-01', 'none', 'eligible'],
    ['2020-06-02', 'none', 'upcoming'],
    ['2020-06-01', '2022-06-01', 'eligible'],
    ['2020-06-01', '2022-05-31', 'ineligible'],
    ['2020-06-02', '2022-06-02', 'upcoming'],
    ['2020-06-02', '2022-06-01', 'ineligible'],
    ['none', 'none', 'ineligible'],
  ])('since %s until %s: %s', (since, until, expected) => {
    expect(told(twoYears, { since, until })).toBe(expected);
  });

  test('says the day on which it is due', () => {
    expect(judged(facts, twoYears, { since: '2021-03-15', until: 'none' }).due).toBe('2023-03-15');
  });

  test('left before the years were full tells how much was missing', () => {
    const [failure] = judged(facts, twoYears, { since: '2019-06-01', until: '2020-06-01' }).failed;
    expect(failure).toMatchObject({ value: 1, required: { operator: 'at_least', value: 2 }, gap: 1 });
  });

  test('whether it left must be answered', () => {
    expect(judged(facts, twoYears, { since: '2020-06-01' })).toMatchObject({
      verdict: 'open',
      outcomes: ['ineligible', 'eligible'],
      missing: { verdict: ['until'] },
    });
    expect(judged(facts, twoYears, { since: '2020-06-02' }).outcomes).toEqual(['ineligible', 'upcoming']);
  });
});

describe('cases', () => {
  const cases: Condition = {
    word: 'cases',
    cases: [{ when: yes('open'), then: yes('clean') }, { then: compare('people', 'at_least', 10) }],
  };

  test('the first branch whose guard holds', () => {
    expect(told(cases, { open: 1, clean: 1 })).toBe('eligible');
    expect(told(cases, { open: 0, people: 9 })).toBe('ineligible');
  });

  test('an open guard leaves both branches open, unless they agree', () => {
    expect(told(cases, { clean: 1, people: 9 })).toBe('open');
    expect(told(cases, { clean: 1, people: 10 })).toBe('eligible');
  });

  test('where an authority decides the guard, branches that differ are referred', () => {
    const doubtful = {
      word: 'cases',
      cases: [{ when: referred('office'), then: yes('open') }, { then: yes('clean') }],
    } as Condition;
    expect(told(doubtful, { open: 1, clean: 0 })).toBe('referred');
    expect(told(doubtful, { open: 1, clean: 1 })).toBe('eligible');
    expect(told(doubtful, { open: 0, clean: 0 })).toBe('ineligible');
  });

  test('without a last branch the rest is no', () => {
    const only = { word: 'cases', cases: [{ when: yes('open'), then: yes('clean') }] } as Condition;
    expect(told(only, { open: 0 })).toBe('ineligible');
  });
});

describe('A10 thresholds, one step to each side', () => {
  const at = (id: string | FactReference, operator: 'at_least', value: number) =>
    compare(id, operator, value);
  const table = [
    ['at_least', ['ineligible', 'eligible', 'eligible']],
    ['at_most', ['eligible', 'eligible', 'ineligible']],
    ['more_than', ['ineligible', 'ineligible', 'eligible']],
    ['less_than', ['eligible', 'ineligible', 'ineligible']],
  ] as const;

  test.each(table)('300 people, %s', (operator, expected) => {
    const condition = at('people', operator as 'at_least', 300);
    expect([299, 300, 301].map((people) => told(condition, { people }))).toEqual(expected);
  });

  test.each(table)('2,000 万元 to the 分, %s', (operator, expected) => {
    const condition = at({ fact: 'revenue', year: 'last' }, operator as 'at_least', 20_000_000);
    const sums = [1_999_999_999, 2_000_000_000, 2_000_000_001];
    expect(sums.map((sum) => told(condition, { 'revenue@2021': sum }))).toEqual(expected);
  });

  test('a threshold between two possible figures is on neither', () => {
    const third: Condition = {
      ...quoted('a third'),
      word: 'compare',
      left: figure('people'),
      operator: 'at_least',
      right: number(10, 3),
    };
    expect([3, 4].map((people) => told(third, { people }))).toEqual(['ineligible', 'eligible']);
  });

  test('tells my figure, the threshold, and the distance to the nearest figure that holds', () => {
    const [failure] = judged(facts, compare('people', 'more_than', 300), { people: 298 }).failed;
    expect(failure).toMatchObject({
      path: 'people',
      value: 298,
      required: { operator: 'more_than', value: 300 },
      gap: 3,
    });
  });
});

describe('ratio', () => {
  const last = (id: string): Quantity => figure({ fact: id, year: 'last' });
  const share: Condition = {
    ...quoted('5%'),
    word: 'ratio',
    of: last('research'),
    to: last('revenue'),
    operator: 'at_least',
    right: number(5, 100),
  };
  const of = (research: number, revenue: number) =>
    told(share, { 'research@2021': research, 'revenue@2021': revenue });

  test('is compared by cross multiplication', () => {
    expect([of(499, 10_000), of(500, 10_000), of(501, 10_000)]).toEqual([
      'ineligible',
      'eligible',
      'eligible',
    ]);
  });

  test('just short of it tells both parts and what the upper one lacks, in whole 分', () => {
    const result = judged(facts, share, { 'research@2021': 499, 'revenue@2021': 10_001 });
    expect(result.failed).toMatchObject([
      { path: 'research@2021', over: 'revenue@2021', unit: 'percent', gap: 2 },
    ]);
    expect(result.failed[0]).not.toHaveProperty('years');
  });

  test('of sums tells over how many years', () => {
    const over = (id: string): Quantity => ({ word: 'years', of: { fact: id }, years: 2 });
    const sums: Condition = { ...share, of: over('research'), to: over('revenue') };
    const figures = { 'research@2020': 1, 'research@2021': 2, 'revenue@2020': 100, 'revenue@2021': 100 };
    expect(judged(facts, sums, figures).failed).toMatchObject([
      { path: 'research@2021', over: 'revenue@2021', years: 2, gap: 7 },
    ]);
  });

  test('of nothing has no quotient: the issuer is asked', () => {
    expect(of(0, 0)).toBe('referred');
    const result = judged(facts, share, { 'research@2021': 5, 'revenue@2021': 0 });
    expect(result.referred).toMatchObject([{ to: say('issuer'), quote: '5%' }]);
  });

  test('with the lower part open remains anything', () => {
    expect(judged(facts, share, { 'research@2021': 500 })).toMatchObject({
      verdict: 'open',
      outcomes: ['ineligible', 'referred', 'eligible'],
      missing: { verdict: ['revenue@2021'] },
    });
  });
});

describe('lists', () => {
  const inItem = (name: string): FactReference => ({ fact: name, list: 'loans' });
  const forPlant = is(inItem('use'), 'plant', 0);
  const counting = (operator: 'at_least' | 'at_most', value: number, where?: Condition): Condition => ({
    ...quoted('count'),
    word: 'compare',
    left: { word: 'count', list: 'loans', ...(where && { where }) },
    operator,
    right: number(value),
  });
  const some = (where: Condition): Condition => ({ ...quoted('some'), word: 'some', list: 'loans', where });
  const plant = { use: 'plant' };
  const office = { use: 'office' };

  test('A4 none at all: some is no, no more than so many is yes', () => {
    expect(told(some(forPlant), { loans: [] })).toBe('ineligible');
    expect(told(counting('at_most', 2), { loans: [] })).toBe('eligible');
    expect(told(counting('at_least', 1), { loans: [] })).toBe('ineligible');
  });

  test('some item is enough; equal items count twice', () => {
    expect(told(some(forPlant), { loans: [office, plant] })).toBe('eligible');
    expect(told(counting('at_least', 2, forPlant), { loans: [plant, office, plant] })).toBe('eligible');
    expect(told(counting('at_most', 1, forPlant), { loans: [plant, office, plant] })).toBe('ineligible');
  });

  test('a list that is not given is asked for, a field that is missing under its own name', () => {
    expect(judged(facts, some(forPlant)).missing.verdict).toEqual(['loans']);
    expect(judged(facts, some(forPlant), { loans: [office, {}] }).missing.verdict).toEqual(['loans[1].use']);
    expect(told(some(forPlant), { loans: [{}, plant] })).toBe('eligible');
  });

  test('with it are asked the facts beside its items, so that giving it adds no question', () => {
    const open = some(all(forPlant, yes('open')));
    expect(judged(facts, open).missing.verdict).toEqual(['open', 'loans']);
    expect(judged(facts, open, { loans: [plant] }).missing.verdict).toEqual(['open']);
  });

  test('what is possible of a list not given is what its items can be', () => {
    expect(judged(facts, none(some(referred('bank')))).outcomes).toEqual(['referred', 'eligible']);
    expect(judged(facts, some(referred('bank'))).outcomes).toEqual(['ineligible', 'referred']);
  });

  test('an item an authority decides may count or not: referred where that makes the difference', () => {
    const approved = is(inItem('approved'), 'yes', 1);
    const loans = [{ approved: null }, { approved: null }, { approved: 1 }];
    expect(told(counting('at_most', 2, approved), { loans })).toBe('referred');
    expect(told(counting('at_most', 3, approved), { loans })).toBe('eligible');
    expect(told(counting('at_least', 1, approved), { loans })).toBe('eligible');
    expect(told(counting('at_least', 4, approved), { loans })).toBe('ineligible');
  });

  test('an item that only time keeps away makes it upcoming, and does not count against a limit today', () => {
    const paid: Condition = {
      ...quoted('paid'),
      word: 'member',
      of: inItem('paid_on'),
      form: 'date',
      names: [],
      ranges: [],
      bounds: { to: { asOf: true } },
    };
    const loans = [{ paid_on: '2022-01-01' }, { paid_on: '2022-09-01' }, { paid_on: '2022-08-01' }];
    expect(told(counting('at_least', 2, paid), { loans })).toBe('upcoming');
    expect(told(counting('at_most', 1, paid), { loans })).toBe('eligible');
    const next = judged(facts, some(paid), { loans: loans.slice(1) });
    expect(next).toMatchObject({ verdict: 'upcoming', due: '2022-08-01' });
  });

  test('a condition on the whole list inside that of an item leaves the item where it is', () => {
    const both = some(all(counting('at_least', 2), forPlant));
    expect(told(both, { loans: [plant, office] })).toBe('eligible');
    expect(told(both, { loans: [office, office] })).toBe('ineligible');
  });
});

describe('the year of the figures', () => {
  const ofTaxes = compare({ fact: 'revenue', year: 'tax' }, 'at_least', 100);
  const given = { 'revenue@2019': 10_000, 'revenue@2021': 9_999 };
  const machine = prepare(rulebook(facts, [program('p', ofTaxes, [cash('once', 1)])]));
  const on = (asOf: string, taxYear?: number) =>
    assess(machine, answers(given), { asOf, ...(taxYear !== undefined && { taxYear }) }).programs[0]!;

  test('of taxes is the one the person names, else the last completed', () => {
    expect(on('2022-06-01', 2019).verdict).toBe('eligible');
    expect(on('2022-06-01').verdict).toBe('ineligible');
  });

  test('C7 moves with the as-of date: figures of last year are not those of this one', () => {
    expect(on('2021-12-31').missing.verdict).toEqual(['revenue@2020']);
    expect(on('2022-01-01').verdict).toBe('ineligible');
    expect(on('2023-01-01').missing.verdict).toEqual(['revenue@2022']);
  });
});

describe('the year of another fact', () => {
  const then = compare({ fact: 'revenue', year: { of: 'since' } }, 'at_least', 100);

  test('is the year of that date, or the last closed one where that year is not over', () => {
    expect(told(then, { since: '2019-05-01', 'revenue@2019': 10_000 })).toBe('eligible');
    expect(told(then, { since: '2022-05-01', 'revenue@2021': 9_999 })).toBe('ineligible');
  });

  test('not known yet, the figure is asked for under the name of the date', () => {
    expect(judged(facts, then).missing.verdict).toEqual(['revenue@since', 'since']);
    expect(judged(facts, then, { since: '2019-05-01' }).missing.verdict).toEqual(['revenue@2019']);
  });

  test("of a date that is not known cannot be asked: don't know", () => {
    expect(judged(facts, then, { since: null })).toMatchObject({
      verdict: 'open',
      missing: { verdict: [] },
      dontKnow: ['since'],
    });
  });

  test('of a date that never was does not exist: no answer settles it, so it is left to the authority', () => {
    expect(judged(facts, then, { since: 'none' })).toMatchObject({
      verdict: 'referred',
      missing: { verdict: [] },
    });
  });
});

describe('otherwise', () => {
  const read = (ours: Condition, when: Condition): Condition => ({
    ...ours,
    reading: { text: say('ours'), otherwise: { text: say('other'), when } },
  });

  test.each([
    [1, 1, 'eligible'],
    [1, 0, 'referred'],
    [0, 1, 'referred'],
    [0, 0, 'ineligible'],
  ])('ours %i and the other %i: %s', (open, clean, expected) => {
    expect(told(read(yes('open'), yes('clean')), { open, clean })).toBe(expected);
  });

  test('refers to the issuer, with the reading', () => {
    const result = judged(facts, read(yes('open'), yes('clean')), { open: 1, clean: 0 });
    expect(result.referred).toMatchObject([
      { to: say('issuer'), reading: { text: say('ours'), otherwise: { text: say('other') } } },
    ]);
  });

  test('asks for both readings', () => {
    expect(judged(facts, read(yes('open'), yes('clean'))).missing.verdict).toEqual(['open', 'clean']);
  });
});
