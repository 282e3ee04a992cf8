// The explanation of one program, made on demand: the rule tree with this company's levels and figures.
import type { Reason } from './assessment.ts';
import type { Answers, Circumstances } from './binding.ts';
import type { Award } from './awards.ts';
import type { Frame } from './frame.ts';
import { frameOf, type Machine } from './machine.ts';
import { formulasOf, type PaidFormula } from './paid-formula.ts';

interface AwardExplanation {
  readonly id: string;
  readonly when?: Reason;
  readonly milestone?: Reason;
  /** Of an award per item: whether one passes, with a child for each. */
  readonly items?: Reason;
  /** How its sums come about, where a company's own figures stand in them; one for each item that is paid. */
  readonly formulas?: readonly PaidFormula[];
}

export interface Explanation {
  readonly for: Reason;
  readonly who: Reason;
  readonly awards: readonly AwardExplanation[];
}

/** Throws RangeError where there is no such program. */
export function explain(
  machine: Machine,
  answers: Answers,
  circumstances: Circumstances,
  programId: string,
): Explanation {
  const program = machine.programs.find(({ id }) => id === programId);
  if (!program) throw new RangeError(`No such program: ${programId}`);
  const frame = frameOf(machine, answers, circumstances);
  return {
    for: program.for.reason(frame),
    who: program.who.reason(frame),
    awards: program.awards.map((award) => explainAward(award, frame)),
  };
}

function explainAward(award: Award, frame: Frame): AwardExplanation {
  const { id, when, milestone, item } = award;
  const formulas = formulasOf(award, frame);
  return {
    id,
    ...(when && { when: when.reason(frame) }),
    ...(milestone && { milestone: milestone.reason(frame) }),
    ...(item && { items: item.reason(frame) }),
    ...(formulas.length > 0 && { formulas }),
  };
}
