// What to know beside the verdict: advisories (also those only reported) and warnings.
import type { ProgramResult } from '../engine/assessment.ts';
import styles from './AdvisoryList.module.css';
import { useSpeech } from './speech.ts';
import { warningText } from './warnings.ts';

export function AdvisoryList({ advisories, warnings }: Pick<ProgramResult, 'advisories' | 'warnings'>) {
  const speech = useSpeech();
  const { t, say } = speech;
  return (
    <ul className={styles.advisories}>
      {warnings.map((warning) => (
        <li key={warning.zh}>{warningText(speech, warning)}</li>
      ))}
      {advisories.map(({ text, basis }) => (
        <li key={text.zh}>
          {say(text)} {basis === 'reported' ? <strong>{t('source.reported')}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
