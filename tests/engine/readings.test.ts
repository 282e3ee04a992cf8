// Readings: those on which the result of one company rests, and no others.
import { describe, expect, test } from 'vitest';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Award, Condition, Program, Quantity, Reading } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  figure,
  is,
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

const facts = [
  fact('a', 'yes_no'),
  fact('b', 'yes_no'),
  fact('people', 'count'),
  fact('size', 'choice', { options: options('large', 'small') }),
  fact('loans', 'list', { item: [fact('amount', 'money'), fact('green', 'yes_no')] }),
];

const reading = (text: string): Reading => ({ text: say(text) });
const read = (condition: Condition, text: string): Condition => ({ ...condition, reading: reading(text) });

function readingsOf(
  who: Condition,
  given: Told = {},
  award: Partial<Award> = {},
  more: Partial<Program> = {},
): string[] {
  const machine = prepare(rulebook(facts, [program('p', who, [cash('once', 1, award)], more)]));
  const [result] = assess(machine, answers(given), { asOf: '2022-06-01' }).programs;
  return result!.readings.map(({ reading: { text } }) => text.zh);
}

/** Without a then-able object literal: the word of the language. */
const branch = <Part>(then: Part, when?: Condition) => (when ? { when, then } : { then });

describe('cases', () => {
  const cases: Condition = {
    word: 'cases',
    cases: [
      branch(read(yes('b'), 'first'), read(yes('a'), 'guard')),
      branch(read(compare('people', 'at_least', 3), 'second')),
    ],
  };

  test('lead to the branch that applies, and to the guard that says so', () => {
    expect(readingsOf(cases, { a: 1 })).toEqual(['guard', 'first']);
    expect(readingsOf(cases, { a: 0 })).toEqual(['second']);
  });

  test('lead to every branch that may still apply', () => {
    expect(readingsOf(cases)).toEqual(['guard', 'first', 'second']);
  });
});

describe('conditions together', () => {
  const either = any(read(yes('a'), 'one'), all(yes('b'), read(referred('office'), 'theirs')));

  test('one that is met is enough', () => {
    expect(readingsOf(either, { a: 1 })).toEqual(['one']);
  });

  test('until one is met, all of them count', () => {
    expect(readingsOf(either, { a: 0 })).toEqual(['one', 'theirs']);
  });

  test('where one is not met, it does not come to what an authority would decide', () => {
    expect(readingsOf(either, { a: 0, b: 0 })).toEqual(['one']);
  });

  test('who is not addressed meets no other condition', () => {
    expect(readingsOf(read(yes('b'), 'other'), { a: 0 }, {}, { for: read(yes('a'), 'whom') })).toEqual([
      'whom',
    ]);
  });
});

test('a fact that is stated does not rest on how it would be computed', () => {
  const derived: Condition = {
    ...quoted('small'),
    word: 'derived',
    of: { fact: 'size' },
    reading: reading('which year'),
    stated: is('size', 'small', 1),
    rule: read(compare('people', 'less_than', 300), 'who is counted'),
  };
  expect(readingsOf(derived, { people: 20 })).toEqual(['which year', 'who is counted']);
  expect(readingsOf(derived, { size: 'small' })).toEqual(['which year']);
});

describe('what is paid', () => {
  const amount: Quantity = {
    word: 'cases',
    cases: [
      branch({ ...number(1), reading: reading('half'), ...quoted('减半') }, yes('a')),
      branch(number(2)),
    ],
  };
  const pay = {
    ...quoted('pay'),
    kind: 'cash',
    per: 'once',
    amount: { form: 'exactly', quantity: amount },
  } as const;

  test('rests on the case that applies', () => {
    expect(readingsOf(all(), { a: 1 }, { pay })).toEqual(['half']);
    expect(readingsOf(all(), { a: 0 }, { pay })).toEqual([]);
    expect(readingsOf(all(), {}, { pay })).toEqual(['half']);
  });

  test('nothing is paid where the level is no', () => {
    expect(readingsOf(yes('b'), { a: 1, b: 0 }, { pay })).toEqual([]);
  });

  test('rests on the items it is paid for', () => {
    const each = { list: 'loans', where: read(yesOf('green'), 'what is green') };
    const ofItem: Award['pay'] = {
      ...pay,
      per: 'item',
      amount: {
        form: 'exactly',
        quantity: {
          ...figure({ fact: 'amount', list: 'loans' }),
          reading: reading('with interest'),
          ...quoted('sum'),
        },
      },
    };
    expect(readingsOf(all(), { loans: [{ green: 0 }] }, { each, pay: ofItem })).toEqual([]);
    expect(readingsOf(yes('a'), { loans: [{ green: 1, amount: 5 }] }, { each, pay: ofItem })).toEqual([
      'what is green',
      'with interest',
    ]);
  });
});

function yesOf(field: string): Condition {
  return is({ fact: field, list: 'loans' }, 'yes', 1);
}

test('each stands once, with the words it reads', () => {
  const twice = all(read(yes('a'), 'one'), read(yes('a'), 'one'));
  const machine = prepare(rulebook(facts, [program('p', twice, [cash('once', 1)])]));
  const [result] = assess(machine, answers({}), { asOf: '2022-06-01' }).programs;
  expect(result!.readings).toEqual([
    { reading: reading('one'), citation: { notice: 'test', clause: '一', quote: 'yes' } },
  ]);
});
