import { act } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { AmountLine, AwardResult } from '../../src/engine/assessment.ts';
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
  expect(text).toBe('现金 5 万元 一次性税费、利息节省 0 元～2 万元 每年金额未载明 ');
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

test('items of support that have lists for names are parted by more than the comma of a list', () => {
  const awards = [
    { id: 'two-years', kind: 'non-cash', per: 'once' },
    { id: 'three-years', kind: 'non-cash', per: 'once' },
  ] as const;
  const { container } = show(<AmountText result={resultOf('award', { awards })} />);
  expect(container).toHaveTextContent('非现金支持：连续在库满2年；连续在库满3年');
});

describe('what is not due yet', () => {
  const cash = { kind: 'cash', per: 'once', low: 0, high: 0 } as const;
  const ahead = { state: 'ahead', due: '2021-03-01', low: 5 * WAN, high: 5 * WAN } as const;
  const upcoming = resultOf('award', {
    verdict: 'upcoming',
    amounts: [cash],
    awards: [
      {
        id: 'three-years',
        ...cash,
        milestone: { ...ahead, due: '2022-03-01', low: 10 * WAN, high: 10 * WAN },
      },
      { id: 'two-years', ...cash, milestone: ahead },
    ],
  });

  test('is told with its day and its sum, the earliest first, and never as nought', () => {
    const { container } = show(<AmountText result={upcoming} />);
    expect(container.textContent).toBe(
      '尚未到期，2021年3月1日可得 5 万元（连续在库满2年）尚未到期，2022年3月1日可得 10 万元（连续在库满3年）',
    );
  });

  test('has at least its verdict where no sum is known', () => {
    const { container } = show(
      <AmountText result={resultOf('award', { verdict: 'upcoming', amounts: [cash] })} />,
    );
    expect(container.textContent).toBe('尚未到期');
  });
});

describe('what an authority decides', () => {
  const amounts = [{ kind: 'cash', per: 'once', low: 15 * WAN, high: 15 * WAN }] as const;
  const to = { zh: '试验厅', en: 'Department of trials' };
  const finding = { to, cite: '（八）', quote: '从 2018 年起', notice: 'one' };
  const otherwise = {
    text: { zh: '从2018年起兑付', en: 'paid from 2018 on' },
    when: { word: 'constant', level: 'yes' },
  } as const;
  const reading = { text: { zh: '2018年起首次入统', en: 'first listed from 2018 on' }, otherwise };

  test('is no flat sum: it depends on the reading where readings differ', () => {
    const result = resultOf('award', { verdict: 'referred', amounts, referred: [{ ...finding, reading }] });
    expect(show(<AmountText result={result} />).container).toHaveTextContent(
      '现金 15 万元 一次性能否取得取决于口径',
    );
  });

  test('or on the grant', () => {
    const result = resultOf('award', { verdict: 'referred', amounts, referred: [finding] });
    expect(show(<AmountText result={result} />).container).toHaveTextContent(
      '现金 15 万元 一次性经审定后可得',
    );
  });
});

describe('what was received already', () => {
  const sum = (id: string, wan: number, more: Partial<AwardResult> = {}): AwardResult => ({
    id,
    kind: 'cash',
    per: 'once',
    low: wan * WAN,
    high: wan * WAN,
    ...more,
  });
  const amounts = [{ kind: 'cash', per: 'once', low: 15 * WAN, high: 15 * WAN }] as const;

  test('is left out of the sum and named beside it', () => {
    const awards = [sum('two-years', 5, { received: true }), sum('three-years', 10)];
    const { container } = show(<AmountText result={resultOf('award', { amounts, awards })} />);
    expect(container.querySelector('strong')).toHaveTextContent('10 万元');
    expect(container).toHaveTextContent('（另有 5 万元已领取）');
  });

  test('leaves no sum once it is everything', () => {
    const awards = [sum('two-years', 5, { received: true }), sum('three-years', 10, { received: true })];
    const { container } = show(<AmountText result={resultOf('award', { amounts, awards })} />);
    expect(container.querySelector('strong')).not.toBeInTheDocument();
    expect(container).toHaveTextContent('现金 15 万元，已领取');
  });

  test('leaves no nought where the rest is still ahead', () => {
    const rest = sum('three-years', 0, {
      milestone: { state: 'ahead', due: '2022-03-01', low: 10 * WAN, high: 10 * WAN },
    });
    const due = [{ kind: 'cash', per: 'once', low: 5 * WAN, high: 5 * WAN }] as const;
    const awards = [sum('two-years', 5, { received: true }), rest];
    const { container } = show(<AmountText result={resultOf('award', { amounts: due, awards })} />);
    expect(container).toHaveTextContent('现金 5 万元，已领取');
    expect(container).not.toHaveTextContent('0 元');
  });

  test('is bounded where the rest has no bound', () => {
    const awards = [sum('two-years', 5, { received: true }), sum('three-years', 10, { high: null })];
    const unbounded = [{ kind: 'cash', per: 'once', low: 15 * WAN, high: null }] as const;
    const { container } = show(<AmountText result={resultOf('award', { amounts: unbounded, awards })} />);
    expect(container).toHaveTextContent('不低于 10 万元，原文未设上限');
    expect(container).toHaveTextContent('（另有 5 万元已领取）');
  });

  test('support other than cash is named as such', () => {
    const awards = [{ id: 'training', kind: 'non-cash', per: 'once', received: true }] as const;
    const { container } = show(<AmountText result={resultOf('service', { awards })} />);
    expect(container).toHaveTextContent('非现金支持（已享受）：业务培训');
  });
});
