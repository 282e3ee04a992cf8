// Hands the names behind ids, codes and sums to whatever is shown; places are named once a page needs them.
import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../i18n/language.ts';
import { formatMoney, formatMoneyInEnglish } from '../../profile/figures/money.ts';
import { lexiconOf } from '../../verdict/lexicon.ts';
import { LexiconProvider } from '../../verdict/LexiconProvider.tsx';
import { rulebook } from './machine.ts';
import { usePlaces } from './PlacesProvider.tsx';

function money(fen: number, language: Language): string {
  return language === 'zh' ? formatMoney(fen, { unit: 'auto' }) : formatMoneyInEnglish(fen);
}

export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const { index } = usePlaces();
  const lexicon = useMemo(() => lexiconOf({ rulebook, money, places: index }), [index]);
  return <LexiconProvider lexicon={lexicon}>{children}</LexiconProvider>;
}
