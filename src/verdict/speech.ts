// What it takes to say something about an assessment: a language, the words for it, and the names behind the ids.
import { useMemo } from 'react';
import type { Wording } from '../engine/wording.ts';
import { type Language, useLanguage } from '../i18n/language.ts';
import type { Translate } from '../i18n/texts.ts';
import { useTexts } from '../i18n/useTexts.ts';
import type { Lexicon } from './lexicon.ts';
import { useLexicon } from './LexiconProvider.tsx';
import { verdictTexts } from './texts.ts';

export interface Speech {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly t: Translate<(typeof verdictTexts)['zh']>;
  readonly say: (wording: Wording) => string;
}

export function useSpeech(): Speech {
  const language = useLanguage();
  const lexicon = useLexicon();
  const t = useTexts(verdictTexts);
  return useMemo(
    () => ({ language, lexicon, t, say: (wording) => wording[language] }),
    [language, lexicon, t],
  );
}

/** Clauses of one sentence, one after the other; what is undefined is left out. */
export function joined({ t }: Speech, parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .reduce((left, right) => (left === '' ? right : t('sentence.joined', { left, right })), '');
}

/** Things named one after the other. */
export function listed({ t }: Speech, parts: readonly string[]): string {
  return parts.reduce((left, right) => (left === '' ? right : t('sentence.listed', { left, right })), '');
}

/** The same where a name may hold a list of its own. */
export function itemised({ t }: Speech, parts: readonly string[]): string {
  return parts.reduce((left, right) => (left === '' ? right : t('sentence.itemised', { left, right })), '');
}

/** Things named one after the other in quotation marks, which part them well enough in Chinese. */
export function quoted({ t }: Speech, parts: readonly string[]): string {
  return parts
    .map((quote) => t('source.quoted', { quote }))
    .reduce((left, right) => (left === '' ? right : t('source.quotedBoth', { left, right })), '');
}
