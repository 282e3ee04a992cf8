// Invented applicants, each fetched only when it is chosen.
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import styles from './Samples.module.css';
import type { Sample } from './useIncoming.ts';

const SAMPLES = [
  { id: 'shanxi', asOf: undefined, fetch: () => import('./samples/shanxi-small-industrial.json?raw') },
  // The window of the notice was open from 4 to 25 September 2018.
  { id: 'zhejiang', asOf: '2018-09-10', fetch: () => import('./samples/zhejiang-county.json?raw') },
] as const;

interface SamplesProps {
  readonly onChoose: (sample: Sample) => void;
}

export function Samples({ onChoose }: SamplesProps) {
  const t = useTexts(appTexts);
  const [failed, setFailed] = useState(false);
  return (
    <div className={styles.samples}>
      <p>{t('start.samplesHint')}</p>
      {SAMPLES.map(({ id, asOf, fetch }) => {
        const name = t(`start.kinds.${id}`);
        return (
          <Button
            key={id}
            aria-label={t('start.openSample', { name })}
            onClick={() => {
              setFailed(false);
              fetch().then(
                (file) => onChoose({ text: file.default, name, ...(asOf !== undefined && { asOf }) }),
                () => setFailed(true),
              );
            }}
          >
            {name}
          </Button>
        );
      })}
      {failed ? <Notice tone="error" announce title={t('file.sampleFailed')} /> : null}
    </div>
  );
}
