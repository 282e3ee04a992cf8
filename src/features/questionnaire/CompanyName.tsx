// The applicant's name: for the printed sheet only, no rule reads it.
import { useTexts } from '../../i18n/useTexts.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';

interface CompanyNameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function CompanyName({ name, onName }: CompanyNameProps) {
  const t = useTexts(questionnaireTexts);
  return (
    <div className={styles.question}>
      <Field label={t('companyName')} hint={t('companyNameHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            maxLength={200}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
