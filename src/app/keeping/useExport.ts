// Writes the profile to a file, with its result where the rules can be fetched, whatever state the page is in.
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { writeProfileFile } from '../../profile/file/write.ts';
import { todayInShanghai } from '../../profile/today.ts';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import { download } from './download.ts';
import { fileNameOf } from './file-name.ts';

export interface Export {
  readonly save: () => void;
  /** The name under which the browser has put it among its downloads; undefined until then. */
  readonly savedAs: string | undefined;
}

export function useExport(): Export {
  const t = useTexts(appTexts);
  const { store, vocabulary, clock } = useWorkbench();
  const [savedAs, setSavedAs] = useState<string>();
  const save = async () => {
    const { profile, asOf = todayInShanghai(clock) } = store.getState();
    const name = fileNameOf(profile.name, asOf, t('file.name'));
    let text: string;
    try {
      const { fileWithResult } = await import('../judging/assessed.ts');
      text = fileWithResult(profile, asOf, vocabulary);
    } catch {
      // The answers are what must not be lost; the result can be worked out again.
      text = writeProfileFile(profile, vocabulary);
    }
    download(text, name, 'json');
    setSavedAs(`${name}.json`);
  };
  return { save: () => void save(), savedAs };
}
