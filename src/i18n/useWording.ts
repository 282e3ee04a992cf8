// Picks the language of a sentence that comes with the rules.
import { useCallback } from 'react';
import { useLanguage } from './language.ts';

export function useWording(): (wording: { readonly zh: string; readonly en: string }) => string {
  const language = useLanguage();
  return useCallback((wording) => wording[language], [language]);
}
