// Says that a file was loaded, what was left out of it, and which verdicts and amounts are others than when it was written.
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { longDate } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { isCalendarDate } from '../../engine/calendar.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import type { LoadedFile } from './loaded.ts';
import { UnknownParts } from './UnknownParts.tsx';

const ChangesList = lazy(async () => ({ default: (await import('../judging/ChangesList.tsx')).ChangesList }));

export function LoadedMessage() {
  const t = useTexts(appTexts);
  const { loaded } = useWorkbench();
  const file = useStore(loaded);
  if (!file) return null;
  const { name, count, unknown } = file;
  const isPlain = unknown.length === 0 && !hasChanges(file) && file.compared !== 'unreadable';
  return (
    <Notice
      tone={isPlain ? 'good' : 'warning'}
      announce
      title={t('file.loaded', { file: name, count })}
      actions={
        <Button look="quiet" onClick={() => loaded.setState(undefined, true)}>
          {t('loaded.dismiss')}
        </Button>
      }
    >
      <UnknownParts problems={unknown} title={t('file.unknown')} />
      <Compared file={file} />
    </Notice>
  );
}

function hasChanges({ compared }: LoadedFile): boolean {
  return typeof compared === 'object' && compared.verdicts.length + compared.amounts.length > 0;
}

function Compared({ file }: { readonly file: LoadedFile }) {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const { compared, asOf } = file;
  if (compared === 'unreadable') return <p>{t('loaded.notCompared')}</p>;
  if (compared === 'none' || !hasChanges(file)) return null;
  return (
    <div>
      <p>
        {asOf !== undefined && isCalendarDate(asOf)
          ? t('loaded.changedSince', { date: longDate(asOf, language) })
          : t('loaded.changed')}
      </p>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <ChangesList changes={compared} />
      </Suspense>
    </div>
  );
}
