// Before one profile takes the place of another: what could be taken back until now and no longer could, with the way to keep it.
import { useTexts } from '../../i18n/useTexts.ts';
import { writeProfileFile } from '../../profile/file/write.ts';
import { todayInShanghai } from '../../profile/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import { download } from './download.ts';
import { fileNameOf } from './file-name.ts';

export function PushedOut() {
  const t = useTexts(appTexts);
  const { vocabulary, clock } = useWorkbench();
  const lost = useProfile((state) => state.wouldLose());
  if (!lost) return null;
  const { profile, asOf = todayInShanghai(clock) } = lost;
  const name = profile.name === '' ? t('start.unnamed') : profile.name;
  const save = () =>
    download(writeProfileFile(profile, vocabulary), fileNameOf(profile.name, asOf, t('file.name')), 'json');
  return (
    <Notice
      tone="warning"
      title={t('replaced.pushedOut', { name })}
      actions={<Button onClick={save}>{t('replaced.export', { name })}</Button>}
    />
  );
}
