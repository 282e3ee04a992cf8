// What each item of a list is paid, with the words on which that rests where they are not those of every item.
import type { ItemPay, Reason } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';
import { useTexts } from '../i18n/useTexts.ts';
import styles from './AwardList.module.css';
import { lackedByItem } from './award-reasons.ts';
import { boundsText } from './amounts.ts';
import { paidText } from './formula.ts';
import { formulaTexts } from './formula-texts.ts';
import { labelText } from './labels.ts';
import { ReasonTree } from './reasons/ReasonTree.tsx';
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
  readonly explained: Explanation['awards'][number];
}

export function ItemPayList({ items, explained }: ItemPayListProps) {
  const speech = useSpeech();
  const t = useTexts(formulaTexts);
  const valueOf = (item: ItemPay) => {
    const paid = explained.formulas?.find((each) => each.item === item.path);
    return paid ? paidText(speech, t, paid) : boundsText(speech, item);
  };
  return (
    <ul className={styles.items}>
      {items.map((item, index) => (
        <li key={item.path}>
          {speech.t('sentence.plain', { label: nameOf(speech, item), value: valueOf(item) })}{' '}
          {item.citation ? <SourceLine source={item.citation} /> : null}
          <Lacked reasons={lackedByItem(explained, index)} />
        </li>
      ))}
    </ul>
  );
}

/** Why an item is paid nothing. */
function Lacked({ reasons }: { readonly reasons: readonly Reason[] }) {
  return reasons.length === 0 ? null : <ReasonTree reasons={reasons} />;
}
