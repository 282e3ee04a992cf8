// A day given by hand: only YYYY-MM-DD counts, and what was likely meant is named.
import { isCalendarDate } from '../engine/calendar.ts';
import { isSensibleYear, nearestDate, YEARS } from '../profile/figures/date.ts';
import { BadInput } from './bad-input.ts';

/** The day as it was given. Throws BadInput; `option` is named in its message. */
export function readDay(option: string, given: string): string {
  const near = nearestDate(given);
  const meant = near === undefined ? 'write it as YYYY-MM-DD' : `did you mean ${near}?`;
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(given) ?? [];
  if (year === undefined) throw new BadInput(`${option}: "${given}" is no date; ${meant}`);
  if (!isCalendarDate(given)) throw new BadInput(`${option}: there is no ${given}; ${meant}`);
  if (!isSensibleYear(Number(year)))
    throw new BadInput(`${option}: the year of ${given} is not between ${YEARS.first} and ${YEARS.last}`);
  return given;
}
