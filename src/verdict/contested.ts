// Knows which answers are given and yet missing: where two contradict each other neither counts until one is corrected.
import type { Path } from '../engine/assessment.ts';
import type { Answers } from '../engine/index.ts';

/** Of `missing` those that are answered, and those that are not, in the order given. */
export function partedByAnswer(
  missing: readonly Path[],
  answers: Answers,
): { readonly contested: readonly Path[]; readonly unanswered: readonly Path[] } {
  return {
    contested: missing.filter((path) => answers.has(path)),
    unanswered: missing.filter((path) => !answers.has(path)),
  };
}
