// How people write a decimal number, and its exact integer in a given scale; no step goes through a float.
import { type Given, given, type Refusal, refused } from './figure.ts';

/** A sign and the digits on both sides of the point: `-1,234.50` is negative, '1234', '50'. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '－': '-',
  '−': '-',
  '％': '%',
  '￥': '¥',
};

/** One separator throughout, groups of three; `0,123` is no such number but may be a decimal comma, so it is not read. */
const GROUPED = /^[1-9]\d{0,2}(?:([, \u2009])\d{3})(?:\1\d{3})*$/;

/** Full-width digits and signs as half-width ones; ², ½ or ① stay what they are. Spaces around are dropped. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/[．，－−％￥]/g, (sign) => FULL_WIDTH[sign] ?? sign)
    .trim();
}

/** Reads digits, separators and one point (no sign, no unit). `text` is half-width and has no spaces around. */
export function readDigits(text: string): Given<Omit<Decimal, 'negative'>> | Refusal {
  const parts = text.split('.');
  const [whole = '', fraction] = parts;
  if (parts.length > 2 || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return refused('figure.not-a-number');
  if (/^\d+$/.test(whole)) return given({ whole, fraction: fraction ?? '' });
  if (GROUPED.test(whole)) return given({ whole: whole.replaceAll(/\D/g, ''), fraction: fraction ?? '' });
  return refused(/^\d[\d, \u2009]*\d$/.test(whole) ? 'figure.grouping' : 'figure.not-a-number');
}

/**
 * The exact integer `decimal × 10^scale`. At most `decimals` decimals may be written.
 * Refused: more decimals, a sign where `negative` is false, anything beyond ±(2^53 − 1).
 */
export function scaled(
  decimal: Decimal,
  { scale, decimals, negative }: { scale: number; decimals: number; negative: boolean },
): Given<number> | Refusal {
  if (decimal.fraction.length > decimals) {
    return decimals === 0 ? refused('figure.whole') : refused('figure.decimals', decimals);
  }
  // A string of digits beyond 2^53 − 1 never comes out as a safe integer, whatever its length.
  const size = Number(decimal.whole + decimal.fraction.padEnd(scale, '0'));
  if (!Number.isSafeInteger(size)) return refused('figure.too-large');
  if (decimal.negative && !negative) return refused('figure.negative');
  return given(decimal.negative && size !== 0 ? -size : size);
}

/** Writes `value ÷ 10^scale` without loss and without trailing zeros; `grouped` puts a comma before every third digit. */
export function writeDecimal(value: number, scale: number, { grouped }: { grouped: boolean }): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  const whole = digits.slice(0, cut);
  const shown = grouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${shown}${fraction === '' ? '' : `.${fraction}`}`;
}
