// The quoted words and the clause they stand in.
import { usePaper } from './paper.ts';
import styles from './SourceLine.module.css';
import { clauseText, ownClauseText, type Source } from './sources.ts';
import { listed, useSpeech } from './speech.ts';

export function SourceLine({ source }: { readonly source: Source }) {
  const speech = useSpeech();
  const paper = usePaper();
  const places = paper?.alike?.(source) ?? [source];
  // The notice is named with the first of its clauses, unless it is the one at hand.
  const clauses = places.map((each, index) =>
    index > 0 || each.notice === paper?.notice ? ownClauseText(speech, each) : clauseText(speech, each),
  );
  return (
    <span className={styles.source}>
      {source.quote === '' ? null : (
        <q className={styles.quote} lang="zh-CN">
          {source.quote}
        </q>
      )}{' '}
      <span className={styles.clause}>{listed(speech, clauses)}</span>
    </span>
  );
}
