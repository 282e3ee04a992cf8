// What the clauses of a program also say without being a condition of it, and why.
import { notModelledBeside } from './citations.ts';
import styles from './AdvisoryList.module.css';
import { useSpeech } from './speech.ts';

export function NotModelledList({ program }: { readonly program: string }) {
  const { t, say, lexicon } = useSpeech();
  const entries = notModelledBeside(lexicon, lexicon.program(program));
  return (
    <ul className={styles.advisories}>
      {entries.map(({ clause, quote, why }) => (
        <li key={`${clause} ${quote ?? ''}`}>
          {quote === undefined
            ? t('notModelled', { clause, why: say(why) })
            : t('notModelledQuote', { clause, quote, why: say(why) })}
        </li>
      ))}
    </ul>
  );
}
