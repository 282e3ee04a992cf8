import { act } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Kind } from '../../src/engine/rules.ts';
import { speak } from '../../src/i18n/language.ts';
import { WhyLines } from '../../src/verdict/WhyLines.tsx';
import { resultOf, show, WAN } from './sample.tsx';

afterEach(() => act(() => speak('zh')));

function textOf(kind: Kind, high: number | null): string {
  const why = [{ discretion: { zh: '省财政厅', en: 'the department of finance' } }];
  const { container, unmount } = show(
    <WhyLines
      result={resultOf('award', { amounts: [{ kind, per: 'once', low: 0, high, why }] })}
      answers={new Map()}
    />,
  );
  const text = container.textContent ?? '';
  unmount();
  return text;
}

test('who sets an amount within a range is named with the range', () => {
  expect(textOf('cash', 5 * WAN)).toBe('金额为区间，由省财政厅核定');
});

test('where the notice names no figure no range is spoken of', () => {
  expect(textOf('unstated', null)).toBe('由省财政厅核定');
  act(() => speak('en'));
  expect(textOf('unstated', null)).toBe('the department of finance sets the amount');
});
