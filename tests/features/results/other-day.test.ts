import { describe, expect, test } from 'vitest';
import { otherDay } from '../../../src/features/results/other-day.ts';
import { NOTICE, resultOf } from '../../verdict/sample.tsx';

describe('a day on which the program takes part', () => {
  test('is not wanted where it takes part already', () => {
    expect(otherDay(resultOf('award'), NOTICE)).toBeUndefined();
  });

  test('is the last day of a closed window', () => {
    const closed = resultOf('award', { counted: false, window: { state: 'closed', closes: '2018-09-25' } });
    expect(otherDay(closed, NOTICE)).toBe('2018-09-25');
  });

  test('is the first day of a notice not yet in force', () => {
    expect(otherDay(resultOf('award', { counted: false, inForce: 'not-yet' }), NOTICE)).toBe('2018-08-30');
  });

  test('is the last day of a notice that has ended', () => {
    const ended = { ...NOTICE, inForce: { from: '2018-08-30', to: '2020-12-31' } };
    expect(otherDay(resultOf('award', { counted: false, inForce: 'ended' }), ended)).toBe('2020-12-31');
  });

  test('is the last day on which the rules were good', () => {
    expect(otherDay(resultOf('award', { counted: false, pastCheck: true }), NOTICE)).toBe('2026-12-31');
  });

  test('is not known once another notice took its place', () => {
    const superseded = resultOf('award', { counted: false, inForce: 'superseded' });
    expect(otherDay(superseded, NOTICE)).toBeUndefined();
  });
});
