// Formulas: how a sum comes about with the company's own figures, exactly as it is reckoned.
import { describe, expect, test } from 'vitest';
import { explain, prepare } from '../../src/engine/index.ts';
import type { Amount, Award, Quantity } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  cash,
  compare,
  fact,
  figure,
  is,
  number,
  options,
  program,
  quoted,
  rulebook,
  type Told,
} from './rulebook.ts';

const inItem = (name: string) => ({ fact: name, list: 'loans' });
const facts = [
  fact('revenue', 'money'),
  fact('profit', 'money', { negative: true }),
  fact('rate', 'percent'),
  fact('size', 'choice', { options: options('small', 'large') }),
  fact('loans', 'list', { item: [fact('amount', 'money'), fact('years', 'count')] }),
];
const combined = (word: 'sum' | 'product' | 'least' | 'greatest', ...of: readonly Quantity[]): Quantity => ({
  word,
  of,
});
const exactly = (quantity: Quantity): Amount => ({ form: 'exactly', quantity });
const tenth = number(1, 10);

function formulas(amount: Amount, given: Told, more: Partial<Award> = {}) {
  const award = cash('one', 0, { pay: { ...quoted('pay'), kind: 'cash', per: 'once', amount }, ...more });
  const machine = prepare(rulebook(facts, [program('p', all(), [award])]));
  return explain(machine, answers(given), { asOf: '2022-06-01' }, 'test/p').awards[0]!.formulas;
}

const answer = (path: string, value: number) => ({ word: 'figure', path, value });
const written = (numerator: number, denominator = 1) => ({
  word: 'number',
  value: [String(numerator), String(denominator)],
});

describe('the formula of an award', () => {
  test('has the answers in it, and what it comes to rounded once', () => {
    expect(formulas(exactly(combined('product', figure('revenue'), tenth)), { revenue: 12_345 })).toEqual([
      {
        formula: { word: 'product', of: [answer('revenue', 12_345), written(1, 10)] },
        low: 1_235,
        high: 1_235,
      },
    ]);
  });

  test('is not told while a figure is not known, nor where the notice names the sum', () => {
    const share = exactly(combined('product', figure('revenue'), tenth));
    expect(formulas(share, {})).toBeUndefined();
    expect(formulas(share, { revenue: null })).toBeUndefined();
    expect(formulas(exactly(number(50_000)), { revenue: 1 })).toBeUndefined();
  });

  test('leaves out the parts of a sum that are nothing, unless all are', () => {
    const both = exactly(combined('sum', figure('revenue'), combined('product', figure('profit'), tenth)));
    expect(formulas(both, { revenue: 100, profit: 0 })).toMatchObject([{ formula: answer('revenue', 100) }]);
    expect(formulas(both, { revenue: 0, profit: 0 })).toMatchObject([
      { formula: answer('revenue', 0), low: 0 },
    ]);
  });

  test('is that of the branch which holds, and none while it is open which does', () => {
    const small = is('size', 'small', 0);
    const bySize: Amount = {
      form: 'cases',
      cases: [
        { when: small, then: exactly(combined('product', figure('revenue'), tenth)) },
        { then: exactly(figure('revenue')) },
      ],
    };
    expect(formulas(bySize, { size: 'large', revenue: 7 })).toMatchObject([
      { formula: answer('revenue', 7) },
    ]);
    expect(formulas(bySize, { revenue: 7 })).toBeUndefined();
  });

  test('a range that an authority fixes has both its ends', () => {
    const upTo: Amount = { form: 'between', low: number(0), high: figure('revenue') };
    expect(formulas(upTo, { revenue: 900 })).toEqual([
      { formula: { word: 'between', of: [written(0), answer('revenue', 900)] }, low: 0, high: 900 },
    ]);
  });

  test('where it comes to less than nothing, nothing is paid, and the formula says so', () => {
    expect(formulas(exactly(figure('profit')), { profit: -5 })).toMatchObject([
      { formula: { word: 'greatest', of: [answer('profit', -5), written(0)] }, low: 0, high: 0 },
    ]);
  });

  test('a cap over it stands in it', () => {
    const capped = formulas(exactly(figure('revenue')), { revenue: 900 }, { cap: { amount: number(5) } });
    expect(capped).toMatchObject([
      { formula: { word: 'least', of: [answer('revenue', 900), written(5)] }, low: 500, high: 500 },
    ]);
  });

  test('a factor stands in it, and slices are told slice by slice', () => {
    const halved: Amount = { form: 'times', factor: ['1', '2'], amount: exactly(figure('revenue')) };
    expect(formulas(halved, { revenue: 900 })).toMatchObject([
      { formula: { word: 'product', of: [answer('revenue', 900), written(1, 2)] }, low: 450 },
    ]);
    const sliced: Quantity = {
      word: 'brackets',
      of: figure('revenue'),
      slices: [{ upTo: ['100', '1'], rate: ['1', '10'] }, { rate: ['1', '20'] }],
    };
    const [told] = formulas(exactly(combined('sum', sliced, figure('profit'))), {
      revenue: 30_000,
      profit: 100,
    })!;
    expect(told).toMatchObject({ low: 2_100, formula: { word: 'sum' } });
    expect(told!.formula).toMatchObject({
      of: [
        {
          of: [{ of: [written(100), written(1, 10)] }, { of: [written(200), written(1, 20)] }],
        },
        answer('profit', 100),
      ],
    });
  });

  test('of an award per item there is one for each item that is paid', () => {
    const each = { list: 'loans', where: compare(inItem('amount'), 'at_most', 500) };
    const times = exactly(combined('product', figure(inItem('amount')), figure(inItem('years'))));
    const loans = [
      { amount: 10_000, years: 2 },
      { amount: 50_001, years: 2 },
      { amount: 20_000, years: 3 },
    ];
    expect(formulas(times, { loans }, { each })).toMatchObject([
      {
        item: 'loans[0]',
        low: 20_000,
        formula: { of: [answer('loans[0].amount', 10_000), answer('loans[0].years', 2)] },
      },
      { item: 'loans[2]', low: 60_000 },
    ]);
    expect(formulas(times, {}, { each })).toBeUndefined();
  });

  test('how many items there are, and what they come to, are told by their list', () => {
    const loans = [
      { amount: 10_000, years: 2 },
      { amount: 20_000, years: 3 },
    ];
    const perLoan: Quantity = combined('product', { word: 'count', list: 'loans' }, number(50));
    expect(formulas(exactly(perLoan), { loans })).toMatchObject([
      { low: 10_000, formula: { of: [{ word: 'count', path: 'loans', value: 2 }, written(50)] } },
    ]);
    const sum: Quantity = { word: 'items', list: 'loans', of: figure(inItem('amount')) };
    expect(formulas(exactly(sum), { loans })).toMatchObject([
      { low: 30_000, formula: { word: 'sum', of: [answer('loans[0].amount', 10_000), { value: 20_000 }] } },
    ]);
  });
});
