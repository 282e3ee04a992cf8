// The as-of date, always in sight, and the way to change it; a day that is not today stands out and is left by one press.
import { lazy, Suspense, useRef, useState } from 'react';
import { longDate } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
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
  const refused = useRef(false);
  const change = useRef<HTMLButtonElement>(null);
  const asOf = chosen ?? today;
  const isToday = asOf === today;
  const date = longDate(asOf, language);
  const close = () => {
    // Leaving the field takes over what is typed; what is refused keeps the dialog open, with its message and its text.
    const field = document.activeElement;
    if (field instanceof HTMLElement) field.blur();
    if (!refused.current) setChanging(false);
    else if (field instanceof HTMLElement) field.focus();
  };
  const drop = () => {
    refused.current = false;
    setChanging(false);
  };
  const choose = (day: string | undefined) => {
    refused.current = false;
    setAsOf(day);
  };
  return (
    <div className={classes(styles.line, !isToday && styles.other)}>
      <span>
        <span className={styles.label}>{t('asOf.label')}</span>{' '}
        <strong className={styles.date}>{t(isToday ? 'asOf.today' : 'asOf.notToday', { date })}</strong>
      </span>
      <Button ref={change} look="quiet" className={styles.change} onClick={() => setChanging(true)}>
        {t('asOf.change')}
        <span className="visually-hidden">{t('asOf.label')}</span>
      </Button>
      {isToday ? null : (
        <Button
          className={styles.change}
          onClick={() => {
            setAsOf(undefined);
            change.current?.focus();
          }}
        >
          {t('asOf.backToToday')}
        </Button>
      )}
      <Dialog
        open={changing}
        title={t('asOf.changeTitle')}
        closeLabel={t('asOf.close')}
        onClose={close}
        onCancel={drop}
      >
        <Suspense fallback={<p>{t('loading')}</p>}>
          <AsOfChoice
            isSought
            asOf={asOf}
            today={today}
            onAsOf={choose}
            onLeft={(isRefused) => {
              refused.current = isRefused;
            }}
          />
        </Suspense>
      </Dialog>
    </div>
  );
}
