// The extent of a quantity: the exact least and greatest it can be. Null stands for no bound on that side.
import { compare, type Fraction, greater, lesser, minus, plus, times, ZERO } from '../fraction.ts';

export interface Extent {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** The authority's choice is part of why it is wide. */
  readonly discretion: boolean;
}

export const NOTHING: Extent = { low: ZERO, high: ZERO, discretion: false };
export const UNBOUNDED: Extent = { low: ZERO, high: null, discretion: false };

export function exactly(value: Fraction): Extent {
  return { low: value, high: value, discretion: false };
}

/** Both remain possible. */
export function hull(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? lesser(a.low, b.low) : null,
    high: a.high && b.high ? greater(a.high, b.high) : null,
    discretion: a.discretion || b.discretion,
  };
}

export function sum(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? plus(a.low, b.low) : null,
    high: a.high && b.high ? plus(a.high, b.high) : null,
    discretion: a.discretion || b.discretion,
  };
}

export function difference(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.high ? minus(a.low, b.high) : null,
    high: a.high && b.low ? minus(a.high, b.low) : null,
    discretion: a.discretion || b.discretion,
  };
}

/** Factors are never negative in the language (amounts, rates, counts); a loss times a rate keeps its own bounds. */
export function product(a: Extent, b: Extent): Extent {
  const corners: Fraction[] = [];
  for (const left of [a.low, a.high])
    for (const right of [b.low, b.high]) if (left && right) corners.push(times(left, right));
  const zero = (extent: Extent) => extent.low?.numerator === 0n && extent.high?.numerator === 0n;
  const open = !a.high || !b.high;
  return {
    low: a.low && b.low ? corners.reduce(lesser) : null,
    high: zero(a) || zero(b) ? ZERO : open ? null : corners.reduce(greater),
    discretion: a.discretion || b.discretion,
  };
}

export function least(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? lesser(a.low, b.low) : null,
    high: a.high && b.high ? lesser(a.high, b.high) : (a.high ?? b.high),
    discretion: a.discretion || b.discretion,
  };
}

export function greatest(a: Extent, b: Extent): Extent {
  return {
    low: a.low && b.low ? greater(a.low, b.low) : (a.low ?? b.low),
    high: a.high && b.high ? greater(a.high, b.high) : null,
    discretion: a.discretion || b.discretion,
  };
}

export function isPoint(extent: Extent): boolean {
  return extent.low !== null && extent.high !== null && compare(extent.low, extent.high) === 0;
}
