// The wordings of one part of the page, in the language chosen now.
import { useCallback } from 'react';
import { i18n } from './i18n.ts';
import { useLanguage } from './language.ts';
import type { Texts, Translate, Tree } from './texts.ts';

export function useTexts<Z extends Tree>({ name }: Texts<Z>): Translate<Z> {
  const language = useLanguage();
  return useCallback<Translate<Z>>(
    (key, ...values) => i18n.getFixedT(language, name)(key, { ...values[0] }),
    [language, name],
  );
}
