// Sorts the programs of an assessment as a reader takes them in: by verdict, and apart what takes no part in the counts.
import type { Assessment, ProgramResult, Verdict } from '../engine/assessment.ts';

interface Group {
  readonly verdict: Verdict;
  readonly programs: readonly ProgramResult[];
}

export interface Groups {
  /** Programs one can act on, by verdict; verdicts that nobody has are left out, not-addressed stands below. */
  readonly counted: readonly Group[];
  /** Their window is closed, the notice is not in force, or its rules are out of date; whatever their verdict. */
  readonly apart: readonly ProgramResult[];
  readonly notAddressed: readonly ProgramResult[];
  /** Put aside by the person. */
  readonly aside: readonly ProgramResult[];
}

const ORDER: readonly Verdict[] = ['eligible', 'upcoming', 'referred', 'open', 'ineligible'];

/** `setAside` holds ids of programs, `<notice>/<program>`. */
export function groupsOf({ programs }: Assessment, setAside: readonly string[]): Groups {
  const aside = new Set(setAside);
  const shown = programs.filter(({ id }) => !aside.has(id));
  const addressed = shown.filter(({ verdict }) => verdict !== 'not-addressed');
  return {
    counted: ORDER.map((verdict) => ({
      verdict,
      programs: addressed.filter((result) => result.counted && result.verdict === verdict),
    })).filter((group) => group.programs.length > 0),
    apart: addressed.filter(({ counted }) => !counted),
    notAddressed: shown.filter(({ verdict }) => verdict === 'not-addressed'),
    aside: programs.filter(({ id }) => aside.has(id)),
  };
}
