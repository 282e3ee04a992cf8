// How an ambiguous text was read, and the other way to read it.
import type { Reading } from '../engine/rules.ts';
import styles from './ReadingNote.module.css';
import { useSpeech } from './speech.ts';

export function ReadingNote({ reading }: { readonly reading: Reading }) {
  const { t, say } = useSpeech();
  return (
    <span className={styles.reading}>
      <span>{t('source.reading', { text: say(reading.text) })}</span>
      {reading.otherwise ? <span>{t('source.otherwise', { text: say(reading.otherwise.text) })}</span> : null}
    </span>
  );
}
