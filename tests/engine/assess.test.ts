// What the result says beside the verdict: shares as shares, and the facts that keep an amount wide in the human order.
import { expect, test } from 'vitest';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Condition } from '../../src/engine/rules.ts';
import { all, answers, cash, fact, figure, number, program, quoted, rulebook } from './rulebook.ts';

const asOf = '2026-11-23';

test('B2 a ratio just below its threshold is told as a share of the upper figure, not rounded up to it', () => {
  const facts = [fact('research', 'money', { yearly: true }), fact('sales', 'money', { yearly: true })];
  const last = (id: string) => figure({ fact: id, year: 'last' });
  const share = {
    ...quoted('不低于5%'),
    word: 'ratio',
    of: last('research'),
    to: last('sales'),
    operator: 'at_least',
    right: number(1, 20),
  } as const;
  const machine = prepare(rulebook(facts, [program('one', share, [cash('once', 1)])]));
  const given = answers({ 'research@2025': 4_996, 'sales@2025': 100_000 });
  const [result] = assess(machine, given, { asOf }).programs;
  expect(result).toMatchObject({
    verdict: 'ineligible',
    failed: [
      {
        path: 'research@2025',
        unit: 'percent',
        value: 49_960,
        required: { operator: 'at_least', value: 50_000 },
      },
    ],
  });
});

test('the facts that keep an amount wide stand in the order in which people are asked, whatever the order of the rule', () => {
  const facts = [fact('first', 'money'), fact('second', 'money'), fact('third', 'money')];
  const sum = { word: 'sum', of: ['third', 'first', 'second'].map((id) => figure(id)) } as const;
  const award = cash('once', 0, {
    pay: { ...quoted('合计'), kind: 'cash', per: 'once', amount: { form: 'exactly', quantity: sum } },
  });
  const machine = prepare(rulebook(facts, [program('one', { word: 'all', conditions: [] }, [award])]));
  const [result] = assess(machine, answers({}), { asOf }).programs;
  const wide = [{ unanswered: ['first', 'second', 'third'] }];
  expect(result?.amounts[0]?.why).toEqual(wide);
  expect(result?.awards[0]?.why).toEqual(wide);
});

test('a share over several years leaves the same years out above and below, while the day they begin is open', () => {
  const facts = [
    fact('founded', 'date'),
    fact('research', 'money', { yearly: true }),
    fact('sales', 'money', { yearly: true }),
  ];
  const over = (id: string) =>
    ({ word: 'years', of: { fact: id }, years: 3, since: { fact: 'founded' } }) as const;
  const share = {
    ...quoted('三年合计不低于5%'),
    word: 'ratio',
    of: over('research'),
    to: over('sales'),
    operator: 'at_least',
    right: number(1, 20),
  } as const;
  const young: Condition = { ...quoted('成立一年'), word: 'elapsed', since: { fact: 'founded' }, years: 1 };
  const machine = prepare(rulebook(facts, [program('one', all(share, young), [cash('once', 1)])]));
  // 6 % in 2025, 6.1 % in two years, 6.25 % in three; before a year is over nothing but time is missing.
  const given = answers({
    'research@2023': 200,
    'research@2024': 250,
    'research@2025': 300,
    'sales@2023': 3_000,
    'sales@2024': 4_000,
    'sales@2025': 5_000,
  });
  const [result] = assess(machine, given, { asOf }).programs;
  expect(result).toMatchObject({
    verdict: 'open',
    outcomes: ['upcoming', 'eligible'],
    missing: { verdict: ['founded'] },
  });
});
