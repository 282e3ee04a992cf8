// A count, a score, a percentage or a duration: text with its unit behind it.
import type { TypedFact } from '../../../profile/figures/of-fact.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import type { ControlProps } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { questionnaireTexts } from '../texts.ts';
import type { useTypedField } from '../useTypedField.ts';
import styles from './controls.module.css';

export interface FigureControlProps {
  readonly control: ControlProps;
  readonly fact: TypedFact;
  readonly field: ReturnType<typeof useTypedField>;
}

const UNITS = {
  yuan: 'yuan',
  person: 'person',
  year: 'perYear',
  month: 'month',
  percent: 'percent',
  item: 'item',
  point: 'point',
  set: 'set',
} as const;

export function FigureControl({ control, fact, field }: FigureControlProps) {
  const t = useTexts(questionnaireTexts);
  const { typed, type, leave, ref, name } = field;
  const unit =
    fact.type === 'percent' ? 'percent' : fact.type === 'duration' ? (fact.unit ?? 'month') : fact.unit;
  return (
    <div className={styles.figure}>
      <TextInput
        {...control}
        ref={ref}
        name={name}
        figure
        inputMode="decimal"
        value={typed.text}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      {unit ? <span className={styles.unit}>{t(UNITS[unit])}</span> : null}
    </div>
  );
}
