// The readings that programs refer to by number, and the clauses of their notices that are no condition.
import { useTexts } from '../../i18n/useTexts.ts';
import { alike } from '../../verdict/alike.ts';
import { PaperProvider } from '../../verdict/paper.ts';
import { SourceLine } from '../../verdict/SourceLine.tsx';
import { clauseText } from '../../verdict/sources.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { NoteLine } from './NoteLine.tsx';
import styles from './Notes.module.css';
import type { Notes as AllNotes } from './notes.ts';
import { summaryTexts } from './texts.ts';

export function Notes({ notes: { readings, notModelled } }: { readonly notes: AllNotes }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say } = speech;
  if (readings.length + notModelled.length === 0) return <p>{t('notes.none')}</p>;
  return (
    <>
      <ul className={styles.notes}>
        {readings.map(({ n, what: { text, otherwise }, citations, programs }) => (
          <NoteLine key={n} n={n} programs={programs}>
            {speech.t('source.reading', { text: say(text) })}{' '}
            {otherwise ? <em>{speech.t('source.otherwise', { text: say(otherwise.text) })} </em> : null}
            {alike(citations, ({ notice, quote }) => [notice, quote]).map((same) => (
              <PaperProvider
                key={`${same[0].notice} ${same[0].quote}`}
                value={{ noteOf: () => undefined, alike: () => same }}
              >
                <SourceLine source={same[0]} />
              </PaperProvider>
            ))}
          </NoteLine>
        ))}
      </ul>
      {notModelled.length === 0 ? null : (
        <div>
          <h3 className={styles.title}>{t('notes.notModelled')}</h3>
          <ul className={styles.others}>
            {notModelled.map(({ notice, clause, quote = '', why }) => (
              <li key={`${notice} ${clause} ${quote}`}>
                {quote === '' ? (
                  t('text.fact', { name: clauseText(speech, { notice, clause, quote }), value: say(why) })
                ) : (
                  <>
                    <SourceLine source={{ notice, clause, quote }} /> {say(why)}
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
