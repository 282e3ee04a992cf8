// The result of a profile as a file carries it, and what differs from a result written earlier; fetched with the rules.
import type { Assessment } from '../../engine/assessment.ts';
import { assess } from '../../engine/index.ts';
import { printedAssessment } from '../../profile/file/assessment.ts';
import {
  type AmountChange,
  amountChangesSince,
  type Change,
  changesSince,
} from '../../profile/file/changes.ts';
import type { Recorded } from '../../profile/file/recorded.ts';
import { writeProfileFile } from '../../profile/file/write.ts';
import type { Profile } from '../../profile/types.ts';
import type { Vocabulary } from '../../profile/vocabulary.ts';
import { machine } from './machine.ts';

function assessed({ answers, received, setAside, taxYear }: Profile, asOf: string): Assessment {
  return assess(machine, answers, { asOf, received, setAside, ...(taxYear !== undefined && { taxYear }) });
}

/** The text of a profile file with the result of `asOf` in it; the same for the same answers and day. */
export function fileWithResult(profile: Profile, asOf: string, vocabulary: Vocabulary): string {
  return writeProfileFile(profile, vocabulary, printedAssessment(assessed(profile, asOf), vocabulary));
}

export interface Changes {
  readonly verdicts: readonly Change[];
  readonly amounts: readonly AmountChange[];
}

export function changesOf(profile: Profile, asOf: string, recorded: Recorded): Changes {
  const now = assessed(profile, asOf);
  return { verdicts: changesSince(recorded, now), amounts: amountChangesSince(recorded, now) };
}
