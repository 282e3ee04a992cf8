// The calendar: days without instants or zones, leap days, and when years are full.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addYears,
  dayOf,
  firstDayOfYear,
  firstDayReaching,
  isCalendarDate,
  isoOf,
  wholeYears,
  yearOf,
} from '../../src/engine/calendar.ts';
import { dayFrom, yearsLater } from './oracle/days.ts';
import { runs } from './runs.ts';

const days = fc.integer({ min: dayOf('1800-01-01'), max: dayOf('2200-12-31') });

describe('days', () => {
  test('day 0 is the first of 1970, and a day later is one more', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1970-01-02')).toBe(1);
    expect(dayOf('1969-12-31')).toBe(-1);
  });

  test('every day of four centuries reads back, and agrees with the Gregorian calendar of the platform', () => {
    for (let day = dayOf('1800-01-01'); day <= dayOf('2200-12-31'); day++) {
      const iso = isoOf(day);
      if (dayOf(iso) !== day || dayFrom(iso) !== day) throw new Error(`${iso} is not day ${day}`);
    }
    expect(isoOf(dayOf('2000-02-29') + 1)).toBe('2000-03-01');
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-1-1',
    '0000-01-01',
    '',
    '2022-01-01T00:00',
  ])('%s is no calendar date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => dayOf(text)).toThrow(RangeError);
  });

  test.each(['2024-02-29', '2000-02-29', '2022-12-31', '0999-01-01'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test('a year begins on its first of January', () => {
    expect(isoOf(firstDayOfYear(2022))).toBe('2022-01-01');
    expect([yearOf(dayOf('2021-12-31')), yearOf(dayOf('2022-01-01'))]).toEqual([2021, 2022]);
  });
});

describe('C4 n years are full on the corresponding day, or on the last of February', () => {
  test.each([
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 3, '2023-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', -1, '2019-02-28'],
    ['2019-02-28', 1, '2020-02-28'],
    ['2019-03-01', 2, '2021-03-01'],
    ['2018-12-31', 3, '2021-12-31'],
    ['1896-02-29', 4, '1900-02-28'],
  ])('%s and %i years is %s', (since, years, expected) => {
    expect(isoOf(addYears(dayOf(since), years))).toBe(expected);
  });

  test('every leap day of two centuries is full on 28 February of a common year', () => {
    for (let year = 1904; year <= 2096; year += 4)
      for (const years of [1, 2, 3]) {
        const due = addYears(dayOf(`${year}-02-29`), years);
        expect(isoOf(due)).toBe(`${year + years}-02-28`);
      }
  });

  test('agrees with the plain calendar for any day and number of years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50, max: 50 }), (day, years) => {
        expect(addYears(day, years)).toBe(yearsLater(day, years));
      }),
      runs(300),
    );
  });
});

describe('whole years', () => {
  test.each([
    ['2019-03-01', '2021-02-28', 1],
    ['2019-03-01', '2021-03-01', 2],
    ['2020-02-29', '2021-02-27', 0],
    ['2020-02-29', '2021-02-28', 1],
    ['2022-06-01', '2022-05-31', 0],
    ['2022-06-01', '2012-06-01', 0],
  ])('from %s to %s are %i', (since, until, expected) => {
    expect(wholeYears(dayOf(since), dayOf(until))).toBe(expected);
  });

  test('C3 are counted by the calendar, also over the summer times of 1986 to 1991', () => {
    for (let year = 1986; year <= 1991; year++) {
      const founded = dayOf(`${year}-05-04`);
      expect(dayOf(`${year}-05-10`) - dayOf(`${year}-05-01`)).toBe(9);
      expect(wholeYears(founded, dayOf('2022-05-03'))).toBe(2021 - year);
      expect(wholeYears(founded, dayOf('2022-05-04'))).toBe(2022 - year);
    }
  });
});

test('the first day that reaches a day after so many years is the one, and the day before does not', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -10, max: 10 }), (target, years) => {
      const first = firstDayReaching(target, years);
      expect(addYears(first, years)).toBeGreaterThanOrEqual(target);
      expect(addYears(first - 1, years)).toBeLessThan(target);
    }),
    runs(300),
  );
});
