// A question answered by typing: a sum, a number, a date.
import type { TypedFact } from '../../profile/figures/of-fact.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Field } from '../../ui/Field.tsx';
import type { Asked } from './asked.ts';
import { DateControl } from './controls/DateControl.tsx';
import { FigureControl } from './controls/FigureControl.tsx';
import { MoneyControl } from './controls/MoneyControl.tsx';
import { Toggles } from './controls/Toggles.tsx';
import { Heading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';
import { useRefusal } from './useRefusal.ts';
import { useTypedField } from './useTypedField.ts';
import { Why } from './Why.tsx';

interface TypedQuestionProps {
  readonly asked: Asked;
  readonly fact: TypedFact;
}

export function TypedQuestion({ asked, fact }: TypedQuestionProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const field = useTypedField(asked.path, fact);
  const refusal = useRefusal(asked);
  const id = idOf(asked.path);
  const Control = fact.type === 'money' ? MoneyControl : fact.type === 'date' ? DateControl : FigureControl;
  const instead = (value: null | 'none', label: string) => ({
    label,
    pressed: field.stored === value,
    onChange: (pressed: boolean) => field.answerInstead(pressed ? value : undefined),
  });
  return (
    <div className={styles.question} data-question={id}>
      <Field
        id={id}
        label={<Heading asked={asked} />}
        hint={<Hint fact={fact} {...(fact.type === 'date' && { how: t('dateHint') })} />}
        error={refusal}
      >
        {(control) => (
          <div className={styles.answer}>
            <Control control={control} fact={fact} field={field} />
            <Toggles
              describedBy={`${id}-label`}
              toggles={[
                ...(fact.none ? [instead('none', say(fact.none))] : []),
                instead(null, t('dontKnow')),
              ]}
            />
          </div>
        )}
      </Field>
      <Why {...asked} />
    </div>
  );
}
