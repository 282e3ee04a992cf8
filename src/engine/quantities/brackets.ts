// A figure slice by slice, each at its own rate.
import { compare, type Fraction, lesser, minus, plus, times, ZERO } from '../fraction.ts';
import type { Quantity } from './quantity.ts';

export interface Slice {
  readonly upTo: Fraction | undefined;
  readonly rate: Fraction;
}

/** Each slice of the figure at its own rate. */
export function brackets(of: Quantity, slices: readonly Slice[]): Quantity {
  const at = (value: Fraction): Fraction => {
    let [total, from] = [ZERO, ZERO];
    for (const { upTo, rate } of slices) {
      const to = upTo ? lesser(upTo, value) : value;
      if (compare(to, from) > 0) total = plus(total, times(minus(to, from), rate));
      if (upTo) from = upTo;
    }
    return total;
  };
  return {
    ...of,
    extent(frame) {
      const { low, high, ...causes } = of.extent(frame);
      return { low: low ? at(low) : ZERO, high: high && at(high), ...causes };
    },
  };
}
