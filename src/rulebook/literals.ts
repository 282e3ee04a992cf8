// Reads the literals of the rule language: `5 万元`, `1,820.5 元`, `300 人`, `1.5%`, `1/2`, `2 年`, dates, ranges.
import type { Unit } from '../engine/rules.ts';
import { isCalendarDate } from '../engine/calendar.ts';
import { compare, type Fraction, fraction, times } from '../engine/fraction.ts';

/** A number with its unit; without a unit it is a bare number or a fraction. */
export interface Literal {
  readonly value: Fraction;
  readonly unit?: Unit;
  readonly written: string;
}

/** Either what was read, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** What each written unit counts, and how many base units (元, 人, 月, 1 = 100 %) it is. */
const UNITS: Readonly<Record<string, readonly [unit: Unit, size: Fraction]>> = {
  元: ['yuan', fraction(1n)],
  万元: ['yuan', fraction(10_000n)],
  亿元: ['yuan', fraction(100_000_000n)],
  人: ['person', fraction(1n)],
  名: ['person', fraction(1n)],
  年: ['year', fraction(1n)],
  月: ['month', fraction(1n)],
  个月: ['month', fraction(1n)],
  '%': ['percent', fraction(1n, 100n)],
  '‰': ['percent', fraction(1n, 1000n)],
  个百分点: ['percent', fraction(1n, 100n)],
  项: ['item', fraction(1n)],
  个: ['item', fraction(1n)],
  笔: ['item', fraction(1n)],
  件: ['item', fraction(1n)],
  户: ['item', fraction(1n)],
  分: ['point', fraction(1n)],
  台: ['set', fraction(1n)],
  套: ['set', fraction(1n)],
};

const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** `5 万元`, `300 人`, `1.5%`, `1/2`, or a bare number. */
export function readLiteral(written: string | number): Reading<Literal> {
  const text = String(written).trim();
  if (text !== text.normalize('NFKC')) {
    return { wrong: `"${text}" has full-width digits or signs; write them half-width` };
  }
  if (text.includes('..'))
    return { wrong: `"${text}" is a range, and here one figure is needed; a band is at_least with at_most` };
  const share = /^(\d+)\/(\d+)$/.exec(text);
  if (share) {
    const [, top = '', bottom = ''] = share;
    if (BigInt(bottom) === 0n) return { wrong: `"${text}" divides by zero` };
    return { value: { value: fraction(BigInt(top), BigInt(bottom)), written: text } };
  }
  const parts = /^([-\d.,]+)\s*(\D*)$/.exec(text);
  const [, digits = '', unit = ''] = parts ?? [];
  if (!parts)
    return { wrong: `"${text}" is no number with a unit, such as 5 万元, 300 人, 1.5%, 1/2 or 2 年` };
  if (!NUMBER.test(digits)) {
    const commas = digits.includes(',') ? '; commas stand between groups of three digits' : '';
    return { wrong: `"${digits}" is no number${commas}` };
  }
  const number = decimal(digits.replaceAll(',', ''));
  if (unit === '') return { value: { value: number, written: text } };
  const known = UNITS[unit];
  if (!known) return { wrong: `unknown unit "${unit}"; there are ${Object.keys(UNITS).join(' ')}` };
  const [name, size] = known;
  return { value: { value: times(number, size), unit: name, written: text } };
}

/** `500 万元 .. 3000 万元`: both ends, each with its unit; or nothing when it is no range. */
export function readRange(written: string): Reading<readonly [Literal, Literal]> | undefined {
  if (!written.includes('..')) return undefined;
  const ends = written.split('..').map((end) => end.trim());
  const [low, high] = ends;
  if (ends.length !== 2 || !low || !high)
    return { wrong: `"${written}" is no range; write two ends, such as 500 万元 .. 3000 万元` };
  const first = readLiteral(low);
  if ('wrong' in first) return first;
  const second = readLiteral(high);
  if ('wrong' in second) return second;
  if (first.value.unit !== second.value.unit)
    return { wrong: `the ends of "${written}" have different units; write the unit at both` };
  if (compare(first.value.value, second.value.value) > 0) {
    return { wrong: `the range "${written}" runs backwards; write the lower end first` };
  }
  return { value: [first.value, second.value] };
}

/** A calendar date as YYYY-MM-DD that exists. */
export function readDate(written: string): Reading<string> {
  if (isCalendarDate(written)) return { value: written };
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { wrong: `the date ${written} does not exist` };
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { wrong: `"${written}" is no date; write it as ${isCalendarDate(meant) ? meant : '2018-09-25'}` };
}

/** `1820.5` exactly. */
function decimal(digits: string): Fraction {
  const [whole = '', part = ''] = digits.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
