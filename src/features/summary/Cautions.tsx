// What to note before filing, on the first page: advisories, also those only reported, and answers that disagree.
import { useTexts } from '../../i18n/useTexts.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { warningText } from '../../verdict/warnings.ts';
import { NoteLine } from './NoteLine.tsx';
import styles from './Notes.module.css';
import type { Notes } from './notes.ts';
import { summaryTexts } from './texts.ts';

export function Cautions({ notes: { advisories, warnings } }: { readonly notes: Notes }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { t: speak, say } = speech;
  if (advisories.length + warnings.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{t('notes.cautions')}</h3>
      <ul className={styles.notes}>
        {advisories.map(({ n, what: { text, basis }, programs }) => (
          <NoteLine key={n} n={n} programs={programs}>
            {say(text)} {basis === 'reported' ? <strong>{speak('source.reported')}</strong> : null}
          </NoteLine>
        ))}
        {warnings.map(({ n, what, programs }) => (
          <NoteLine key={n} n={n} programs={programs}>
            {warningText(speech, what)}
          </NoteLine>
        ))}
      </ul>
    </div>
  );
}
