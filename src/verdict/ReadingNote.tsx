// How an ambiguous text was read, and the other way to read it; on paper the number of the note that says both.
import type { Reading } from '../engine/rules.ts';
import { usePaper } from './paper.ts';
import styles from './ReadingNote.module.css';
import { useSpeech } from './speech.ts';

export function ReadingNote({ reading }: { readonly reading: Reading }) {
  const { t, say } = useSpeech();
  const note = usePaper()?.noteOf(reading);
  if (note !== undefined) return <span className={styles.note}>{t('source.note', { n: note })}</span>;
  return (
    <span className={styles.reading}>
      <span>{t('source.reading', { text: say(reading.text) })}</span>
      {reading.otherwise ? <span>{t('source.otherwise', { text: say(reading.otherwise.text) })}</span> : null}
    </span>
  );
}
