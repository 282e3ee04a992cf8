// A day given by hand: only YYYY-MM-DD counts, and what was likely meant is named.
import { isCalendarDate } from '../engine/calendar.ts';
import { isSensibleYear, readDate, YEARS } from '../profile/figures/date.ts';
import { BadInput } from './bad-input.ts';

/** The day as it was given. Throws BadInput; `option` is named in its message. */
export function readDay(option: string, given: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  if (!parts) {
    const read = readDate(given);
    const meant = read.state === 'given' ? `did you mean ${read.value}?` : 'write it as YYYY-MM-DD';
    throw new BadInput(`${option}: "${given}" is no date; ${meant}`);
  }
  if (!isCalendarDate(given)) {
    const near = lastDayOf(`${parts[1]}-${parts[2]}`);
    throw new BadInput(`${option}: there is no ${given}${near ? `; did you mean ${near}?` : ''}`);
  }
  if (!isSensibleYear(Number(parts[1])))
    throw new BadInput(`${option}: the year of ${given} is not between ${YEARS.first} and ${YEARS.last}`);
  return given;
}

function lastDayOf(month: string): string | undefined {
  return ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isCalendarDate);
}
