// What stands beside the verdict: the window, whether the notice is in force, and whether it was checked of late.
import { describe, expect, test } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Notice, Program } from '../../src/engine/rules.ts';
import { all, answers, cash, program, rulebook, say } from './rulebook.ts';

function on(asOf: string, more: Partial<Program>, notice: Partial<Notice> = {}): ProgramResult {
  const rules = rulebook([], [program('p', all(), [cash('once', 1)], more)]);
  const machine = prepare({ ...rules, notices: rules.notices.map((each) => ({ ...each, ...notice })) });
  return assess(machine, answers({}), { asOf }).programs[0]!;
}

describe('C5 the window', () => {
  const window = { opens: '2022-03-01', closes: '2022-05-31', binds: 'applicant' } as const;

  test.each([
    ['2022-02-28', { state: 'not-yet-open' }, true],
    ['2022-03-01', { state: 'open', daysLeft: 91 }, true],
    ['2022-05-31', { state: 'open', daysLeft: 0 }, true],
    ['2022-06-01', { state: 'closed' }, false],
  ])('on %s', (asOf, expected, counted) => {
    const result = on(asOf, { window });
    expect(result).toMatchObject({ verdict: 'eligible', window: { ...window, ...expected }, counted });
    expect('daysLeft' in result.window).toBe('daysLeft' in expected);
  });

  test('with one end only, and with none', () => {
    expect(on('2022-01-01', { window: { closes: '2022-01-01' } }).window.state).toBe('open');
    expect(on('2022-01-01', { window: { opens: '2022-01-01' } }).window).toEqual({
      state: 'open',
      opens: '2022-01-01',
    });
    expect(on('2022-01-01', { window: {} })).toMatchObject({ window: { state: 'unstated' }, counted: true });
  });
});

describe('whether the notice is in force', () => {
  test.each([
    ['2018-08-29', 'not-yet', false],
    ['2018-08-30', 'yes', true],
    ['2022-12-31', 'yes', true],
    ['2023-01-01', 'ended', false],
  ])('on %s: %s', (asOf, inForce, counted) => {
    expect(on(asOf, {}, { inForce: { from: '2018-08-30', to: '2022-12-31' } })).toMatchObject({
      verdict: 'eligible',
      inForce,
      counted,
    });
  });

  test('superseded from the day after its last, and always where no last day is known', () => {
    const inForce = { from: '2018-08-30', to: '2022-12-31', supersededBy: 'other' };
    expect(on('2022-12-31', {}, { inForce }).inForce).toBe('yes');
    expect(on('2023-01-01', {}, { inForce })).toMatchObject({ inForce: 'superseded', counted: false });
    expect(on('2020-01-01', {}, { inForce: { from: '2018-08-30', supersededBy: 'other' } }).inForce).toBe(
      'superseded',
    );
  });
});

describe('H1 the check-by date', () => {
  test.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('on %s rules to be checked by 31 December are past it: %s', (asOf, pastCheck) => {
    expect(on(asOf, {}, { checkBy: '2026-12-31' })).toMatchObject({
      verdict: 'eligible',
      pastCheck,
      counted: !pastCheck,
    });
  });
});

describe('advisories', () => {
  const advisory = {
    basis: 'reported',
    text: say('ask first'),
    from: '2025-06-01',
    to: '2025-12-31',
  } as const;

  test.each([
    ['2025-05-31', 0],
    ['2025-06-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('on %s there are %i, and the verdict is the same', (asOf, count) => {
    const result = on(asOf, { advisories: [advisory] });
    expect(result.verdict).toBe('eligible');
    expect(result.advisories).toHaveLength(count);
  });
});

test('an as-of date that is none is refused', () => {
  expect(() => on('2022-02-30', {})).toThrow(RangeError);
});
