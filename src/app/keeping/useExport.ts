// Writes the profile to a file, whatever state the page is in.
import { useTexts } from '../../i18n/useTexts.ts';
import { writeProfileFile } from '../../profile/file/write.ts';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import { download } from './download.ts';

export function useExport(): () => void {
  const t = useTexts(appTexts);
  const { store, vocabulary } = useWorkbench();
  return () => download(writeProfileFile(store.getState().profile, vocabulary), t('file.name'), 'json');
}
