// A claim: what one program adds to a total, and how claims are added and compared.
import type { Award } from './awards.ts';
import { compare, type Fraction, plus, ZERO } from './fraction.ts';
import type { Levels } from './level.ts';
import type { Program } from './machine.ts';
import type { Extent } from './quantities/extent.ts';

/** The awards of one kind and per of one program; savings tax by tax. */
export interface Claim {
  readonly program: Program;
  readonly tax: string | undefined;
  readonly extent: Extent;
  readonly awards: readonly { readonly award: Award; readonly extent: Extent; readonly levels: Levels }[];
}

/** A sum of money between two bounds; a null high has none. */
export interface Sums {
  readonly low: Fraction;
  readonly high: Fraction | null;
}

export const NO_MONEY: Sums = { low: ZERO, high: ZERO };

export function together(a: Sums, b: Sums): Sums {
  return { low: plus(a.low, b.low), high: a.high && b.high ? plus(a.high, b.high) : null };
}

export function sumsOf({ low, high }: Extent): Sums {
  return { low: low ?? ZERO, high };
}

/** Nothing is greater than a sum without bound. */
export function exceeds(a: Fraction | null, b: Fraction | null): boolean {
  if (!b) return false;
  return !a || compare(a, b) > 0;
}

/** The greater low and the greater high, each for itself. */
export function greater(a: Sums, b: Sums): Sums {
  return {
    low: compare(a.low, b.low) >= 0 ? a.low : b.low,
    high: exceeds(b.high, a.high) ? b.high : a.high,
  };
}
