// Says what was entered and not understood, wherever a result is shown that does without it; a long text by its beginning.
import { texts } from '../i18n/texts.ts';
import { useTexts } from '../i18n/useTexts.ts';
import type { Judged, UnreadText } from './judged.ts';
import { labelText } from './labels.ts';
import { useSpeech } from './speech.ts';
import styles from './UnreadLine.module.css';

const unreadTexts = texts(
  'unread',
  {
    title: '有 {{count}} 处填写没有看懂，未计入：',
    entry: '{{label}}“{{text}}”',
  },
  {
    title: '{{count}} entries could not be understood and are not counted: ',
    title_one: '{{count}} entry could not be understood and is not counted: ',
    entry: '{{label}} “{{text}}”',
  },
);

/** So much of a text tells it from the others. */
const SHOWN = 24;

interface UnreadLineProps {
  readonly judged: Judged;
  /** Each leads to its field; on paper nothing leads anywhere. */
  readonly isLinked?: boolean;
}

export function UnreadLine({ judged: { unread, questionHref }, isLinked = false }: UnreadLineProps) {
  const t = useTexts(unreadTexts);
  const speech = useSpeech();
  if (unread.length === 0) return null;
  const shown = ({ path, text }: UnreadText) =>
    t('entry', {
      label: labelText(speech, path),
      text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
    });
  return (
    <div className={styles.unread}>
      <strong>{t('title', { count: unread.length })}</strong>
      <ul className={styles.entries}>
        {unread.map((entry) => (
          <li key={entry.path}>
            {isLinked ? <a href={questionHref(entry.path)}>{shown(entry)}</a> : shown(entry)}
          </li>
        ))}
      </ul>
    </div>
  );
}
