// When no notice is meant for this applicant: that this need not be the end, and which answers to look at again.
import { useTexts } from '../../i18n/useTexts.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { labelText } from '../../verdict/labels.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { resultsTexts } from './texts.ts';

export function NothingAddressed({ judged }: { readonly judged: Judged }) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const { programs } = judged.assessment;
  const deciding = new Set(programs.flatMap(({ failed }) => failed.flatMap(({ path }) => path ?? [])));
  const notices = new Set(programs.map(({ id }) => speech.lexicon.program(id).notice));
  return (
    <Notice
      tone="info"
      title={t('nothing.title')}
      actions={[...deciding].map((path) => (
        <a key={path} className={buttonClass()} href={judged.questionHref(path)}>
          {t('nothing.kind', { label: labelText(speech, path) })}
        </a>
      ))}
    >
      <p>{t('nothing.text', { count: notices.size })}</p>
    </Notice>
  );
}
