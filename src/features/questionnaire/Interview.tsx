// What every question needs to show itself and to take an answer: the answers so far, the ways to change them, the places.
import { createContext, type ReactNode, useContext } from 'react';
import type { Question } from '../../engine/index.ts';
import type { Path } from '../../engine/assessment.ts';
import type { RegionIndex } from '../../engine/regions.ts';
import type { Answers, Drafts, ProfileState } from '../../profile/types.ts';
import type { Idleness } from './kept.ts';

/** The ways in which a question changes the profile. */
type Changes = Pick<
  ProfileState,
  'answer' | 'clear' | 'keepDraft' | 'addItem' | 'removeItem' | 'putBack' | 'copyItem'
>;

/** The places, loaded when first wanted. */
export interface Places {
  readonly index: RegionIndex | undefined;
  readonly failed: boolean;
  readonly load: () => void;
}

export interface Interview extends Changes {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Texts that were not understood. */
  readonly drafts: Drafts;
  readonly asOf: string;
  /** Why answers to this fact, by its id, have no effect where they are not asked for. */
  readonly idleness: (fact: string) => Idleness;
  /** Where the question of this path stands, as the href of a link. */
  readonly questionHref: (path: Path) => string;
  readonly places: Places;
}

const InterviewContext = createContext<Interview | undefined>(undefined);

interface InterviewProviderProps {
  readonly interview: Interview;
  readonly children: ReactNode;
}

export function InterviewProvider({ interview, children }: InterviewProviderProps) {
  return <InterviewContext value={interview}>{children}</InterviewContext>;
}

export function useInterview(): Interview {
  const interview = useContext(InterviewContext);
  if (!interview) throw new Error('Questions stand only inside an InterviewProvider');
  return interview;
}
