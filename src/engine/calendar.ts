// Calendar dates as day numbers: no instants, no time zone, no clock. Day 0 is 1970-01-01.

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 to the given date of the Gregorian calendar (counted from March, so that a leap day ends a year). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(day: number): readonly [year: number, month: number, day: number] {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  ];
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text is YYYY-MM-DD and such a day exists. */
export function isCalendarDate(text: string): boolean {
  const parts = ISO.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** YYYY-MM-DD to its day number. Throws RangeError where no such day exists. */
export function dayOf(iso: string): number {
  if (!isCalendarDate(iso)) throw new RangeError(`Not a calendar date: ${iso}`);
  return daysFromCivil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

export function isoOf(day: number): string {
  const [year, month, date] = civilFromDays(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function yearOf(day: number): number {
  return civilFromDays(day)[0];
}

/**
 * The corresponding day `years` later (or earlier): the day on which that many years are full.
 * Where the month has no such day it is the last of that month (29 Feb → 28 Feb). Infinite days stay infinite.
 */
export function addYears(day: number, years: number): number {
  if (!Number.isFinite(day)) return day;
  const [year, month, date] = civilFromDays(day);
  return daysFromCivil(year + years, month, Math.min(date, lengthOfMonth(year + years, month)));
}

/** The first day whose `years`-th return is not before `target`: the inverse of addYears for thresholds. */
export function firstDayReaching(target: number, years: number): number {
  let day = addYears(target, -years) - 2;
  while (addYears(day, years) < target) day++;
  return day;
}

/** Whole years full between two days, never negative. */
export function wholeYears(since: number, until: number): number {
  if (until < since) return 0;
  let years = yearOf(until) - yearOf(since);
  while (years > 0 && addYears(since, years) > until) years--;
  return years;
}

export function firstDayOfYear(year: number): number {
  return daysFromCivil(year, 1, 1);
}
