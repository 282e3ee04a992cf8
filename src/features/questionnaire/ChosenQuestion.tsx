// A question answered by a few radio buttons or boxes.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldSet } from '../../ui/FieldSet.tsx';
import type { Asked } from './asked.ts';
import { ChoiceControl } from './controls/ChoiceControl.tsx';
import { ChoicesControl } from './controls/ChoicesControl.tsx';
import { YesNoControl } from './controls/YesNoControl.tsx';
import { Heading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';
import { valueAt } from './valueAt.ts';
import { Why } from './Why.tsx';

export function ChosenQuestion({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const { answers, clear } = useInterview();
  const { path, fact } = asked;
  const value = valueAt(answers, path);
  const Control =
    fact.type === 'yes_no' ? YesNoControl : fact.type === 'choices' ? ChoicesControl : ChoiceControl;
  return (
    <div className={styles.question} data-question={idOf(path)}>
      <FieldSet id={idOf(path)} legend={<Heading asked={asked} />} hint={<Hint fact={fact} />}>
        <Control asked={asked} value={value} />
      </FieldSet>
      <div className={styles.foot}>
        <Why {...asked} />
        {value === undefined || fact.type === 'choices' ? null : (
          <Button look="quiet" className={styles.clear} onClick={() => clear(path)}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
