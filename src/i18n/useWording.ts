// Picks the language of a sentence that comes with the rules.
import { useCallback } from 'react';
import type { Wording } from '../engine/wording.ts';
import { useLanguage } from './language.ts';

export function useWording(): (wording: Wording) => string {
  const language = useLanguage();
  return useCallback((wording) => wording[language], [language]);
}
