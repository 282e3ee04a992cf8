// The ways to begin: with the first question, with a file, with an example.
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { QUESTIONS } from '../addresses.ts';
import { appTexts } from '../texts.ts';
import styles from './Begin.module.css';
import { Incoming } from './Incoming.tsx';
import { Samples } from './Samples.tsx';
import { useIncoming } from './useIncoming.ts';

export function Begin({ blank }: { readonly blank: boolean }) {
  const t = useTexts(appTexts);
  const chooser = useRef<HTMLInputElement>(null);
  const [showing, setShowing] = useState(false);
  const incoming = useIncoming();
  return (
    <div className={styles.begin}>
      <div className={styles.actions}>
        {blank ? (
          <Link href={QUESTIONS} className={buttonClass('primary')}>
            {t('start.begin')}
          </Link>
        ) : null}
        <Button onClick={() => chooser.current?.click()}>{t('start.load')}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={t('file.choose')}
          className={styles.chooser}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again after it was mended.
            if (file)
              void incoming.takeFile(file).then(() => chooser.current && (chooser.current.value = ''));
          }}
        />
        <Button onClick={() => setShowing(true)}>{t('start.sample')}</Button>
      </div>
      <Incoming incoming={incoming} />
      <Dialog
        open={showing}
        title={t('start.samples')}
        closeLabel={t('start.cancel')}
        onClose={() => setShowing(false)}
      >
        <Samples
          onChoose={(sample) => {
            setShowing(false);
            void incoming.takeSample(sample);
          }}
        />
      </Dialog>
    </div>
  );
}
