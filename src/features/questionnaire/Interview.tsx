// What every question needs to show itself and to take an answer: the answers so far, the ways to change them, the places.
import { createContext, type ReactNode, useContext } from 'react';
import type { Question } from '../../engine/index.ts';
import type { RegionIndex } from '../../engine/regions.ts';
import type { Answers, Drafts, ProfileState } from '../../profile/types.ts';

/** The ways in which a question changes the profile. */
type Changes = Pick<ProfileState, 'answer' | 'clear' | 'keepDraft' | 'addItem' | 'removeItem' | 'copyItem'>;

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
