// Exact fractions while rules are read; what they become in the compiled rules is a pair of digit strings.
import type { Rational } from '../engine/rules.ts';

/** A fraction in lowest terms with a denominator above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint, bottom: bigint = 1n): Fraction {
  if (bottom === 0n) throw new RangeError('a fraction with the denominator 0');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top < 0n ? -top : top, bottom * sign) * sign;
  return { top: top / divisor, bottom: bottom / divisor };
}

/** `1820.5` exactly. */
export function decimal(digits: string): Fraction {
  const [whole = '', part = ''] = digits.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { top: -b.top, bottom: b.bottom });

/** Below zero, zero or above zero, as for sorting. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

export const pairOf = ({ top, bottom }: Fraction): Rational => [String(top), String(bottom)];
export const fractionOf = ([top, bottom]: Rational): Fraction => fraction(BigInt(top), BigInt(bottom));

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
