// Literals in their place: a number whose unit fits what it stands beside, in base units (元, 人, 月, 1 = 100 %).
import { fraction, type Fraction, times } from '../../engine/fraction.ts';
import type { Quantity, Rational, Unit } from '../../engine/rules.ts';
import type { Scalar } from '../grammar/node.ts';
import { readLiteral } from '../literals.ts';
import { fault, originOf, type Scope } from './scope.ts';

/** What a quantity counts; `number` is a bare figure that may be a factor of anything, `unread` one already told as a problem. */
export type Dimension = Exclude<Unit, 'year'> | 'number' | 'unread';

export interface Measured {
  readonly quantity: Quantity;
  readonly dimension: Dimension;
}

export const rational = ({ numerator, denominator }: Fraction): Rational => [
  String(numerator),
  String(denominator),
];

/** How an author writes each dimension. */
const SPELLED: Readonly<Record<Dimension, string>> = {
  yuan: '元',
  person: '人',
  month: '月',
  percent: '%',
  item: '项',
  point: '分',
  set: '台',
  number: '',
  unread: '',
};

export const dimensionName = (dimension: Dimension): string =>
  dimension === 'number' ? 'a number without a unit' : `a figure in ${SPELLED[dimension]}`;

/** The message for a figure without a unit; money is written in 元 or 万元. */
export function withUnit(written: string, dimension: Dimension): string {
  const space = dimension === 'percent' ? '' : ' ';
  const tenThousands = dimension === 'yuan' ? ` or ${written} 万元` : '';
  return `"${written}" has no unit; write ${written}${space}${SPELLED[dimension]}${tenThousands}`;
}

/** A number alone, for what is no quantity (a rate, a cap); nothing and a problem when it cannot be read. */
export function numberAt(
  written: Scalar,
  owner: object,
  key: string | number | undefined,
  scope: Scope,
): (Measured & { readonly value: Fraction }) | undefined {
  const read = readLiteral(written);
  if ('wrong' in read) {
    fault(scope, owner, key, read.wrong);
    return undefined;
  }
  const { unit, written: text } = read.value;
  const value = unit === 'year' ? times(read.value.value, fraction(12n)) : read.value.value;
  const dimension: Dimension = unit === undefined ? 'number' : unit === 'year' ? 'month' : unit;
  const held: Unit | undefined = unit === 'year' ? 'month' : unit;
  const quantity: Quantity = {
    word: 'number',
    value: rational(value),
    ...(held && { unit: held }),
    written: text,
  };
  scope.book.trace.mark(quantity, originOf(scope, owner, key));
  return { quantity, dimension, value };
}

/** Whether a figure of one dimension may stand beside one of another. */
export function fits(left: Dimension, right: Dimension): boolean {
  if (left === right || left === 'unread' || right === 'unread') return true;
  if (left === 'percent' || right === 'percent') return left === 'number' || right === 'number';
  return false;
}

/** Stands for a figure that could not be read; it fits anything, so that one mistake is told once. */
export const NOTHING: Measured = {
  quantity: { word: 'number', value: ['0', '1'], written: '0' },
  dimension: 'unread',
};
