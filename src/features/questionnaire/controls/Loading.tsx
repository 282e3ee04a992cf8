// Stands in a searchable field's place while its options are on the way.
import { useTexts } from '../../../i18n/useTexts.ts';
import type { ControlProps } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { questionnaireTexts } from '../texts.ts';

export function Loading({ control }: { readonly control: ControlProps }) {
  const t = useTexts(questionnaireTexts);
  return <TextInput {...control} disabled placeholder={t('loading')} />;
}
