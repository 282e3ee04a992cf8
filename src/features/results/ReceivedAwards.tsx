// Which awards have been received already; they leave the totals, the verdict stays.
import { useId } from 'react';
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import type { ResultsProps } from './Results.tsx';
import styles from './ReceivedAwards.module.css';
import { resultsTexts } from './texts.ts';

interface ReceivedAwardsProps extends Pick<ResultsProps, 'onReceived'> {
  readonly result: ProgramResult;
}

export function ReceivedAwards({ result, onReceived }: ReceivedAwardsProps) {
  const t = useTexts(resultsTexts);
  const { lexicon, say } = useSpeech();
  const name = useId();
  const titles = new Map(lexicon.program(result.id).awards.map(({ id, title }) => [id, say(title)]));
  // What cannot be had by these answers may still have been received before; but a milestone ahead cannot.
  const receivable = result.awards.filter(
    ({ milestone, received }) => received === true || milestone?.state !== 'ahead',
  );
  if (receivable.length === 0 || result.verdict === 'ineligible' || result.verdict === 'open') return null;
  const values = receivable.filter(({ received }) => received === true).map(({ id }) => id);
  const change = (next: readonly string[]) => {
    for (const { id } of receivable)
      if (next.includes(id) !== values.includes(id)) onReceived(`${result.id}/${id}`, next.includes(id));
  };
  return (
    <fieldset className={styles.received}>
      <legend className="visually-hidden">{t('card.receivedHint')}</legend>
      <CheckboxGroup
        name={name}
        choices={receivable.map(({ id }) => ({
          value: id,
          label: t('card.receivedOf', { title: titles.get(id) ?? id }),
        }))}
        values={values}
        onChange={change}
      />
    </fieldset>
  );
}
