// The as-of date, always in sight, and the way to change it.
import { lazy, Suspense, useState } from 'react';
import { longDate } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useToday } from '../judging/useToday.ts';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import styles from './AsOfLine.module.css';

const AsOfChoice = lazy(async () => ({ default: (await import('../judging/AsOfChoice.tsx')).AsOfChoice }));

export function AsOfLine() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const today = useToday();
  const chosen = useProfile(({ asOf }) => asOf);
  const setAsOf = useProfile((state) => state.setAsOf);
  const [changing, setChanging] = useState(false);
  const asOf = chosen ?? today;
  const date = longDate(asOf, language);
  return (
    <div className={styles.line}>
      <span>
        <span className={styles.label}>{t('asOf.label')}</span>{' '}
        <strong className={styles.date}>{asOf === today ? t('asOf.today', { date }) : date}</strong>
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
          <AsOfChoice asOf={asOf} today={today} onAsOf={setAsOf} />
        </Suspense>
      </Dialog>
    </div>
  );
}
