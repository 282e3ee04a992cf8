// What to know beside the verdict: advisories (also those only reported) and warnings.
import type { ProgramResult } from '../engine/assessment.ts';
import styles from './AdvisoryList.module.css';
import { useSpeech } from './speech.ts';

export function AdvisoryList({ advisories, warnings }: Pick<ProgramResult, 'advisories' | 'warnings'>) {
  const { t, say } = useSpeech();
  return (
    <ul className={styles.advisories}>
      {warnings.map((warning) => (
        <li key={warning.zh}>{say(warning)}</li>
      ))}
      {advisories.map(({ text, basis }) => (
        <li key={text.zh}>
          {say(text)} {basis === 'reported' ? <strong>{t('source.reported')}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
