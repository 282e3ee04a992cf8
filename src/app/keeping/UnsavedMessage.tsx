// Says that what is entered is not in the storage of the browser, why, and what to do.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import { useExport } from './useExport.ts';

export function UnsavedMessage() {
  const t = useTexts(appTexts);
  const saved = useProfile((state) => state.saved);
  const retrySaving = useProfile((state) => state.retrySaving);
  const settle = useProfile((state) => state.settle);
  const { save } = useExport();
  if (saved.saved === 'yes') return null;
  const { because } = saved;
  return (
    <Notice
      tone="error"
      announce
      title={t(`unsaved.${because}`)}
      actions={
        <>
          {because === 'other-tab' ? (
            <>
              <Button onClick={() => settle('mine')}>{t('unsaved.mine')}</Button>
              <Button onClick={() => settle('theirs')}>{t('unsaved.theirs')}</Button>
            </>
          ) : null}
          {because === 'full' || because === 'denied' ? (
            <Button onClick={retrySaving}>{t('unsaved.retry')}</Button>
          ) : null}
          {because === 'newer' ? (
            <Button onClick={() => window.location.reload()}>{t('unsaved.reload')}</Button>
          ) : null}
          <Button onClick={save}>{t('unsaved.export')}</Button>
        </>
      }
    >
      <p>{t('unsaved.stillHere')}</p>
    </Notice>
  );
}
