// What is wrong with the text of a field, in words.
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../../i18n/useTexts.ts';
import { questionnaireTexts } from './texts.ts';
import { refusalOf, type TypedFields } from './typed.ts';

export function useRefusal(name: string): string | undefined {
  const t = useTexts(questionnaireTexts);
  const { formState } = useFormContext<TypedFields>();
  const note = formState.errors[name]?.message;
  if (typeof note !== 'string') return undefined;
  const { message, most } = refusalOf(note);
  return message === 'figure.decimals' ? t('messages.figure.decimals', { most }) : t(`messages.${message}`);
}
