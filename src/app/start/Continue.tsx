// What was entered before: go on with it, see its results, or start anew.
import { useState } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { EMPTY_PROFILE } from '../../profile/types.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { QUESTIONS, RESULTS } from '../addresses.ts';
import { PushedOut } from '../keeping/PushedOut.tsx';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import styles from './Continue.module.css';

export function Continue() {
  const t = useTexts(appTexts);
  const { name, answers } = useProfile(({ profile }) => profile);
  const load = useProfile((state) => state.load);
  const { loaded } = useWorkbench();
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles.continue} aria-labelledby="continue">
      <div>
        <h2 id="continue">{t('start.continueTitle')}</h2>
        <p className={styles.what}>
          <span className={styles.name}>{name === '' ? t('start.unnamed') : name}</span>
          <span>{t('start.answered', { count: answers.size })}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <Link href={QUESTIONS} className={buttonClass('primary')}>
          {t('start.continue')}
        </Link>
        <Link href={RESULTS} className={buttonClass()}>
          {t('start.toResults')}
        </Link>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('start.anew')}
        </Button>
      </div>
      <Dialog
        open={asking}
        isGrave
        title={t('start.anewTitle')}
        closeLabel={t('start.cancel')}
        onClose={() => setAsking(false)}
        actions={
          <Button
            look="danger"
            onClick={() => {
              load(EMPTY_PROFILE);
              loaded.setState(undefined, true);
            }}
          >
            {t('start.anewConfirm')}
          </Button>
        }
      >
        <p>{t('start.anewText')}</p>
        <PushedOut />
      </Dialog>
    </section>
  );
}
