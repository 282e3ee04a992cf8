// Which awards have been received already; they leave the totals, the verdict stays.
import type { AwardResult, ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { useSpeech } from '../../verdict/speech.ts';
import type { ResultsProps } from './Results.tsx';
import styles from './ReceivedAwards.module.css';
import { resultsTexts } from './texts.ts';

interface ReceivedAwardsProps extends Pick<ResultsProps, 'onReceived'> {
  readonly result: ProgramResult;
}

/** What one can have, or is marked already; a payment that is still ahead cannot have been made. */
function isReceivable({ verdict }: ProgramResult, { milestone, received }: AwardResult): boolean {
  if (received === true) return true;
  return (verdict === 'eligible' || verdict === 'referred') && milestone?.state !== 'ahead';
}

export function ReceivedAwards({ result, onReceived }: ReceivedAwardsProps) {
  const t = useTexts(resultsTexts);
  const { lexicon, say } = useSpeech();
  const titles = new Map(lexicon.program(result.id).awards.map(({ id, title }) => [id, say(title)]));
  const receivable = result.awards.filter((award) => isReceivable(result, award));
  if (receivable.length === 0) return null;
  return (
    <fieldset className={styles.received}>
      <legend className={styles.legend}>{t('card.received')}</legend>
      {receivable.map(({ id, received }) => (
        <label key={id} className={styles.award}>
          <input
            type="checkbox"
            checked={received === true}
            onChange={(event) => onReceived(`${result.id}/${id}`, event.target.checked)}
          />
          {titles.get(id) ?? id}
        </label>
      ))}
    </fieldset>
  );
}
