// A common limit on the sizes of items: which of them is cut is open, so the dearest and the cheapest filling bound the sum.
import { compare, type Fraction, lesser, minus, plus, times, ZERO } from './fraction.ts';
import { type Extent, NOTHING, sum } from './quantities/extent.ts';

/** What one item pays, how large it is, and what each unit of its size pays. */
export interface Sized {
  readonly pay: Extent;
  readonly size: Extent;
  readonly rate: Extent;
  /** It is paid for whatever is still open. */
  readonly isSure: boolean;
}

interface Part {
  readonly rate: Fraction | null;
  readonly size: Fraction;
}

/** The parts in turn until the limit is full; nothing where a part without bound is reached. */
function filled(parts: readonly Part[], limit: Fraction): Fraction | null {
  let [left, all] = [limit, ZERO];
  for (const { rate, size } of parts) {
    const part = lesser(size, left);
    if (part.numerator === 0n) continue;
    if (!rate) return null;
    all = plus(all, times(rate, part));
    left = minus(left, part);
  }
  return all;
}

const byRate = (a: Part, b: Part): number =>
  a.rate && b.rate ? compare(a.rate, b.rate) : Number(a.rate === null) - Number(b.rate === null);

export function underCommonLimit(items: readonly Sized[], limit: Fraction): Extent {
  const total = items.reduce((all, { pay }) => sum(all, pay), NOTHING);
  const room = items.reduce<Fraction | null>(
    (all, { size }) => all && size.high && plus(all, size.high),
    ZERO,
  );
  if (room && compare(room, limit) <= 0) return total;
  const parts = (bound: 'low' | 'high') =>
    items.map(({ rate, size }) => ({ rate: rate[bound], size: size.high ?? limit })).sort(byRate);
  const dearest = filled(parts('high').reverse(), limit);
  const cheapest = filled(parts('low'), limit) ?? ZERO;
  return {
    low: total.low && lesser(total.low, cheapest),
    high: dearest && total.high ? lesser(dearest, total.high) : (dearest ?? total.high),
    discretion: true,
    open: total.open || items.some(({ size, isSure }) => size.open || !isSure),
  };
}
