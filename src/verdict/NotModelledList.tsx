// What the clauses of a program also say without being a condition of it, and why.
import { notModelledBeside } from './citations.ts';
import styles from './AdvisoryList.module.css';
import { ownClauseText } from './sources.ts';
import { useSpeech } from './speech.ts';

export function NotModelledList({ program }: { readonly program: string }) {
  const speech = useSpeech();
  const { t, say, lexicon } = speech;
  const { notice } = lexicon.program(program);
  const entries = notModelledBeside(lexicon, lexicon.program(program));
  const nameOf = (clause: string) => ownClauseText(speech, { notice, clause, quote: '' });
  return (
    <ul className={styles.advisories}>
      {entries.map(({ clause, quote, why }) => (
        <li key={`${clause} ${quote ?? ''}`}>
          {quote === undefined
            ? t('notModelled', { clause: nameOf(clause), why: say(why) })
            : t('notModelledQuote', { clause: nameOf(clause), quote, why: say(why) })}
        </li>
      ))}
    </ul>
  );
}
