// Plain exact arithmetic for the oracle: pairs of big integers, never reduced, compared by cross multiplication.

/** [numerator, denominator]; the denominator is positive. */
export type Exact = readonly [bigint, bigint];

export const exact = (numerator: bigint | number, denominator: bigint | number = 1n): Exact => {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return d < 0n ? [-n, -d] : [n, d];
};

export const zero = exact(0n);
export const add = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const subtract = (a: Exact, b: Exact): Exact => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
export const multiply = (a: Exact, b: Exact): Exact => [a[0] * b[0], a[1] * b[1]];
/** Throws RangeError where `b` is zero. */
export const divide = (a: Exact, b: Exact): Exact => {
  if (b[0] === 0n) throw new RangeError('No quotient by zero.');
  return b[0] < 0n ? [-a[0] * b[1], a[1] * -b[0]] : [a[0] * b[1], a[1] * b[0]];
};

export const isLess = (a: Exact, b: Exact): boolean => a[0] * b[1] < b[0] * a[1];
export const smaller = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a);
export const larger = (a: Exact, b: Exact): Exact => (isLess(a, b) ? b : a);

/** 元 to whole 分: the greatest whole number not above the value and a half. */
export function toFen([numerator, denominator]: Exact): number {
  const [top, bottom] = [numerator * 200n + denominator, denominator * 2n];
  let floor = top / bottom;
  while (floor * bottom > top) floor--;
  return Number(floor);
}
