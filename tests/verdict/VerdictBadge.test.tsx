import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Verdict } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { VerdictBadge } from '../../src/verdict/VerdictBadge.tsx';
import { show } from './sample.tsx';

const VERDICTS: readonly Verdict[] = [
  'eligible',
  'upcoming',
  'referred',
  'open',
  'ineligible',
  'not-addressed',
];

afterEach(() => act(() => speak('zh')));

function wordsOf(verdicts: readonly Verdict[]): string[] {
  const { container, unmount } = show(
    <>
      {verdicts.map((verdict) => (
        <p key={verdict}>
          <VerdictBadge verdict={verdict} />
        </p>
      ))}
    </>,
  );
  const words = [...container.querySelectorAll('p')].map((each) => each.textContent ?? '');
  unmount();
  return words;
}

test('A12 each verdict has a word of its own, in Chinese and in English', () => {
  const chinese = wordsOf(VERDICTS);
  expect(chinese).toEqual(['符合', '尚未到期', '其余条件具备，由主管部门审定', '待补充', '不符合', '不适用']);
  act(() => speak('en'));
  const english = wordsOf(VERDICTS);
  expect(new Set(english).size).toBe(VERDICTS.length);
  expect(english.at(-1)).not.toContain('eligible');
});

test('I2 the shapes differ too, and no screen reader reads them', () => {
  const shapes = VERDICTS.map((verdict) => {
    const { container, unmount } = show(<VerdictBadge verdict={verdict} />);
    const mark = container.querySelector('svg');
    expect(mark).toHaveAttribute('aria-hidden', 'true');
    const shape = mark?.innerHTML;
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(VERDICTS.length);
});

test('the word stands in the text, so that it is found without colour', () => {
  show(<VerdictBadge verdict="open" />);
  expect(screen.getByText('待补充')).toBeVisible();
});
