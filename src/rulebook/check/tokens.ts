// Finds numbers and dates in a passage and reads each by itself.
import { isCalendarDate, isoOf, dayOf } from '../../engine/calendar.ts';
import { type Fraction, fraction, plus, times, ZERO } from '../../engine/fraction.ts';
import { ARABIC, multiplier, NUMERAL, readNumber } from './numerals.ts';
import { type Counted, UNIT, unitOf } from './units.ts';

interface Span {
  /** Offsets in the passage, the unit included. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Which end of a range it is: `500-3000万元`. */
  readonly side?: 'low' | 'high';
  /** Whether somebody who accounts for the text must account for it: 一项 in running text and 免 are words. */
  readonly telling: boolean;
}

/** A number in base units; `counts` is missing where the passage names no unit. */
interface NumberOfText extends Span {
  readonly kind: 'number';
  readonly value: Fraction;
  readonly counts?: Counted;
}

/** A day, a month or a year: its first and its last day. */
export interface DateOfText extends Span {
  readonly kind: 'date';
  readonly first: string;
  readonly last: string;
}

export type Figure = NumberOfText | DateOfText;

const YEAR = String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)|[一二][〇零一二三四五六七八九]{3}`;
const SMALL = String.raw`\d{1,2}|[一二三]?十?[一二三四五六七八九十]`;
/** What stands between the ends of a range, and between numbers that share a unit. */
export const BETWEEN = String.raw`\s*(?:[-－—–~～至到]|——)\s*`;
export const LIST = String.raw`\s*[、/]\s*`;

/** `1. ` and `（1）` where a sentence begins: the number of an item, which says nothing of anybody. */
const ITEM_MARK = /(?<=(?:^|[。；;：:\n])\s*)(?:[（(]\d{1,2}[）)]|\d{1,2}\.(?!\d))/uy;

const PATTERNS: readonly RegExp[] = [
  String.raw`(?<isoYear>(?<!\d)(?:19|20)\d{2})[-./](?<isoMonth>\d{1,2})[-./](?<isoDay>\d{1,2})(?!\d)`,
  String.raw`(?<year>${YEAR})\s*年度?(?:\s*(?<month>${SMALL})\s*月份?(?:\s*(?<day>${SMALL})\s*[日号])?)?`,
  `(?<yearOfRange>${YEAR})(?=${BETWEEN}(?:${YEAR})\\s*年)`,
  `(?<base>[百千万])分之(?<share>${ARABIC}|${NUMERAL}(?:点[零一二三四五六七八九]+)?)`,
  `(?<bottom>${NUMERAL})分之(?<top>${NUMERAL})`,
  String.raw`(?<over>\d+)/(?<under>\d+)(?![\d/])`,
  `(?<half>减半|一半)`,
  `(?<nothing>(?<![减避以难])免)`,
  `(?<halfYear>半年)`,
  `(?<andAHalf>${ARABIC}|${NUMERAL})\\s*年半`,
  `(?<arabic>${ARABIC})(?:\\s*(?<times>[十百千万亿]+))?(?:\\s*(?<unit>${UNIT}))?`,
  `(?<numeral>${NUMERAL}(?:点[零一二三四五六七八九]+)?)(?<numeralTimes>[百千万亿]+)?(?:\\s*(?<numeralUnit>${UNIT}))?`,
].map((pattern) => new RegExp(pattern, 'uy'));

/** A number as found, before ranges have shared their unit. */
export interface Found {
  readonly figure: Figure;
  /** Digits without any unit: they may take that of the other end of the range. */
  readonly bare?: true;
  /** A Chinese numeral without a unit: a word such as 统一, unless a range gives it one. */
  readonly loose?: true;
  /** What one of this figure's digits counts for: 10,000 元 in 5 万元. */
  readonly size?: Fraction;
}

/** Every number and date of a passage as it stands, in order. */
export function tokensIn(passage: string): readonly Found[] {
  // Full-width digits and signs are one character each, so that offsets stay.
  const text = passage.replace(/[０-９％．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    ITEM_MARK.lastIndex = at;
    const mark = ITEM_MARK.exec(text);
    if (mark) {
      at += mark[0].length;
      continue;
    }
    const match = matchAt(text, at);
    const length = match?.[0].length ?? 1;
    const made =
      match &&
      read(match, { start: at, end: at + length, written: passage.slice(at, at + length), telling: true });
    if (made) found.push(made);
    at += length;
  }
  return found;
}

function matchAt(text: string, at: number): RegExpExecArray | undefined {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

function read(match: RegExpExecArray, span: Span): Found | undefined {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const number = (value: Fraction, counts?: Counted, telling = true): NumberOfText => ({
    ...span,
    kind: 'number',
    value,
    telling,
    ...(counts && { counts }),
  });
  const year = groups['isoYear'] ?? groups['year'] ?? groups['yearOfRange'];
  if (year !== undefined) {
    const days = daysOf(year, groups['isoMonth'] ?? groups['month'], groups['isoDay'] ?? groups['day']);
    return days && { figure: { ...span, kind: 'date', ...days } };
  }
  const { base, share, bottom, top, over, under } = groups;
  if (share !== undefined) return { figure: number(over100(share, base), 'percent') };
  if (bottom !== undefined && top !== undefined)
    return { figure: number(divided(readNumber(top), readNumber(bottom)), 'percent') };
  if (over !== undefined && under !== undefined)
    return { figure: number(divided(readNumber(over), readNumber(under)), 'percent') };
  if (groups['half'] !== undefined) return { figure: number(fraction(1n, 2n), 'percent') };
  if (groups['nothing'] !== undefined) return { figure: number(ZERO, undefined, false) };
  const { andAHalf } = groups;
  if (groups['halfYear'] !== undefined) return { figure: number(fraction(6n), 'month') };
  if (andAHalf !== undefined)
    return { figure: number(plus(times(readNumber(andAHalf), fraction(12n)), fraction(6n)), 'month') };
  const digits = groups['arabic'] ?? groups['numeral'] ?? '';
  const many = groups['times'] ?? groups['numeralTimes'] ?? '';
  const unit = unitOf(groups['unit'] ?? groups['numeralUnit'] ?? '');
  const size = times(multiplier(many), unit?.size ?? fraction(1n));
  const value = times(readNumber(digits), size);
  const chinese = groups['numeral'] !== undefined;
  // 一项, 一个, 一家: words more often than figures.
  const word = chinese && digits === '一' && /^(?:item|set|person|point|other)$/.test(unit?.counts ?? '');
  const figure = number(value, unit?.counts, !word);
  if (unit) return { figure, size };
  return chinese ? { figure, loose: true } : { figure, ...(many === '' && { bare: true }) };
}

const HUNDREDTHS: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n };

const over100 = (share: string, base = '百'): Fraction =>
  times(readNumber(share), fraction(1n, HUNDREDTHS[base] ?? 100n));

/** Nothing divides by zero in a notice; if it does, the figure is nothing we know. */
const divided = (top: Fraction, bottom: Fraction): Fraction =>
  bottom.numerator === 0n ? ZERO : times(top, fraction(bottom.denominator, bottom.numerator));

function daysOf(year: string, month?: string, day?: string): { first: string; last: string } | undefined {
  const digits = (written: string) => String(readNumber(written).numerator).padStart(2, '0');
  const y = digits(year);
  if (month === undefined) return { first: `${y}-01-01`, last: `${y}-12-31` };
  const m = digits(month);
  if (day !== undefined) {
    const iso = `${y}-${m}-${digits(day)}`;
    return isCalendarDate(iso) ? { first: iso, last: iso } : undefined;
  }
  const first = `${y}-${m}-01`;
  if (!isCalendarDate(first)) return undefined;
  const next = m === '12' ? `${Number(y) + 1}-01-01` : `${y}-${String(Number(m) + 1).padStart(2, '0')}-01`;
  return { first, last: isoOf(dayOf(next) - 1) };
}
