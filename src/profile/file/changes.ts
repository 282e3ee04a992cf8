// What has changed since a file was written: verdicts and amounts recorded then beside those of a fresh assessment.
import type { AmountLine, Assessment, Verdict } from '../../engine/assessment.ts';
import type { Recorded, RecordedAmount } from './recorded.ts';

export interface Change {
  /** `<notice>/<program>` */
  readonly id: string;
  /** As it stood in the file. */
  readonly was: string;
  readonly now: Verdict;
}

/** In the order of the assessment; programs that the file did not know are no change. */
export function changesSince({ verdicts }: Recorded, { programs }: Assessment): readonly Change[] {
  return programs.flatMap(({ id, verdict }) => {
    const was = verdicts.get(id);
    return was === undefined || was === verdict ? [] : [{ id, was, now: verdict }];
  });
}

export interface AmountChange {
  /** `<notice>/<program>` */
  readonly id: string;
  readonly was: readonly RecordedAmount[];
  readonly now: readonly AmountLine[];
}

/** Programs whose sums are others than the file says; those without readable amounts there are no change. */
export function amountChangesSince({ amounts }: Recorded, { programs }: Assessment): readonly AmountChange[] {
  return programs.flatMap(({ id, amounts: now }) => {
    const was = amounts.get(id);
    return was === undefined || linesOf(was) === linesOf(now) ? [] : [{ id, was, now }];
  });
}

function linesOf(lines: readonly RecordedAmount[]): string {
  return JSON.stringify(lines.map(({ kind, per, low, high }) => [kind, per, low, high]));
}
