// Formulas written out: the signs, the brackets, the company's figures and what it comes to, in both languages.
import { act } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Formula, PaidFormula } from '../../src/engine/index.ts';
import { speak } from '../../src/i18n/language.ts';
import { AwardList } from '../../src/verdict/AwardList.tsx';
import { FormulaLine } from '../../src/verdict/FormulaLine.tsx';
import { resultOf, show, WAN } from './sample.tsx';

afterEach(() => act(() => speak('zh')));

const revenue: Formula = { word: 'figure', path: 'revenue@2025', value: 80 * WAN };
const people: Formula = { word: 'figure', path: 'employees@2025', value: 45 };
const rate: Formula = { word: 'figure', path: 'debt_share', value: 50_000 };
const percent = (value: number): Formula => ({
  word: 'number',
  value: [String(value), '100'],
  unit: 'percent',
});
const yuan = (value: number): Formula => ({ word: 'number', value: [String(value), '1'], unit: 'yuan' });
const over = (word: 'sum' | 'product' | 'least' | 'difference' | 'between', ...of: Formula[]): Formula => ({
  word,
  of,
});

function textOf(formula: Formula, low: number, high: number | null = low): string | null {
  const { container, unmount } = show(<FormulaLine paid={{ formula, low, high }} />);
  const text = container.textContent;
  unmount();
  return text;
}

test('a share of a figure at a rate', () => {
  expect(textOf(over('product', revenue, percent(100), rate), 4 * WAN)).toBe(
    '营业收入 80 万元 × 100% × 资产负债率 5% ＝ 4 万元',
  );
  act(() => speak('en'));
  expect(textOf(over('product', revenue, percent(100), rate), 4 * WAN)).toBe(
    'Revenue CNY 800,000 × 100% × Debt ratio 5% = CNY 40,000',
  );
});

test('what is added or taken away stands in brackets where it is multiplied, and nowhere else', () => {
  const sum = over('sum', over('product', revenue, percent(100)), yuan(300_000));
  const more = over('difference', percent(200), percent(100));
  expect(textOf(over('product', sum, more), 110 * WAN)).toBe(
    '（营业收入 80 万元 × 100% ＋ 30 万元） × （200% － 100%） ＝ 110 万元',
  );
  expect(textOf(over('difference', sum, over('sum', yuan(1), yuan(2))), 0)).toBe(
    '营业收入 80 万元 × 100% ＋ 30 万元 － （1 元 ＋ 2 元） ＝ 0 元',
  );
});

test('the lesser of two, a share in halves, a count of people', () => {
  expect(textOf(over('least', revenue, yuan(500_000)), 50 * WAN)).toBe(
    '取较小值（营业收入 80 万元，50 万元） ＝ 50 万元',
  );
  expect(textOf(over('product', revenue, { word: 'number', value: ['1', '2'] }), 40 * WAN)).toBe(
    '营业收入 80 万元 × 1/2 ＝ 40 万元',
  );
  expect(textOf(over('product', people, yuan(1_000)), 4.5 * WAN)).toBe(
    '从业人员 45 人 × 1,000 元 ＝ 4.5 万元',
  );
});

test('what an authority fixes up to a figure comes to that figure at most', () => {
  expect(textOf(over('between', yuan(0), over('product', revenue, rate)), 0, 4 * WAN)).toBe(
    '最多 营业收入 80 万元 × 资产负债率 5% ＝ 4 万元',
  );
  expect(textOf(over('between', yuan(10_000), revenue), WAN, 80 * WAN)).toBe(
    '1 万元 至 营业收入 80 万元 ＝ 1 万元～80 万元',
  );
});

const paid: PaidFormula = { formula: over('product', revenue, rate), low: 4 * WAN, high: 4 * WAN };
const reason = { word: 'all', level: ['yes', 'yes'], children: [] } as const;
const explanation = (formulas: readonly PaidFormula[]) => ({
  for: reason,
  who: reason,
  awards: [{ id: 'two-years', formulas }],
});
const line = (high: number) => ({ kind: 'cash', per: 'once', low: high, high }) as const;

test('the formula stands under the award it reckons, and under none that pays nothing', () => {
  const { container, unmount } = show(
    <AwardList
      result={resultOf('award', { awards: [{ id: 'two-years', ...line(4 * WAN) }] })}
      explanation={explanation([paid])}
    />,
  );
  expect(container).toHaveTextContent('营业收入 80 万元 × 资产负债率 5% ＝ 4 万元');
  unmount();
  const without = show(
    <AwardList
      result={resultOf('award', {
        verdict: 'ineligible',
        awards: [{ id: 'two-years', kind: 'cash', per: 'once' }],
      })}
      explanation={explanation([paid])}
    />,
  );
  expect(without.container).not.toHaveTextContent('×');
});

test('of an award per item each item is reckoned in its own line', () => {
  const { container } = show(
    <AwardList
      result={resultOf('award', {
        awards: [
          { id: 'two-years', ...line(4 * WAN), items: [{ path: 'plans[0]', low: 4 * WAN, high: 4 * WAN }] },
        ],
      })}
      explanation={explanation([{ ...paid, item: 'plans[0]' }])}
    />,
  );
  expect(container).toHaveTextContent('实施方案第 1 项：营业收入 80 万元 × 资产负债率 5% ＝ 4 万元');
});
