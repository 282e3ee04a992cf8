// Limits on a list bound what is paid for its items: against the worked clause of Zhejiang, and against every way to fill in the rest.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, assess, prepare } from '../../src/engine/index.ts';
import type { Award, Condition, Operator } from '../../src/engine/rules.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import {
  all,
  answers,
  any,
  fact,
  is,
  number,
  options,
  program,
  quoted,
  referred,
  rulebook,
  say,
  type Told,
} from './rulebook.ts';
import { runs } from './runs.ts';

describe('四（二） of the Zhejiang notice: 500 to 3,000 万 for each plan, as many as the clause allows', () => {
  const { rulebook: rules } = loadRulebook(join(import.meta.dirname, '../../rules'));
  if (!rules) throw new Error('The rules do not compile.');
  const machine = prepare(rules);
  const WAN = 1_000_000;
  const HANGZHOU = { applicant_kind: 'city-government', applicant_region: '330100' };
  const WENZHOU = { applicant_kind: 'city-government', applicant_region: '330300' };
  const DEQING = {
    applicant_kind: 'county-government',
    applicant_region: '330521',
    traditional_upgrade_incentive: 1,
  };
  const blank = (count: number) => Array.from({ length: count }, () => ({}));

  function wanOf(given: Readonly<Record<string, Answer | readonly Readonly<Record<string, Answer>>[]>>) {
    const { programs } = assess(machine, new Map(Object.entries(given)), { asOf: '2018-09-10' });
    const { amounts } = programs.find(({ id }) => id.startsWith('zhejiang'))!;
    return amounts.map(({ low, high }) => [low / WAN, high === null ? null : high / WAN]);
  }

  test('Hangzhou, plans not answered: 10 is no hard limit there, 4 + 4 + 3 in the three fields is', () => {
    expect(wanOf(HANGZHOU)).toEqual([[0, 33_000]]);
  });

  test('Hangzhou with 11 plans, four of them in field one: seven more fit in the two other fields', () => {
    const four = Array.from({ length: 4 }, () => ({ content: 'software' }));
    expect(wanOf({ ...HANGZHOU, plans: [...four, ...blank(7)] })).toEqual([[0, 33_000]]);
  });

  test('Hangzhou with 12 plans: whatever they are, some field has too many, and nothing is paid', () => {
    expect(wanOf({ ...HANGZHOU, plans: blank(12) })).toEqual([[0, 0]]);
  });

  test('any other city stops at 8 in all', () => {
    expect(wanOf(WENZHOU)).toEqual([[0, 24_000]]);
    expect(wanOf({ ...WENZHOU, plans: blank(8) })).toEqual([[0, 24_000]]);
  });

  test('a county that is halved: three full in field one, three exempt contents beside them', () => {
    expect(wanOf(DEQING)).toEqual([[0, 18_000]]);
    const two = Array.from({ length: 2 }, () => ({ content: 'new-materials' }));
    // Field three is full with two that are halved: 1,500 each; the three others can be exempt.
    expect(wanOf({ ...DEQING, plans: [...two, ...blank(3)] })).toEqual([[0, 12_000]]);
  });
});

const CONTENTS = ['p', 'q', 'r'] as const;
const facts = [
  fact('plans', 'list', {
    item: [fact('content', 'choice', { options: options(...CONTENTS) }), fact('green', 'yes_no')],
  }),
];

const content = (name: string) =>
  is({ fact: 'content', list: 'plans' }, name, CONTENTS.indexOf(name as (typeof CONTENTS)[number]));
const green = is({ fact: 'green', list: 'plans' }, 'yes', 1);

function counted(most: number, where?: Condition, operator: Operator = 'at_most'): Condition {
  const left = { word: 'count', list: 'plans', ...(where && { where }) } as const;
  return { ...quoted(`${operator} ${most}`), word: 'compare', left, operator, right: number(most) };
}

const branch = <Part>(then: Part, when?: Condition) => (when ? { when, then } : { then });

/** 5 元 for a plan of p, 3 元 for another green one, else 2 元. */
const paid: Award = {
  id: 'paid',
  title: say('paid'),
  each: { list: 'plans' },
  pay: {
    ...quoted('pay'),
    kind: 'cash',
    per: 'item',
    amount: {
      form: 'exactly',
      quantity: {
        word: 'cases',
        cases: [branch(number(5), content('p')), branch(number(3), green), branch(number(2))],
      },
    },
  },
};

function highOf(who: Condition, given: Told = {}): number | null | undefined {
  const machine = prepare(rulebook(facts, [program('p', who, [paid])]));
  const [result] = assess(machine, answers(given), { asOf: '2022-06-01' }).programs;
  const [line] = result!.amounts;
  return line ? line.high : undefined;
}

describe('limits', () => {
  test('less than three is at most two', () => {
    expect(highOf(counted(3, undefined, 'less_than'))).toBe(1000);
  });

  test('what only one of two conditions limits is not limited', () => {
    expect(highOf(any(counted(2), referred('office')))).toBeNull();
    expect(highOf(counted(2, content('p')))).toBeNull();
  });

  test('fields that together hold every content limit the whole', () => {
    const who = all(counted(1, content('p')), counted(1, any(content('q'), content('r'))));
    expect(highOf(who)).toBe(800);
  });

  test('a least number that the limits leave no room for pays nothing', () => {
    const who = all(
      counted(2, undefined, 'at_least'),
      counted(1, content('p')),
      counted(0, content('q')),
      counted(0, content('r')),
    );
    expect(highOf(who)).toBe(0);
  });
});

test('A1 the most is what some way to fill in the rest is paid, no more and no less', () => {
  const items = fc.array(
    fc.record({ content: fc.constantFrom(...CONTENTS), green: fc.constantFrom(0, 1) }, { requiredKeys: [] }),
    { maxLength: 4 },
  );
  const small = fc.nat({ max: 3 });
  fc.assert(
    fc.property(items, small, small, small, (plans, mostP, mostGreen, mostOther) => {
      const who = all(
        counted(mostP, content('p')),
        counted(mostGreen, green),
        counted(mostOther, any(content('q'), content('r'))),
      );
      const ways = plans.map((plan) =>
        CONTENTS.flatMap((each) => [0, 1].map((isGreen) => ({ content: each, green: isGreen, ...plan }))),
      );
      const fillings = ways.reduce<{ content: string; green: number }[][]>(
        (before, way) => before.flatMap((some) => way.map((one) => [...some, one])),
        [[]],
      );
      const allowed = fillings.filter(
        (filling) =>
          filling.filter((each) => each.content === 'p').length <= mostP &&
          filling.filter((each) => each.green === 1).length <= mostGreen &&
          filling.filter((each) => each.content !== 'p').length <= mostOther,
      );
      const pays = allowed.map((filling) =>
        filling.reduce((sum, each) => sum + (each.content === 'p' ? 500 : each.green === 1 ? 300 : 200), 0),
      );
      // Where no way is allowed, it is not eligible and has no amount, or that is not found out.
      expect(highOf(who, { plans }) ?? 0).toBe(Math.max(0, ...pays));
    }),
    runs(150),
  );
});
