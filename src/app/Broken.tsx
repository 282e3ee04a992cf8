// Stands in the place of a page that broke: the entries are untouched, and can be taken along.
import { useTexts } from '../i18n/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useExport } from './keeping/useExport.ts';
import { appTexts } from './texts.ts';

export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTexts(appTexts);
  const { save } = useExport();
  return (
    <>
      <h1 tabIndex={-1}>{t('broken.title')}</h1>
      <Notice
        tone="error"
        announce
        actions={
          <>
            <Button look="primary" onClick={save}>
              {t('unsaved.export')}
            </Button>
            <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
            <Button onClick={onRetry}>{t('broken.retry')}</Button>
          </>
        }
      >
        <p>{t('broken.text')}</p>
      </Notice>
    </>
  );
}
