// A case as run: what was judged, what the engine said, and every difference from what its author expects.
import type { ProgramResult } from '../../engine/assessment.ts';
import type { Answers } from '../../engine/index.ts';
import type { NoticeDraft } from '../compile/draft.ts';
import type { CaseText } from '../grammar/cases.ts';
import type { Place, Problem } from '../problem.ts';

/** One case as run. */
export interface CaseRun {
  readonly notice: string;
  readonly name: string;
  readonly place: Place;
  /** Nothing where the engine says what the case expects. */
  readonly problems: readonly Problem[];
}

/** A case before it is judged. */
export interface Trial {
  readonly text: CaseText;
  readonly notice: NoticeDraft;
  readonly answers: Answers;
  readonly circumstances: { readonly asOf: string; readonly taxYear?: number };
  /** Whether every answer could be read: otherwise it is not judged. */
  readonly readable: boolean;
  /** Tells a problem at a path below the case. */
  readonly report: (path: readonly PropertyKey[], message: string) => void;
}

/** With what coverage needs to know of it. */
export interface JudgedCase extends CaseRun, Pick<Trial, 'text' | 'answers' | 'circumstances'> {
  /** What the engine says of the program; nothing for a case of a fact and for one that could not be judged. */
  readonly result?: ProgramResult;
}

/** The day and the year a case is judged for: a case of a yearly fact names its year. */
export function circumstancesOf({ as_of: asOf, fact, tax_year }: CaseText): Trial['circumstances'] {
  const year = fact?.split('@')[1];
  const taxYear = year === undefined ? tax_year : Number(year);
  return { asOf, ...(taxYear !== undefined && { taxYear }) };
}
