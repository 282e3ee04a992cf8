// The oracle's calendar: day numbers by the built-in proleptic Gregorian calendar, in UTC, independent of the engine's own.

const DAY = 86_400_000;

/** Days from 1970-01-01. Years from 100 on. */
export const dayAt = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

export const dayFrom = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number);
  return dayAt(year!, month!, day!);
};

export function parts(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const instant = new Date(day * DAY);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    date: instant.getUTCDate(),
  };
}

/** The corresponding day so many years later; 29 February becomes 28 where the year has none. */
export function yearsLater(day: number, years: number): number {
  const { year, month, date } = parts(day);
  const there = dayAt(year + years, month, date);
  return parts(there).month === month ? there : there - 1;
}
