// The entries that were not understood, in whichever section they stand, with the way to each.
import type { MouseEvent } from 'react';
import type { Path } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { labelText } from '../../verdict/labels.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import { reachQuestion } from './reach.ts';
import { questionnaireTexts } from './texts.ts';
import styles from './Unread.module.css';

/** So much of a text tells it from the others. */
const SHOWN = 24;

export function Unread({ paths }: { readonly paths: readonly Path[] }) {
  const t = useTexts(questionnaireTexts);
  const speech = useSpeech();
  const { drafts, questionHref } = useInterview();
  if (paths.length === 0) return null;
  const shown = (path: Path) => {
    const text = drafts.get(path)?.text ?? '';
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  };
  const go = (path: Path) => (event: MouseEvent) => {
    // Already on this page: the address need not change for it.
    if (reachQuestion(idOf(path))) event.preventDefault();
  };
  return (
    <Notice tone="warning" title={t('unread.title', { count: paths.length })}>
      <ul className={styles.entries}>
        {paths.map((path) => (
          <li key={path}>
            <a href={questionHref(path)} onClick={go(path)}>
              {t('unread.entry', { label: labelText(speech, path), text: shown(path) })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
