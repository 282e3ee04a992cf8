// Why a program is not counted although it has a verdict: its term or window is over, or its rules are out of date.
import type { ProgramResult } from '../engine/assessment.ts';
import { standingTexts } from './deadlines.ts';
import styles from './StandingNote.module.css';
import { useSpeech } from './speech.ts';

export function StandingNote({ result }: { readonly result: ProgramResult }) {
  const texts = standingTexts(useSpeech(), result);
  if (texts.length === 0) return null;
  return (
    <ul className={styles.note}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
