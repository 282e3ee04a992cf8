// A figure against a fixed threshold is a range of integers: exact, whatever the threshold's denominator.
import type { Required } from './assessment.ts';
import { type Fraction, fraction, times } from './fraction.ts';
import type { MemberRange } from './nodes/member.ts';
import type { Operator } from './rules.ts';
import { type Fact, scaleOf } from './vocabulary.ts';

export interface Threshold {
  readonly range: MemberRange;
  readonly required: Required;
  /** How far a failing value (in the fact's scale) is from the nearest that holds. */
  readonly gap: (value: number) => number;
}

/** `value` in base units. Integers of the fact's scale that hold, and what is asked for in that scale. */
export function thresholdOf(fact: Fact, operator: Operator, value: Fraction): Threshold {
  const { numerator, denominator } = times(value, fraction(BigInt(scaleOf(fact))));
  const floor = Number(
    numerator >= 0n || numerator % denominator === 0n
      ? numerator / denominator
      : numerator / denominator - 1n,
  );
  const isWhole = numerator % denominator === 0n;
  const ceiling = isWhole ? floor : floor + 1;
  const required: Required = { operator, value: Number(numerator) / Number(denominator) };
  switch (operator) {
    case 'at_least':
      return { range: { low: ceiling, high: Infinity }, required, gap: (own) => ceiling - own };
    case 'more_than':
      return { range: { low: floor + 1, high: Infinity }, required, gap: (own) => floor + 1 - own };
    case 'at_most':
      return { range: { low: -Infinity, high: floor }, required, gap: (own) => own - floor };
    case 'less_than':
      return { range: { low: -Infinity, high: ceiling - 1 }, required, gap: (own) => own - ceiling + 1 };
  }
}
