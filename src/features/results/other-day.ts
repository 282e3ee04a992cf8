// Knows a day on which a program that takes no part today did, or will: for looking back at a notice whose time is over.
import type { ProgramResult } from '../../engine/assessment.ts';
import type { Notice } from '../../engine/rules.ts';

/** YYYY-MM-DD within term, window and check of the rules; undefined where the program takes part, or where there is no such day. */
export function otherDay(result: ProgramResult, { inForce, checkBy }: Notice): string | undefined {
  if (result.counted || result.inForce === 'superseded') return undefined;
  const lasts = [result.window.closes, inForce.to, checkBy].filter((day) => day !== undefined);
  const last = lasts.sort()[0] ?? checkBy;
  const first = [inForce.from, result.window.opens ?? inForce.from].sort()[1] ?? inForce.from;
  if (first > last) return undefined;
  return result.inForce === 'not-yet' ? first : last;
}
