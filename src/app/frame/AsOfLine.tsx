// The as-of date, always in sight, and the way to change it.
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import { useToday } from '../judging/useToday.ts';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import styles from './AsOfLine.module.css';

const AsOf = lazy(async () => ({ default: (await import('../../features/results/AsOf.tsx')).AsOf }));

export function AsOfLine() {
  const t = useTexts(appTexts);
  const speech = useSpeech();
  const today = useToday();
  const chosen = useProfile(({ asOf }) => asOf);
  const setAsOf = useProfile((state) => state.setAsOf);
  const [changing, setChanging] = useState(false);
  const asOf = chosen ?? today;
  return (
    <div className={styles.line}>
      <span>
        <span className={styles.label}>{t('asOf.label')}</span>{' '}
        <strong className={styles.date}>{dateText(speech, asOf)}</strong>
        {asOf === today ? t('asOf.today') : null}
      </span>
      <Button look="quiet" className={styles.change} onClick={() => setChanging(true)}>
        {t('asOf.change')}
        <span className="visually-hidden">{t('asOf.label')}</span>
      </Button>
      <Dialog
        open={changing}
        title={t('asOf.changeTitle')}
        closeLabel={t('asOf.close')}
        onClose={() => setChanging(false)}
      >
        <Suspense fallback={<p>{t('loading')}</p>}>
          <AsOf asOf={asOf} today={today} onAsOf={setAsOf} />
        </Suspense>
      </Dialog>
    </div>
  );
}
