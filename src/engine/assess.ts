// One company on one day: every program's result, and the totals.
import type { Assessment } from './assessment.ts';
import type { Answers, Circumstances } from './binding.ts';
import { frameOf, type Machine } from './machine.ts';
import { orderPaths } from './order.ts';
import { resultOf } from './result.ts';
import { totalsOf } from './totals.ts';

/** Judges every program. Throws RangeError where the as-of date is no calendar date. Amounts are in 分. */
export function assess(machine: Machine, answers: Answers, circumstances: Circumstances): Assessment {
  const frame = frameOf(machine, answers, circumstances);
  const judged = machine.programs.map((program) => resultOf(machine, program, frame, circumstances));
  const order = orderPaths(machine.rulebook);
  return {
    asOf: circumstances.asOf,
    rulebook: machine.rulebook.hash,
    programs: judged.map(({ standing: _standing, ...result }) => ({
      ...result,
      missing: { verdict: order(result.missing.verdict), award: order(result.missing.award) },
      dontKnow: order(result.dontKnow),
    })),
    totals: totalsOf(machine, judged, frame),
  };
}
