// Yes, no, or don't know.
import { useTexts } from '../../../i18n/useTexts.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useInterview } from '../Interview.tsx';
import { nameOf } from '../question.ts';
import { questionnaireTexts } from '../texts.ts';
import type { ChosenControlProps } from './chosen.ts';

const ANSWERS = { yes: 1, no: 0, unknown: null } as const;

export function YesNoControl({ asked: { path }, value }: ChosenControlProps) {
  const t = useTexts(questionnaireTexts);
  const { answer } = useInterview();
  const choices = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
    { value: 'unknown', label: t('dontKnow') },
  ];
  return (
    <RadioGroup
      inline
      name={nameOf(path)}
      choices={choices}
      value={value === null ? 'unknown' : value === 1 ? 'yes' : value === 0 ? 'no' : undefined}
      onChange={(chosen) => answer(path, ANSWERS[chosen as keyof typeof ANSWERS])}
    />
  );
}
