// Counts, scores, percentages and durations: how people write them, and their exact integers.
import { halfWidth, readDigits, scaled, writeDecimal } from './decimal.ts';
import { EMPTY, type Figure, refused } from './figure.ts';

export interface NumberShape {
  /** Decimals that may be written. */
  readonly decimals: number;
  /** The value is held as number × 10^scale; at least `decimals`. */
  readonly scale: number;
  readonly negative?: boolean;
  /** What may stand behind the number: ['人'], ['%']. */
  readonly units?: readonly string[];
}

/** Percent is held × 10 000, so 1.5 % is 15 000. */
const PERCENT: NumberShape = { decimals: 4, scale: 4, units: ['%'] };

/** Reads a number of the given shape into its exact integer; an empty field is `empty`, never 0. */
export function readNumber(text: string, shape: NumberShape): Figure<number> {
  const typed = halfWidth(text);
  if (typed === '') return EMPTY;
  const negative = typed.startsWith('-');
  const [, digits = '', unit = ''] =
    /^([\d., \u2009]*)(.*)$/s.exec(negative ? typed.slice(1).trim() : typed) ?? [];
  if (digits.trim() === '') return refused('figure.not-a-number');
  const read = readDigits(digits.trim());
  if (read.state !== 'given') return read;
  if (unit !== '' && !(shape.units ?? []).includes(unit)) {
    return refused(/^[\p{Script=Han}%]+$/u.test(unit) ? 'figure.unit' : 'figure.not-a-number');
  }
  return scaled({ ...read.value, negative }, { ...shape, negative: shape.negative ?? false });
}

/** Heads, machines, items: `decimals` only where the fact is an average. 1,200 人 is 1200; 12.5 with two decimals is 1250. */
export function readCount(
  text: string,
  { decimals = 0, units = [] }: { decimals?: number; units?: readonly string[] } = {},
) {
  return readNumber(text, { decimals, scale: decimals, units });
}

/** 1.5 or 1.5 %, at most four decimals, as percent × 10 000. */
export function readPercent(text: string): Figure<number> {
  return readNumber(text, PERCENT);
}

export function formatPercent(value: number): string {
  return `${writeDecimal(value, PERCENT.scale, { grouped: true })}%`;
}

/** Years or months as the field asks for them, or with the unit written: 3 年 and 36 个月 are 36 months. */
export function readMonths(text: string, unit: 'year' | 'month'): Figure<number> {
  const typed = halfWidth(text);
  const written = typed.endsWith('年') ? 'year' : typed.endsWith('月') ? 'month' : unit;
  const read = readNumber(typed, { decimals: 0, scale: 0, units: ['年', '个月', '月'] });
  return read.state === 'given' && written === 'year' ? { state: 'given', value: read.value * 12 } : read;
}
