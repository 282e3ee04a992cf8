// Knows what of an amount is still to come: what was received already is told apart.
import type { AmountLine, AwardResult, Bounds, ProgramResult } from '../engine/assessment.ts';

export interface Outstanding {
  /** Absent where everything that is due was received. */
  readonly left?: Bounds;
  /** Absent where nothing of it was received. */
  readonly received?: Bounds;
}

function together(awards: readonly AwardResult[], line: Bounds): Bounds {
  const low = awards.reduce((sum, award) => sum + (award.low ?? 0), 0);
  const high = awards.reduce<number | null>((sum, award) => plus(sum, award.high ?? null), 0);
  // Savings on one tax do not add up, and a cap may bind: the parts never come to more than the whole.
  return { low: Math.min(low, line.low), high: atMost(high, line.high) };
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

function atMost(high: number | null, bound: number | null): number | null {
  if (high === null || bound === null) return high ?? bound;
  return Math.min(high, bound);
}

/** `line` is one of the program's amounts; sums in 分. */
export function outstandingOf({ awards }: ProgramResult, line: AmountLine): Outstanding {
  const paying = awards.filter(({ kind, per }) => kind === line.kind && per === line.per);
  const paid = paying.filter(({ received }) => received);
  if (paid.length === 0) return { left: line };
  const left = together(
    paying.filter(({ received }) => !received),
    line,
  );
  return { received: together(paid, line), ...(left.high !== 0 && { left }) };
}
