// One company on one day: every program's result, and the totals.
import type { Assessment, Path, Why } from './assessment.ts';
import type { Answers, Circumstances } from './binding.ts';
import { checkAnswers, warningsFor } from './checks.ts';
import { frameOf, type Machine } from './machine.ts';
import { orderPaths } from './order.ts';
import { resultOf } from './result.ts';
import { totalsOf } from './totals.ts';

/** Judges every program. Throws RangeError where the as-of date is no calendar date. Amounts are in 分. */
export function assess(machine: Machine, answers: Answers, circumstances: Circumstances): Assessment {
  const frame = frameOf(machine, answers, circumstances);
  const warnings = checkAnswers(machine.rulebook, answers, circumstances.asOf);
  const judged = machine.programs.map((program) => resultOf(machine, program, frame, circumstances));
  const order = orderPaths(machine.rulebook);
  return {
    asOf: circumstances.asOf,
    rulebook: machine.rulebook.hash,
    programs: judged.map(({ standing: _standing, ...result }, index) => ({
      ...result,
      amounts: result.amounts.map((line) => ordered(line, order)),
      awards: result.awards.map((award) => ordered(award, order)),
      missing: { verdict: order(result.missing.verdict), award: order(result.missing.award) },
      dontKnow: order(result.dontKnow),
      warnings: [...result.warnings, ...warningsFor(machine.programs[index]!, frame, warnings)],
    })),
    totals: totalsOf(machine, judged, frame),
  };
}

/** The facts that keep an amount wide, in the order of the vocabulary. */
function ordered<Line extends { readonly why?: readonly Why[] }>(
  line: Line,
  order: (paths: readonly Path[]) => Path[],
): Line {
  if (!line.why) return line;
  const why = line.why.map((each) => ('unanswered' in each ? { unanswered: order(each.unanswered) } : each));
  return { ...line, why };
}
