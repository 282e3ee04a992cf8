// The quoted words and the clause they stand in.
import styles from './SourceLine.module.css';
import { clauseText, type Source } from './sources.ts';
import { useSpeech } from './speech.ts';

export function SourceLine({ source }: { readonly source: Source }) {
  const speech = useSpeech();
  return (
    <span className={styles.source}>
      {source.quote === '' ? null : (
        <q className={styles.quote} lang="zh-CN">
          {source.quote}
        </q>
      )}{' '}
      <span className={styles.clause}>{clauseText(speech, source)}</span>
    </span>
  );
}
