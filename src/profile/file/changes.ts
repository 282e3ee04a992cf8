// What has changed since a file was written: verdicts recorded then beside those of a fresh assessment.
import type { Assessment, Verdict } from '../../engine/assessment.ts';
import type { Recorded } from './recorded.ts';

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
