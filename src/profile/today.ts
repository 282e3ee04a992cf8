// Today in China, whatever the device's zone: the default as-of date.

/** China has kept UTC+8 without summer time since 1991; no table of time zones is needed. */
const EIGHT_HOURS = 8 * 3600 * 1000;

/** The calendar date in Asia/Shanghai at the clock's instant, as YYYY-MM-DD. `clock` gives milliseconds since 1970 (Date.now). */
export function todayInShanghai(clock: () => number): string {
  return new Date(clock() + EIGHT_HOURS).toISOString().slice(0, 10);
}
