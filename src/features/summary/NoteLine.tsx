// One numbered note, with the programs it concerns.
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import styles from './NoteLine.module.css';
import { runsOf } from './numbers.ts';
import { summaryTexts } from './texts.ts';

interface NoteLineProps {
  readonly n: number;
  /** Numbers of programs. */
  readonly programs: readonly number[];
  readonly children: ReactNode;
}

export function NoteLine({ n, programs, children }: NoteLineProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  return (
    <li className={styles.note}>
      <span className={styles.number}>{t('notes.number', { n })}</span>
      <span>
        {children}{' '}
        {t('notes.concerns', { numbers: listed(speech, runsOf(programs)), count: programs.length })}
      </span>
    </li>
  );
}
