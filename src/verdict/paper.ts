// What is said more briefly on paper: a reading stands once and is referred to by its number, clauses of the notice at hand go without its name.
import { createContext, useContext } from 'react';
import type { Reading } from '../engine/rules.ts';
import type { Source } from './sources.ts';

export interface Paper {
  /** The number of the note in which a reading stands; undefined where it has none. */
  readonly noteOf: (reading: Reading) => number | undefined;
  /** Id of the notice that everything here rests on unless another one is named. */
  readonly notice?: string;
  /** Where the same words stand for several programs, each in a clause of its own: all of them. */
  readonly alike?: (source: Source) => readonly Source[];
}

const PaperContext = createContext<Paper | undefined>(undefined);

export const PaperProvider = PaperContext;

/** Undefined on screen, where everything is said in full. */
export function usePaper(): Paper | undefined {
  return useContext(PaperContext);
}
