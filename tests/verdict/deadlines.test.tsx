import { act } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Milestone, ProgramResult } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { MilestoneLine } from '../../src/verdict/MilestoneLine.tsx';
import { StandingNote } from '../../src/verdict/StandingNote.tsx';
import { WindowLine } from '../../src/verdict/WindowLine.tsx';
import { resultOf, show, WAN } from './sample.tsx';

afterEach(() => act(() => speak('zh')));

function textOf(element: React.ReactElement): string {
  const { container, unmount } = show(element);
  const text = container.textContent ?? '';
  unmount();
  return text;
}

describe('the window', () => {
  const windowText = (window: ProgramResult['window']) => textOf(<WindowLine window={window} />);

  test('C5 the day before, on and after the deadline', () => {
    const closes = '2018-09-25';
    expect(windowText({ state: 'open', closes, daysLeft: 1 })).toBe('2018年9月25日截止，还剩 1 天');
    expect(windowText({ state: 'open', closes, daysLeft: 0 })).toBe(
      '2018年9月25日截止，核对日期当天为最后一天',
    );
    expect(windowText({ state: 'closed', closes })).toBe('已于2018年9月25日截止');
  });

  test('not yet open, and not stated', () => {
    expect(windowText({ state: 'not-yet-open', opens: '2018-09-01' })).toBe('2018年9月1日起受理');
    expect(windowText({ state: 'unstated' })).toBe('原文未载明申报期限');
  });

  test('a deadline of the forwarding authority says that the local one is earlier and not stated', () => {
    const text = windowText({ state: 'open', closes: '2018-09-25', daysLeft: 15, binds: 'forwarder' });
    expect(text).toContain('本地受理截止更早，原文未载明');
  });
});

describe('a milestone', () => {
  const milestoneText = (milestone: Milestone) => textOf(<MilestoneLine milestone={milestone} />);
  const sum = { low: 10 * WAN, high: 10 * WAN };

  test('reached, ahead if nothing changes, missed, not known yet', () => {
    expect(milestoneText({ state: 'reached', due: '2021-03-01', ...sum })).toContain(
      '已于2021年3月1日满足年限',
    );
    expect(milestoneText({ state: 'ahead', due: '2022-03-01', ...sum })).toContain(
      '若不变，将于2022年3月1日满足年限，届时可得 10 万元',
    );
    expect(milestoneText({ state: 'missed', due: '2022-03-01', ...sum })).toContain(
      '不能取得（本应于2022年3月1日满足年限',
    );
    expect(milestoneText({ state: 'unknown', ...sum })).toContain('年限待确定');
  });
});

describe('whose deadline it is', () => {
  test('stands in brackets behind the day, in both languages', () => {
    const window = { state: 'closed', closes: '2018-09-25', binds: 'applicant' } as const;
    expect(textOf(<WindowLine window={window} />)).toBe('已于2018年9月25日截止（申报单位的报送期限）');
    act(() => speak('en'));
    expect(textOf(<WindowLine window={window} />)).toMatch(/ \(the deadline for the applicant\)$/);
  });
});

describe('why a program is not counted', () => {
  const noteOf = (more: Partial<ProgramResult>) =>
    textOf(<StandingNote result={resultOf('award', { counted: false, ...more })} />);

  test('H1 rules past their check-by date say since when they are out of date', () => {
    expect(noteOf({ pastCheck: true })).toContain('2026年12月31日之后未再核对');
    act(() => speak('en'));
    expect(noteOf({ pastCheck: true })).toContain('Rules out of date since 31 December 2026');
  });

  test('C5 a closed window gives its date', () => {
    expect(noteOf({ window: { state: 'closed', closes: '2018-09-25' } })).toContain('已于2018年9月25日截止');
  });

  test('a notice that has not begun, and one that has ended', () => {
    expect(noteOf({ inForce: 'not-yet' })).toContain('2018年8月30日起施行');
    expect(noteOf({ inForce: 'ended' })).toContain('已停止执行');
  });

  test('nothing is said of a program that counts', () => {
    expect(noteOf({ counted: true })).toBe('');
  });
});
