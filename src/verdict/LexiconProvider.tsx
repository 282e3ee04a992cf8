// Hands the names behind ids and codes to everything drawn below it.
import { createContext, type ReactNode, useContext } from 'react';
import type { Lexicon } from './lexicon.ts';

const LexiconContext = createContext<Lexicon | undefined>(undefined);

interface LexiconProviderProps {
  readonly lexicon: Lexicon;
  readonly children: ReactNode;
}

export function LexiconProvider({ lexicon, children }: LexiconProviderProps) {
  return <LexiconContext value={lexicon}>{children}</LexiconContext>;
}

export function useLexicon(): Lexicon {
  const lexicon = useContext(LexiconContext);
  if (!lexicon) throw new Error('A LexiconProvider must stand above whatever shows a verdict');
  return lexicon;
}
