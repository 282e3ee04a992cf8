// The words of a question: the year it asks about first, since a figure of another year is another figure.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { Asked } from './asked.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';

export function Heading({ asked: { fact, year } }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  return (
    <>
      {year === undefined ? null : <span className={styles.year}>{t('year', { year })}</span>}
      {say(fact.ask)}
    </>
  );
}

/** The same as one string, for what has no room for markup. */
export function useHeading({ fact, year }: Asked): string {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  return year === undefined ? say(fact.ask) : `${t('year', { year })} ${say(fact.ask)}`;
}
