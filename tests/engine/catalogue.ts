// Random rulebooks: an invented vocabulary with a fact of every type, and programs made of every word of the language.
import fc from 'fast-check';
import { dayOf } from '../../src/engine/calendar.ts';
import type {
  Amount,
  Award,
  Condition,
  Elapsed,
  FactReference,
  Operator,
  Program,
  Quantity,
  Range,
  YearRule,
} from '../../src/engine/rules.ts';
import type { Fact, Option } from '../../src/engine/vocabulary.ts';
import { fact, figure, number, options, program, quoted, referred, say } from './rulebook.ts';

export const asOf = '2022-06-01';

const kinds: readonly Option[] = [
  { id: 'a', label: say('a'), leaves: [0, 0] },
  {
    id: 'b',
    label: say('b'),
    leaves: [1, 2],
    of: [
      { id: 'b1', label: say('b1'), leaves: [1, 1] },
      { id: 'b2', label: say('b2'), leaves: [2, 2] },
    ],
  },
  { id: 'city', label: say('city'), leaves: [3, 3] },
];

export const facts: readonly Fact[] = [
  fact('open', 'yes_no'),
  fact('green', 'yes_no'),
  fact('listed_by_office', 'yes_no', { authority: say('office') }),
  fact('kind', 'choice', { options: kinds }),
  fact('goods', 'choices', { options: options('x', 'y', 'z') }),
  fact('place', 'region', { ownLevel: { fact: 'kind', levels: { city: 'city' } } }),
  fact('people', 'count'),
  fact('score', 'score', { decimals: 1, authority: say('scorer') }),
  fact('share', 'percent'),
  fact('revenue', 'money', { yearly: true }),
  fact('profit', 'money', { yearly: true, negative: true }),
  fact('since', 'date', { none: say('never') }),
  fact('until', 'date', { none: say('still') }),
  fact('planned', 'date'),
  fact('size', 'choice', {
    options: options('small', 'large'),
    derived: { notice: 'test', statable: true },
  }),
  fact('worth', 'money', { derived: { notice: 'test', statable: true } }),
  fact('loans', 'list', {
    item: [
      fact('amount', 'money'),
      fact('use', 'choice', { options: options('p', 'q') }),
      fact('paid_on', 'date', { none: say('not yet') }),
      fact('approved', 'yes_no', { authority: say('bank') }),
    ],
  }),
];

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const ranges = (...all: readonly Range[]): readonly Range[] => all;
const operator: fc.Arbitrary<Operator> = one('at_least', 'at_most', 'more_than', 'less_than');
const year: fc.Arbitrary<YearRule> = one<YearRule>('last', 'last', 'tax', { of: 'since' });

const option = (of: FactReference, names: readonly string[], ...leaves: readonly Range[]): Condition => ({
  ...quoted(`${of.fact} ${names.join()}`),
  word: 'member',
  of,
  form: 'option',
  names,
  ranges: leaves,
});

const compared = (left: Quantity, sign: Operator, right: Quantity): Condition => ({
  ...quoted(`compare ${sign}`),
  word: 'compare',
  left,
  operator: sign,
  right,
});

const day = (iso: string): number => dayOf(iso);

const dated = (of: FactReference): fc.Arbitrary<Condition> =>
  one<Partial<Extract<Condition, { word: 'member' }>>>(
    { ranges: ranges([day('2020-01-01'), null]) },
    { ranges: ranges([null, day('2021-12-31')]), none: true },
    { ranges: [], none: true },
    { ranges: ranges([day('2021-01-01'), null]), plusYears: 2 },
    { ranges: [], bounds: { to: { asOf: true } } },
    { ranges: [], bounds: { to: { asOf: true, yearsBefore: 1 } } },
    { ranges: [], bounds: { from: { yearStart: 'last' }, to: { asOf: true } } },
    { ranges: [], bounds: { from: { asOf: true, yearsBefore: 3 } } },
    { ranges: [], bounds: { from: { yearStart: 'tax' }, to: { yearEnd: 'tax' } } },
    { ranges: [], bounds: { to: { yearEnd: 'last', yearsAfter: 1 } } },
  ).map((rest) => ({
    ...quoted(`${of.fact} dated`),
    word: 'member',
    of,
    form: 'date',
    names: [],
    ranges: [],
    ...rest,
  }));

const elapsed: fc.Arbitrary<Elapsed> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([years, ends]) => ({
    ...quoted(`${years} years`),
    word: 'elapsed',
    since: { fact: 'since' },
    ...(ends && { until: { fact: 'until' } }),
    years,
  }));

const isSmall: Condition = {
  word: 'derived',
  of: { fact: 'size' },
  stated: option({ fact: 'size' }, ['small'], [0, 0]),
  rule: {
    word: 'cases',
    cases: [
      { when: compared(figure('people'), 'less_than', number(4)), then: { word: 'constant', level: 'yes' } },
      { then: { word: 'constant', level: 'no' } },
    ],
  },
};

const worth: Quantity = {
  word: 'derived',
  of: { fact: 'worth' },
  rule: { word: 'product', of: [figure('people'), number(50)] },
};

/** Conditions on a fact that stands alone: those that are told apart exactly. */
const plainLeaf: fc.Arbitrary<Condition> = fc.oneof(
  one(
    option({ fact: 'open' }, ['yes'], [1, 1]),
    option({ fact: 'green' }, ['yes'], [1, 1]),
    option({ fact: 'listed_by_office' }, ['yes'], [1, 1]),
    option({ fact: 'kind' }, ['a'], [0, 0]),
    option({ fact: 'kind' }, ['b'], [1, 2]),
    option({ fact: 'kind' }, ['b2', 'city'], [2, 3]),
  ),
  fc
    .tuple(operator, fc.integer({ min: 3, max: 5 }))
    .map(([sign, value]) => compared(figure('people'), sign, number(value))),
  fc
    .tuple(operator, one(100, 200))
    .map(([sign, value]) => compared(figure({ fact: 'revenue', year: 'last' }), sign, number(value))),
  dated({ fact: 'since' }),
  fc.constant(referred('office')),
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: plainLeaf, weight: 3 },
  one<Condition>(
    { ...quoted('goods'), word: 'includes', of: { fact: 'goods' }, names: ['x', 'y'] },
    {
      ...quoted('city'),
      word: 'member',
      of: { fact: 'place' },
      form: 'region',
      names: ['330100'],
      ranges: [[330_100, 330_199]],
    },
    {
      ...quoted('place'),
      word: 'member',
      of: { fact: 'place' },
      form: 'region',
      names: ['330102', '140000'],
      ranges: [
        [330_102, 330_102],
        [140_000, 149_999],
      ],
    },
    isSmall,
    { word: 'constant', level: 'yes' },
    { word: 'constant', level: 'no' },
    { ...quoted('last year'), word: 'fiscal_year', year: 'last', from: '2021-01-01', to: '2021-12-31' },
    { ...quoted('tax year'), word: 'fiscal_year', year: 'tax', to: '2021-06-30' },
    { ...quoted('year since'), word: 'fiscal_year', year: { of: 'since' }, from: '2020-03-01' },
    compared(worth, 'at_least', number(200)),
  ),
  fc.tuple(operator, one(30, 45)).map(([sign, value]) => compared(figure('score'), sign, number(value, 10))),
  fc
    .tuple(year, operator, one(100, 200))
    .map(([of, sign, value]) => compared(figure({ fact: 'revenue', year: of }), sign, number(value))),
  fc
    .tuple(operator, one(-50, 0, 50))
    .map(([sign, value]) => compared(figure({ fact: 'profit', year: 'last' }), sign, number(value))),
  fc.tuple(operator, one(1, 2)).map(
    ([sign, value]): Condition => ({
      ...quoted('ratio'),
      word: 'ratio',
      of: figure({ fact: 'profit', year: 'last' }),
      to: figure({ fact: 'revenue', year: 'last' }),
      operator: sign,
      right: number(value, 2),
    }),
  ),
  fc.tuple(one('since', 'planned'), fc.constant(0)).chain(([id]) => dated({ fact: id })),
  elapsed,
);

const inItem = (name: string): FactReference => ({ fact: name, list: 'loans' });

const itemLeaf: fc.Arbitrary<Condition> = fc.oneof(
  one(
    option(inItem('use'), ['p'], [0, 0]),
    option(inItem('approved'), ['yes'], [1, 1]),
    option({ fact: 'open' }, ['yes'], [1, 1]),
    referred('bank'),
  ),
  one(100, 200).map((value) => compared(figure(inItem('amount')), 'at_most', number(value))),
  dated(inItem('paid_on')),
);

const where: fc.Arbitrary<Condition | undefined> = fc.oneof(
  fc.constant(undefined),
  itemLeaf,
  fc
    .tuple(one('all', 'any', 'none'), fc.array(itemLeaf, { minLength: 1, maxLength: 2 }))
    .map(([word, conditions]): Condition => ({ word: word as 'all', conditions })),
);

const listCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(where, operator, fc.integer({ min: 1, max: 2 }))
    .map(([only, sign, value]) =>
      compared({ word: 'count', list: 'loans', ...(only && { where: only }) }, sign, number(value)),
    ),
  fc
    .tuple(where, operator, one(150, 300))
    .map(([only, sign, value]) =>
      compared(
        { word: 'items', list: 'loans', of: figure(inItem('amount')), ...(only && { where: only }) },
        sign,
        number(value),
      ),
    ),
  itemLeaf.map((each): Condition => ({ ...quoted('some'), word: 'some', list: 'loans', where: each })),
);

const formulaCondition: fc.Arbitrary<Condition> = fc
  .tuple(fc.constant(0), operator, one(100, 250))
  .chain(([, sign, value]) => quantity.map((left) => compared(left, sign, number(value))));

const tree = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaves,
      fc
        .tuple(one('all', 'any', 'none'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
        .map(([word, conditions]): Condition => ({ word: word as 'all', conditions })),
      fc.tuple(tie('condition'), tie('condition'), fc.option(tie('condition'), { nil: undefined })).map(
        ([when, then, rest]): Condition => ({
          word: 'cases',
          cases: [{ when, then }, ...(rest ? [{ then: rest }] : [])],
        }),
      ),
      fc.tuple(leaves, tie('condition')).map(
        ([each, when]): Condition => ({
          ...each,
          reading: { text: say('ours'), otherwise: { text: say('other'), when } },
        }),
      ),
    ),
  })).condition;

const rate = (percent: number) => [String(percent), '100'] as const;

const plainQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  one(60, 120).map((value) => number(value)),
  one(
    { word: 'product', of: [figure('people'), number(7)] } as const,
    { word: 'product', of: [figure({ fact: 'revenue', year: 'last' }), number(1, 3)] } as const,
  ),
);

const quantity: fc.Arbitrary<Quantity> = fc.letrec<{ quantity: Quantity }>((tie) => ({
  quantity: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    plainQuantity,
    one<Quantity>(
      worth,
      figure({ fact: 'profit', year: 'last' }),
      figure({ fact: 'revenue', year: { of: 'since' } }),
      { word: 'product', of: [figure('share'), figure({ fact: 'revenue', year: 'tax' })] },
      { word: 'years', of: { fact: 'revenue' }, years: 2, since: { fact: 'since' } },
      {
        word: 'brackets',
        of: figure({ fact: 'revenue', year: 'last' }),
        slices: [{ upTo: ['100', '1'], rate: rate(50) }, { rate: rate(10) }],
      },
    ),
    where.map(
      (only): Quantity => ({
        word: 'product',
        of: [{ word: 'count', list: 'loans', ...(only && { where: only }) }, number(30)],
      }),
    ),
    where.map(
      (only): Quantity => ({
        word: 'items',
        list: 'loans',
        of: { word: 'product', of: [figure(inItem('amount')), number(1, 2)] },
        ...(only && { where: only }),
      }),
    ),
    fc
      .tuple(one('sum', 'least', 'greatest'), fc.array(tie('quantity'), { minLength: 2, maxLength: 2 }))
      .map(([word, of]): Quantity => ({ word: word as 'sum', of })),
    fc
      .tuple(tie('quantity'), tie('quantity'))
      .map(([a, b]): Quantity => ({ word: 'difference', of: [a, b] })),
    fc
      .tuple(leaf, tie('quantity'), tie('quantity'))
      .map(([when, a, b]): Quantity => ({ word: 'cases', cases: [{ when, then: a }, { then: b }] })),
  ),
})).quantity;

const amountOf = (leaves: fc.Arbitrary<Condition>, of: fc.Arbitrary<Quantity>): fc.Arbitrary<Amount> =>
  fc.letrec<{ amount: Amount }>((tie) => ({
    amount: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      of.map((each): Amount => ({ form: 'exactly', quantity: each })),
      one<Amount>({ form: 'between', low: number(10), high: number(90) }),
      tie('amount').map((amount): Amount => ({ form: 'times', factor: ['1', '2'], amount })),
      fc
        .tuple(leaves, tie('amount'), tie('amount'))
        .map(([when, a, b]): Amount => ({ form: 'cases', cases: [{ when, then: a }, { then: b }] })),
    ),
  })).amount;

const itemAmount: fc.Arbitrary<Amount> = fc.oneof(
  one<Amount>(
    { form: 'exactly', quantity: number(40) },
    { form: 'between', low: number(5), high: number(30) },
    { form: 'exactly', quantity: { word: 'product', of: [figure(inItem('amount')), number(1, 10)] } },
  ),
  itemLeaf.map(
    (when): Amount => ({
      form: 'cases',
      cases: [
        {
          when,
          then: { form: 'times', factor: ['1', '2'], amount: { form: 'exactly', quantity: number(40) } },
        },
        { then: { form: 'exactly', quantity: number(40) } },
      ],
    }),
  ),
);

/** Pays in proportion to the size of an item, so that a common limit has one meaning. */
const linearAmount: fc.Arbitrary<Amount> = one<Amount>(
  { form: 'exactly', quantity: { word: 'product', of: [figure(inItem('amount')), number(1, 10)] } },
  {
    form: 'exactly',
    quantity: {
      word: 'cases',
      cases: [
        {
          when: option(inItem('use'), ['p'], [0, 0]),
          then: { word: 'product', of: [figure(inItem('amount')), number(1, 10)] },
        },
        { then: { word: 'product', of: [figure(inItem('amount')), number(3, 10)] } },
      ],
    },
  },
);

const kindAndPer = one(
  ['cash', 'once'],
  ['cash', 'once'],
  ['cash', 'year'],
  ['deferral', 'once'],
  ['saving', 'year'],
  ['unstated', 'once'],
  ['non-cash', 'once'],
) as fc.Arbitrary<readonly [Award['pay']['kind'], Award['pay']['per']]>;

const paid = (
  [kind, per]: readonly [Award['pay']['kind'], Award['pay']['per']],
  amount: Amount,
): Award['pay'] => ({
  ...quoted('pay'),
  kind,
  per,
  ...(kind === 'saving' && { tax: 'cit' }),
  amount: kind === 'unstated' || kind === 'non-cash' ? { form: kind } : amount,
});

const wholeAward = (
  when: fc.Arbitrary<Condition>,
  amount: fc.Arbitrary<Amount>,
  cap: fc.Arbitrary<Quantity>,
): fc.Arbitrary<Award> =>
  fc
    .tuple(
      fc.option(when, { nil: undefined }),
      fc.option(elapsed, { nil: undefined, freq: 2 }),
      fc.option(cap, { nil: undefined, freq: 2 }),
      kindAndPer,
      amount,
    )
    .map(([only, milestone, limit, kind, each]) => ({
      id: 'award',
      title: say('award'),
      ...(only && { when: only }),
      ...(milestone && { milestone }),
      ...(limit && { cap: { amount: limit } }),
      pay: paid(kind, each),
    }));

const itemAward: fc.Arbitrary<Award> = fc
  .tuple(
    fc.option(leaf, { nil: undefined }),
    where,
    fc.oneof(
      itemAmount.map((amount) => ({ amount })),
      linearAmount.map((amount) => ({
        amount,
        together: { of: inItem('amount'), atMost: ['150', '1'] as const },
      })),
    ),
    fc.option(plainQuantity, { nil: undefined }),
  )
  .map(([when, only, { amount, ...rest }, cap]) => ({
    id: 'award',
    title: say('award'),
    ...(when && { when }),
    each: { list: 'loans', ...(only && { where: only }), ...rest },
    ...(cap && { cap: { amount: cap } }),
    pay: paid(['cash', 'item'], amount),
  }));

const numbered = (awards: readonly Award[]): readonly Award[] =>
  awards.map((award, index) => ({ ...award, id: `award-${index}` }));

const forWhom: fc.Arbitrary<Partial<Program>> = fc.oneof(
  fc.constant({}),
  one(
    option({ fact: 'kind' }, ['a', 'b'], [0, 2]),
    option({ fact: 'open' }, ['yes'], [1, 1]),
    option({ fact: 'kind' }, ['city'], [3, 3]),
  ).map((condition) => ({ for: condition })),
);

/** Programs of every word. */
export const anyProgram: fc.Arbitrary<Program> = fc
  .tuple(
    forWhom,
    tree(
      fc.oneof(
        { arbitrary: leaf, weight: 5 },
        { arbitrary: listCondition, weight: 2 },
        { arbitrary: formulaCondition, weight: 1 },
      ),
    ),
    fc.array(
      fc.oneof(
        { arbitrary: wholeAward(leaf, amountOf(leaf, quantity), quantity), weight: 3 },
        { arbitrary: itemAward, weight: 1 },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([addressed, who, awards]) => program('p', who, numbered(awards), addressed));

/** Programs of the words whose facts are told apart exactly: there the engine is exact, too. */
export const plainProgram: fc.Arbitrary<Program> = fc
  .tuple(
    forWhom,
    tree(plainLeaf),
    fc.array(
      wholeAward(plainLeaf, amountOf(plainLeaf, plainQuantity), one(number(50), number(100))).map(
        ({ id, title, when, cap, pay }): Award => ({
          id,
          title,
          ...(when && { when }),
          ...(cap && { cap }),
          pay,
        }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([addressed, who, awards]) => program('p', who, numbered(awards), addressed));
