import { act } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AmountLine } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { AmountText } from '../../src/verdict/AmountText.tsx';
import { resultOf, show, WAN } from './sample.tsx';

afterEach(() => act(() => speak('zh')));

function textOf(amounts: readonly AmountLine[], id = 'award'): string {
  const { container, unmount } = show(<AmountText result={resultOf(id, { amounts })} />);
  const text = container.textContent ?? '';
  unmount();
  return text;
}

test('a sum, and a range that repeats its unit', () => {
  expect(textOf([{ kind: 'cash', per: 'once', low: 5 * WAN, high: 5 * WAN }])).toBe('现金 5 万元 一次性');
  expect(textOf([{ kind: 'cash', per: 'item', low: 500 * WAN, high: 3000 * WAN }])).toBe(
    '现金 500 万元～3,000 万元 各项合计',
  );
});

test('a range without an upper bound says so', () => {
  expect(textOf([{ kind: 'cash', per: 'once', low: 5 * WAN, high: null }])).toContain(
    '不低于 5 万元，原文未设上限',
  );
  expect(textOf([{ kind: 'cash', per: 'once', low: 0, high: null }])).toContain('原文未设上限');
});

test('kinds are kept apart, and an amount that is not stated is not zero', () => {
  const text = textOf([
    { kind: 'cash', per: 'once', low: 5 * WAN, high: 5 * WAN },
    { kind: 'saving', per: 'year', low: 0, high: 2 * WAN },
    { kind: 'unstated', per: 'once', low: 0, high: null },
  ]);
  expect(text).toBe('现金 5 万元 一次性税费节省 0 元～2 万元 每年金额未载明 ');
});

test('support other than cash is named instead of counted', () => {
  const result = resultOf('service', { awards: [{ id: 'training', kind: 'non-cash', per: 'once' }] });
  const { container } = show(<AmountText result={result} />);
  expect(container).toHaveTextContent('非现金支持：业务培训');
});

test('nothing is promised to an applicant that does not qualify', () => {
  const awards = [{ id: 'training', kind: 'non-cash', per: 'once' }] as const;
  const { container } = show(<AmountText result={resultOf('service', { verdict: 'ineligible', awards })} />);
  expect(container).toHaveTextContent('无金额');
});
