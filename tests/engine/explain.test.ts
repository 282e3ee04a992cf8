// The explanation: the rule tree with this company's levels and figures on every node.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { explain, prepare } from '../../src/engine/index.ts';
import type { Condition } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  program,
  quoted,
  referred,
  rulebook,
  say,
  type Told,
  yes,
} from './rulebook.ts';

const facts = [
  fact('open', 'yes_no'),
  fact('people', 'count'),
  fact('since', 'date'),
  fact('loans', 'list', { item: [fact('amount', 'money')] }),
];

const twoYears = {
  ...quoted('two years'),
  word: 'elapsed',
  since: { fact: 'since' },
  years: 2,
} as const;

const read: Condition = {
  ...yes('open'),
  reading: { text: say('ours'), otherwise: { text: say('other'), when: compare('people', 'at_least', 3) } },
  instead: say('come back later'),
};

function explained(who: Condition, given: Told = {}) {
  const awards = [cash('once', 1, { when: yes('open'), milestone: twoYears })];
  const machine = prepare(rulebook(facts, [program('p', who, awards, { for: yes('open') })]));
  return explain(machine, answers(given), { asOf: '2022-06-01' }, 'test/p');
}

describe('the explanation', () => {
  test('stands for `for`, `who` and each award', () => {
    const { for: addressed, who, awards } = explained(all(), { open: 1, since: '2021-01-01' });
    expect(addressed).toMatchObject({ word: 'member', path: 'open', value: true, level: ['yes', 'yes'] });
    expect(who).toMatchObject({ word: 'all', level: ['yes', 'yes'], children: [] });
    expect(awards).toMatchObject([
      {
        id: 'once',
        when: { word: 'member' },
        milestone: { word: 'elapsed', level: ['later', 'later'], dueDay: dayOf('2023-01-01'), value: 1 },
      },
    ]);
  });

  test('gives every node its levels, a leaf its figure, threshold and clause', () => {
    const { who } = explained(all(compare('people', 'at_least', 10), any(yes('open'), referred('office'))), {
      people: 9,
    });
    expect(who).toMatchObject({
      word: 'all',
      level: ['no', 'no'],
      children: [
        {
          level: ['no', 'no'],
          path: 'people',
          value: 9,
          required: { operator: 'at_least', value: 10 },
          citation: { clause: '一' },
        },
        {
          word: 'any',
          level: ['referred', 'yes'],
          children: [
            { path: 'open', level: ['no', 'yes'] },
            { word: 'referred', to: say('office') },
          ],
        },
      ],
    });
  });

  test('shows both readings, and what could be done instead', () => {
    const { who } = explained(read, { open: 0, people: 3 });
    expect(who).toMatchObject({
      word: 'otherwise',
      level: ['referred', 'referred'],
      instead: say('come back later'),
      reading: { text: say('ours'), otherwise: { text: say('other') } },
      children: [
        { path: 'open', level: ['no', 'no'] },
        { path: 'people', level: ['yes', 'yes'] },
      ],
    });
  });

  test('goes through the items of a list one by one', () => {
    const some: Condition = {
      ...quoted('a large loan'),
      word: 'some',
      list: 'loans',
      where: compare({ fact: 'amount', list: 'loans' }, 'at_least', 100),
    };
    const { who } = explained(some, { loans: [{ amount: 9_999 }, {}, { amount: 10_000 }] });
    expect(who).toMatchObject({
      word: 'some',
      path: 'loans',
      value: 3,
      children: [
        { path: 'loans[0].amount', value: 9_999, level: ['no', 'no'] },
        { path: 'loans[1].amount', level: ['no', 'yes'] },
        { path: 'loans[2].amount', value: 10_000, level: ['yes', 'yes'] },
      ],
    });
    expect(explained(some).who.children).toEqual([]);
  });

  test('of a program that is not there is refused', () => {
    const machine = prepare(rulebook(facts, []));
    expect(() => explain(machine, answers({}), { asOf: '2022-06-01' }, 'test/other')).toThrow(RangeError);
  });
});
