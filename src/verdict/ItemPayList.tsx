// What each item of a list is paid, with the words on which that rests where they are not those of every item.
import type { ItemPay } from '../engine/assessment.ts';
import styles from './AwardList.module.css';
import { boundsText } from './amounts.ts';
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

export function ItemPayList({ items }: { readonly items: readonly ItemPay[] }) {
  const speech = useSpeech();
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.path}>
          {speech.t('sentence.plain', { label: nameOf(speech, item), value: boundsText(speech, item) })}{' '}
          {item.citation ? <SourceLine source={item.citation} /> : null}
        </li>
      ))}
    </ul>
  );
}
