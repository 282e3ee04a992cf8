// A figure slice by slice, each at its own rate.
import { formulaOver, numberFormula } from '../formula.ts';
import { compare, type Fraction, lesser, minus, plus, times, ZERO } from '../fraction.ts';
import { isPoint } from './extent.ts';
import type { Quantity } from './quantity.ts';

export interface Slice {
  readonly upTo: Fraction | undefined;
  readonly rate: Fraction;
}

/** Each slice of the figure at its own rate. */
export function brackets(of: Quantity, slices: readonly Slice[]): Quantity {
  const partsOf = (value: Fraction) => {
    let from = ZERO;
    return slices.flatMap(({ upTo, rate }) => {
      const part = minus(upTo ? lesser(upTo, value) : value, from);
      if (upTo) from = upTo;
      return compare(part, ZERO) > 0 ? [{ part, rate }] : [];
    });
  };
  const at = (value: Fraction): Fraction =>
    partsOf(value).reduce((total, { part, rate }) => plus(total, times(part, rate)), ZERO);
  return {
    ...of,
    formula(frame) {
      const extent = of.extent(frame);
      if (!extent.low || !isPoint(extent)) return undefined;
      const parts = partsOf(extent.low).map(({ part, rate }) =>
        formulaOver('product', [numberFormula(part, 'yuan'), numberFormula(rate, 'percent')]),
      );
      return parts.length === 0 ? numberFormula(ZERO, 'yuan') : formulaOver('sum', parts);
    },
    extent(frame) {
      const { low, high, ...causes } = of.extent(frame);
      return { low: low ? at(low) : ZERO, high: high && at(high), ...causes };
    },
  };
}
