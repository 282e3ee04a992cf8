// The engine's own door: what is no answer of a fact is refused, whatever let it through before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, assess, prepare } from '../../src/engine/index.ts';
import type { Condition } from '../../src/engine/rules.ts';
import { cash, compare, fact, is, options, program, quoted, rulebook, say } from './rulebook.ts';
import { runs } from './runs.ts';

const facts = [
  fact('people', 'count'),
  fact('profit', 'money', { negative: true }),
  fact('open', 'yes_no'),
  fact('kind', 'choice', { options: options('a', 'b') }),
  fact('goods', 'choices', { options: options('x', 'y') }),
  fact('place', 'region'),
  fact('since', 'date', { none: say('never') }),
  fact('loans', 'list', { item: [fact('amount', 'money')] }),
];
const who: Condition = {
  word: 'all',
  conditions: [
    compare('people', 'at_least', 3),
    compare('profit', 'at_least', 0),
    is('open', 'yes', 1),
    is('kind', 'a', 0),
    { ...quoted('goods'), word: 'includes', of: { fact: 'goods' }, names: ['x'] },
    {
      ...quoted('place'),
      word: 'member',
      of: { fact: 'place' },
      form: 'region',
      names: [],
      ranges: [[1, 2]],
    },
    { ...quoted('since'), word: 'elapsed', since: { fact: 'since' }, years: 1 },
    {
      ...quoted('loans'),
      word: 'some',
      list: 'loans',
      where: compare({ fact: 'amount', list: 'loans' }, 'at_least', 1),
    },
  ],
};
const machine = prepare(rulebook(facts, [program('p', who, [cash('once', 1)])]));
const judge = (id: string, answer: unknown) =>
  assess(machine, new Map([[id, answer]]) as Answers, { asOf: '2022-06-01' });

test.each([
  ['people', [Number.NaN, Infinity, 1.5, -1, -0.5, '300', '', true, [], {}, 2 ** 53, 'none']],
  ['profit', [Number.NaN, -Infinity, 0.1, '-5', 2 ** 53]],
  ['open', [2, -1, 0.5, true, 'yes']],
  ['kind', [0, 1, 'c', '', ['a'], 'none']],
  ['goods', ['x', 1, ['z'], [1], {}]],
  ['place', [330_100, '33', '33010', '0', '']],
  ['since', ['2019-03-01', 'None', 0.5, Number.NaN]],
  ['loans', [0, 'none', { amount: 1 }]],
])('A5 no answer of %s is any of %j', (id, wrong) => {
  for (const answer of wrong) expect(() => judge(id, answer)).toThrow(TypeError);
});

function outcomeOf(id: string, answer: unknown): string {
  try {
    return judge(id, answer).programs[0]!.verdict;
  } catch (error) {
    if (error instanceof TypeError) return 'refused';
    throw error;
  }
}

test('A5 whatever is given, it is refused or judged: never a verdict upon nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...facts.map(({ id }) => id)), fc.anything(), (id, answer) => {
      expect(['refused', 'open', 'ineligible']).toContain(outcomeOf(id, answer));
    }),
    runs(300),
  );
});

test('answers that are one are taken: a loss, a day before 1970, several choices, none at all', () => {
  const given: Answers = new Map<string, number | string | readonly string[]>([
    ['profit', -1],
    ['since', -365],
    ['goods', []],
    ['place', '330100'],
  ]);
  expect(assess(machine, given, { asOf: '2022-06-01' }).programs[0]!.verdict).toBe('ineligible');
});
