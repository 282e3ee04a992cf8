// What several programs have in common: what to note, other readings, clauses that are no condition.
import { Fragment, type ReactNode, useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { ReadingNote } from '../../verdict/ReadingNote.tsx';
import { SourceLine } from '../../verdict/SourceLine.tsx';
import { clauseText } from '../../verdict/sources.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import { sharedRemarks } from './shared-remarks.ts';
import styles from './Remarks.module.css';
import { summaryTexts } from './texts.ts';

export function Remarks({ judged }: { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const remarks = useMemo(() => sharedRemarks(lexicon, judged), [lexicon, judged]);
  const { advisories, readings, notModelled } = remarks;
  const concerns = (numbers: readonly number[]) =>
    t('remarks.concerns', { numbers: listed(speech, numbers.map(String)) });
  if (advisories.length + readings.length + notModelled.length === 0) return <p>{t('remarks.none')}</p>;
  return (
    <>
      <Part title={t('remarks.advisories')} count={advisories.length}>
        {advisories.map(({ what: { text, basis }, numbers }) => (
          <li key={text.zh}>
            {say(text)} {basis === 'reported' ? <strong>{speech.t('source.reported')}</strong> : null}{' '}
            {concerns(numbers)}
          </li>
        ))}
      </Part>
      <Part title={t('remarks.readings')} count={readings.length}>
        {readings.map(({ what: reading, citations, numbers }) => (
          <li key={reading.text.zh}>
            {citations.map((citation) => (
              <Fragment key={`${citation.clause} ${citation.quote}`}>
                <SourceLine source={citation} />{' '}
              </Fragment>
            ))}
            {citations.length > 0 ? concerns(numbers) : null}
            <ReadingNote reading={reading} />
            {citations.length > 0 ? null : concerns(numbers)}
          </li>
        ))}
      </Part>
      <Part title={t('remarks.notModelled')} count={notModelled.length}>
        {notModelled.map(({ what: { notice, clause, quote = '', why } }) => (
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
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}
