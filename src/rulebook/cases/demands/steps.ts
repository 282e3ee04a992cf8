// Figures at a threshold: what is compared with what, the smallest step of it, and how both are told.
import { type Fraction, fraction, fromRational, plus, times } from '../../../engine/fraction.ts';
import type { Quantity, Unit } from '../../../engine/rules.ts';
import { type Fact, scaleOf } from '../../../engine/vocabulary.ts';
import { rational } from '../../compile/numbers.ts';

export const ONE_STEP: Readonly<Record<'at' | 'below' | 'above', bigint>> = { at: 0n, below: -1n, above: 1n };

/** The smallest step of a figure that is answered or counted; nothing for one that is computed. */
export function stepOf(
  quantity: Quantity,
  factOf: (of: { readonly fact: string; readonly list?: string }) => Fact | undefined,
): Fraction | undefined {
  if (quantity.word === 'count') return fraction(1n);
  if (quantity.word !== 'figure') return undefined;
  const fact = factOf(quantity.of);
  return fact && fraction(1n, BigInt(scaleOf(fact)));
}

/** The quantity, so much more. */
export function shifted(quantity: Quantity, by: Fraction): Quantity {
  if (by.numerator === 0n) return quantity;
  if (quantity.word === 'number')
    return { ...quantity, value: rational(plus(fromRational(quantity.value), by)) };
  return { word: 'sum', of: [quantity, { word: 'number', value: rational(by), written: '' }] };
}

/** What a quantity is, in a few words. */
export function shownQuantity(quantity: Quantity): string {
  switch (quantity.word) {
    case 'number':
      return quantity.written;
    case 'figure':
    case 'derived':
      return quantity.of.list === undefined ? quantity.of.fact : `${quantity.of.list}.${quantity.of.fact}`;
    case 'count':
      return quantity.where ? `the count of those ${quantity.list}` : `the count of ${quantity.list}`;
    case 'years':
      return `${quantity.of.fact} of ${quantity.years} years`;
    case 'items':
      return `what is summed over ${quantity.list}`;
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
    case 'difference':
    case 'cases':
    case 'brackets':
      return 'what is computed here';
  }
}

const UNITS: Readonly<Record<Unit, readonly [name: string, size: Fraction]>> = {
  yuan: [' 元', fraction(1n)],
  person: [' 人', fraction(1n)],
  year: [' 年', fraction(1n)],
  month: [' 个月', fraction(1n)],
  percent: ['%', fraction(100n)],
  item: [' 项', fraction(1n)],
  point: [' 分', fraction(1n)],
  set: [' 台', fraction(1n)],
};

/** `299 人`, `19999999.99 元`, `4.9999%`. */
export function shownNumber(value: Fraction, unit: Unit | undefined): string {
  const [name, size] = unit ? UNITS[unit] : ['', fraction(1n)];
  const { numerator, denominator } = times(value, size);
  if (denominator === 1n) return `${numerator}${name}`;
  // Steps are decimal: the denominator divides a power of ten, or the exact fraction is told.
  for (let digits = 1; digits <= 8; digits++) {
    const power = 10n ** BigInt(digits);
    if (power % denominator !== 0n) continue;
    const all = String((numerator < 0n ? -numerator : numerator) * (power / denominator)).padStart(
      digits + 1,
      '0',
    );
    return `${numerator < 0n ? '-' : ''}${all.slice(0, -digits)}.${all.slice(-digits)}${name}`;
  }
  return `${numerator}/${denominator}${name}`;
}
