// What each item of a list is paid, with the words on which that rests where they are not those of every item.
import type { ItemPay } from '../engine/assessment.ts';
import type { PaidFormula } from '../engine/index.ts';
import { useTexts } from '../i18n/useTexts.ts';
import styles from './AwardList.module.css';
import { boundsText } from './amounts.ts';
import { paidText } from './formula.ts';
import { formulaTexts } from './formula-texts.ts';
import { labelText } from './labels.ts';
import { SourceLine } from './SourceLine.tsx';
import { type Speech, useSpeech } from './speech.ts';
import { valueText } from './values.ts';

function nameOf(speech: Speech, { path, name }: ItemPay): string {
  const label = labelText(speech, path);
  const spot = name && speech.lexicon.spotAt(name.path);
  if (!spot) return label;
  return speech.t('sentence.among', { label, value: valueText(speech, spot.fact, name.value) });
}

interface ItemPayListProps {
  readonly items: readonly ItemPay[];
  /** How what the items are paid comes about, where their own figures stand in it. */
  readonly formulas: readonly PaidFormula[];
}

export function ItemPayList({ items, formulas }: ItemPayListProps) {
  const speech = useSpeech();
  const t = useTexts(formulaTexts);
  const valueOf = (item: ItemPay) => {
    const paid = formulas.find((each) => each.item === item.path);
    return paid ? paidText(speech, t, paid) : boundsText(speech, item);
  };
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.path}>
          {speech.t('sentence.plain', { label: nameOf(speech, item), value: valueOf(item) })}{' '}
          {item.citation ? <SourceLine source={item.citation} /> : null}
        </li>
      ))}
    </ul>
  );
}
