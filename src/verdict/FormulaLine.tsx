// One line that reckons a sum again: the words of the notice's formula with the company's own figures.
import type { PaidFormula } from '../engine/index.ts';
import { useTexts } from '../i18n/useTexts.ts';
import styles from './AwardList.module.css';
import { paidText } from './formula.ts';
import { formulaTexts } from './formula-texts.ts';
import { useSpeech } from './speech.ts';

export function FormulaLine({ paid }: { readonly paid: PaidFormula }) {
  const speech = useSpeech();
  const t = useTexts(formulaTexts);
  return <div className={styles.formula}>{paidText(speech, t, paid)}</div>;
}
