// A question answered by picking one of many options from a list.
import { Field } from '../../ui/Field.tsx';
import type { Asked } from './asked.ts';
import { SelectControl } from './controls/SelectControl.tsx';
import { Heading, useHeading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { valueAt } from './valueAt.ts';
import { Why } from './Why.tsx';

export function SearchedQuestion({ asked }: { readonly asked: Asked }) {
  const label = useHeading(asked);
  const { answers } = useInterview();
  const { path, fact } = asked;
  return (
    <div className={styles.question} data-question={idOf(path)}>
      <Field id={idOf(path)} label={<Heading asked={asked} />} hint={<Hint fact={fact} />}>
        {(control) => (
          <div className={styles.answer}>
            <SelectControl asked={asked} value={valueAt(answers, path)} control={control} label={label} />
          </div>
        )}
      </Field>
      <Why {...asked} />
    </div>
  );
}
