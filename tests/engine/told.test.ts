// What is told beside a verdict: the value of a computed fact, choices in one list, what each item of a list is paid.
import { describe, expect, test } from 'vitest';
import { assess, explain, prepare } from '../../src/engine/index.ts';
import type { Award, Condition } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  is,
  judged,
  number,
  options,
  program,
  quoted,
  referred,
  rulebook,
  say,
  type Told,
} from './rulebook.ts';

const facts = [
  fact('people', 'count'),
  fact('size', 'choice', { options: options('large', 'small'), derived: { notice: 'test', statable: true } }),
  fact('way', 'choice', { options: options('nothing', 'merger', 'sale', 'other') }),
  fact('plans', 'list', { item: [fact('content', 'choice', { options: options('p', 'q') })] }),
];

const branch = <Part>(then: Part, when?: Condition) => (when ? { when, then } : { then });

const small: Condition = {
  ...quoted('small'),
  word: 'derived',
  of: { fact: 'size' },
  stated: is('size', 'small', 1),
  rule: {
    word: 'cases',
    cases: [
      branch({ word: 'constant', level: 'no', option: 'large' } as const, compare('people', 'at_least', 300)),
      branch({ word: 'constant', level: 'yes', option: 'small' } as const),
    ],
  },
};

describe('a computed fact', () => {
  const explained = (given: Told) => {
    const machine = prepare(rulebook(facts, [program('p', small, [cash('once', 1)])]));
    return explain(machine, answers(given), { asOf: '2022-06-01' }, 'test/p').who;
  };

  test('is told with the value it comes to', () => {
    expect(explained({ people: 20 })).toMatchObject({ path: 'size', value: 'small', computed: true });
    expect(judged(facts, small, { people: 300 }).failed).toMatchObject([{ path: 'size', value: 'large' }]);
  });

  test('has none while that is open, and its own where it was stated', () => {
    expect(explained({})).not.toHaveProperty('value');
    expect(explained({ size: 'small' })).toMatchObject({ value: 'small' });
    expect(explained({ size: 'small' })).not.toHaveProperty('computed');
  });
});

describe('alternatives', () => {
  test('that each name options of one fact are one list of options', () => {
    const ways = any(is('way', 'merger', 1), all(is('way', 'other', 3), referred('office')));
    expect(judged(facts, ways, { way: 'nothing' }).failed).toMatchObject([
      { path: 'way', value: 'nothing', required: { operator: 'one_of', value: ['merger', 'other'] } },
    ]);
  });

  test('of which one is only preferred: nothing is over the limit, and the authority decides', () => {
    const preferred: Condition = {
      word: 'any',
      preference: true,
      conditions: [compare('people', 'at_most', 20), referred('office')],
    };
    const [finding] = judged(facts, preferred, { people: 21 }).referred;
    expect(finding).toMatchObject({
      preference: true,
      to: say('office'),
      because: [{ path: 'people', value: 21 }],
    });
    expect(finding!.because![0]).not.toHaveProperty('gap');
  });
});

test('each item of a list is told with what it is paid, and the words of its own case', () => {
  const halved: Award = {
    id: 'plans',
    title: say('plans'),
    each: { list: 'plans' },
    pay: {
      ...quoted('100 each'),
      kind: 'cash',
      per: 'item',
      amount: {
        form: 'cases',
        cases: [
          branch({ ...quoted('half'), form: 'exactly', quantity: number(50) } as const, {
            ...quoted('q'),
            word: 'member',
            of: { fact: 'content', list: 'plans' },
            form: 'option',
            names: ['q'],
            ranges: [[1, 1]],
          }),
          branch({ form: 'exactly', quantity: number(100) } as const),
        ],
      },
    },
  };
  const machine = prepare(rulebook(facts, [program('p', all(), [halved])]));
  const given = answers({ plans: [{ content: 'p' }, { content: 'q' }, {}] });
  const [result] = assess(machine, given, { asOf: '2022-06-01' }).programs;
  expect(result!.awards[0]!.items).toEqual([
    { path: 'plans[0]', low: 10_000, high: 10_000, name: { path: 'plans[0].content', value: 'p' } },
    {
      path: 'plans[1]',
      low: 5_000,
      high: 5_000,
      name: { path: 'plans[1].content', value: 'q' },
      citation: quoted('half').citation,
    },
    { path: 'plans[2]', low: 5_000, high: 10_000 },
  ]);
});
