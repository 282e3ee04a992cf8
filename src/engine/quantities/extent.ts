// The extent of a quantity: the exact least and greatest it can be. Null stands for no bound on that side.
import { compare, type Fraction, greater, lesser, minus, plus, times, ZERO } from '../fraction.ts';

export interface Extent {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** The authority's choice is part of why it is wide. */
  readonly discretion: boolean;
  /** An answer that is not there yet is part of why it is wide. */
  readonly open: boolean;
}

type Cause = Pick<Extent, 'discretion' | 'open'>;

export const NOTHING: Extent = { low: ZERO, high: ZERO, discretion: false, open: false };

export function exactly(value: Fraction): Extent {
  return { low: value, high: value, discretion: false, open: false };
}

function causes(a: Cause, b: Cause): Cause {
  return { discretion: a.discretion || b.discretion, open: a.open || b.open };
}

/** Both remain possible. */
export function hull(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? lesser(a.low, b.low) : null,
    high: a.high && b.high ? greater(a.high, b.high) : null,
    ...causes(a, b),
  };
}

export function sum(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? plus(a.low, b.low) : null,
    high: a.high && b.high ? plus(a.high, b.high) : null,
    ...causes(a, b),
  };
}

export function difference(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.high ? minus(a.low, b.high) : null,
    high: a.high && b.low ? minus(a.high, b.low) : null,
    ...causes(a, b),
  };
}

const sign = (value: Fraction | null, unbounded: -1 | 1): number =>
  value ? (value.numerator === 0n ? 0 : value.numerator < 0n ? -1 : 1) : unbounded;

/** Factors may be negative (a loss times a rate): the bounds are the least and the greatest of the corners. */
export function product(a: Extent, b: Extent): Extent {
  let [low, high]: [Fraction | null | undefined, Fraction | null | undefined] = [undefined, undefined];
  for (const [left, leftSide] of [[a.low, -1] as const, [a.high, 1] as const])
    for (const [right, rightSide] of [[b.low, -1] as const, [b.high, 1] as const]) {
      const side = sign(left, leftSide) * sign(right, rightSide);
      const corner = left && right ? times(left, right) : side === 0 ? ZERO : undefined;
      if (corner) {
        low = low === undefined ? corner : low && lesser(low, corner);
        high = high === undefined ? corner : high && greater(high, corner);
      } else if (side < 0) low = null;
      else high = null;
    }
  return { low: low ?? null, high: high ?? null, ...causes(a, b) };
}

export function least(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? lesser(a.low, b.low) : null,
    high: a.high && b.high ? lesser(a.high, b.high) : (a.high ?? b.high),
    ...causes(a, b),
  };
}

export function greatest(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? greater(a.low, b.low) : (a.low ?? b.low),
    high: a.high && b.high ? greater(a.high, b.high) : null,
    ...causes(a, b),
  };
}

export function isPoint(extent: Extent): boolean {
  return extent.low !== null && extent.high !== null && compare(extent.low, extent.high) === 0;
}

export function isSame(a: Extent, b: Extent): boolean {
  const same = (x: Fraction | null, y: Fraction | null) =>
    x === y || (x !== null && y !== null && compare(x, y) === 0);
  return same(a.low, b.low) && same(a.high, b.high);
}

/** Whether all of `a` lies in `b`, and no authority fixes more of it. */
export function isWithin(a: Extent, b: Extent): boolean {
  const isLow = b.low === null || (a.low !== null && compare(a.low, b.low) >= 0);
  const isHigh = b.high === null || (a.high !== null && compare(a.high, b.high) <= 0);
  return isLow && isHigh && (b.discretion || !a.discretion);
}

/** Whether nothing in the extent of `a` lies below anything in that of `b`. */
export function isNeverBelow(a: Extent, b: Extent): boolean {
  return a.low !== null && b.high !== null && compare(a.low, b.high) >= 0;
}
