// What is wrong with the text of a field, in words.
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../../i18n/useTexts.ts';
import type { Asked } from './asked.ts';
import { nameOf } from './question.ts';
import { questionnaireTexts } from './texts.ts';
import { refusalOf, type TypedFields } from './typed.ts';

export function useRefusal({ path, fact }: Asked): string | undefined {
  const t = useTexts(questionnaireTexts);
  const { formState } = useFormContext<TypedFields>();
  const note = formState.errors[nameOf(path)]?.message;
  if (typeof note !== 'string') return undefined;
  const { message, most } = refusalOf(note);
  if (message === 'figure.decimals') return t('messages.figure.decimals', { most });
  // People and things are counted in whole numbers: a sum of money is no example for them.
  const counts = fact.type === 'count' && !fact.decimals;
  if (message === 'figure.not-a-number' && counts) return t('messages.figure.not-a-count');
  return t(`messages.${message}`);
}
