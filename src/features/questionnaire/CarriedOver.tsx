// Undated answers given for another year: named, so that what has changed since is put right.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { labelText } from '../../verdict/labels.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { questionnaireTexts } from './texts.ts';

interface CarriedOverProps {
  readonly carriedOver: readonly { readonly path: string; readonly year: number }[];
  readonly onConfirm: (paths: readonly string[]) => void;
}

export function CarriedOver({ carriedOver, onConfirm }: CarriedOverProps) {
  const t = useTexts(questionnaireTexts);
  const speech = useSpeech();
  if (carriedOver.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t('carried.title')}
      actions={
        <Button onClick={() => onConfirm(carriedOver.map(({ path }) => path))}>{t('carried.confirm')}</Button>
      }
    >
      <ul>
        {carriedOver.map(({ path, year }) => (
          <li key={path}>{t('carried.given', { label: labelText(speech, path), year })}</li>
        ))}
      </ul>
      <p>{t('carried.hint')}</p>
    </Notice>
  );
}
