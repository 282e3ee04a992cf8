// One step up and one step down of every figure in a literal: of its last digit, of a date by a day, of a fraction above and below the bar.
import { dayOf, isCalendarDate, isoOf } from '../../engine/calendar.ts';

/** `300 人` gives `301 人` and `299 人`; `1.5%` gives `1.6%` and `1.4%`; a date its neighbours; what holds no figure gives nothing. */
export function neighboursOf(written: string | number): readonly (string | number)[] {
  if (typeof written === 'number')
    return Number.isInteger(written) ? [written + 1, written - 1] : neighboursOf(String(written)).map(Number);
  if (isCalendarDate(written)) {
    const day = dayOf(written);
    return [isoOf(day + 1), isoOf(day - 1)];
  }
  return [...written.matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: figure, index }) =>
    [1n, -1n].flatMap((step) => {
      const stepped = stepOf(figure, step);
      if (stepped === undefined) return [];
      return [written.slice(0, index) + stepped + written.slice(index + figure.length)];
    }),
  );
}

/** Undefined where the figure would fall below zero. */
function stepOf(figure: string, step: bigint): string | undefined {
  const plain = figure.replaceAll(',', '');
  const [whole = '', rest = ''] = plain.split('.');
  const stepped = BigInt(whole + rest) + step;
  if (stepped < 0n) return undefined;
  const digits = stepped.toString().padStart(rest.length + 1, '0');
  return rest === '' ? digits : `${digits.slice(0, -rest.length)}.${digits.slice(-rest.length)}`;
}

/** The same day of the year after and the year before. */
export function yearsBeside(written: string): readonly string[] {
  const [year = '', ...rest] = written.split('-');
  return [1, -1].map((step) => [Number(year) + step, ...rest].join('-'));
}
