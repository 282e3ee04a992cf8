// Answers that are still wanted, each a link to its question where there is one.
import type { Path } from '../engine/assessment.ts';
import { labelText } from './labels.ts';
import styles from './MissingList.module.css';
import { useSpeech } from './speech.ts';

interface MissingListProps {
  readonly paths: readonly Path[];
  /** Where the question stands; on paper there is nowhere to go. */
  readonly questionHref?: ((path: Path) => string) | undefined;
}

export function MissingList({ paths, questionHref }: MissingListProps) {
  const speech = useSpeech();
  return (
    <ul className={styles.list}>
      {paths.map((path) => (
        <li key={path}>
          {questionHref ? (
            <a href={questionHref(path)}>{labelText(speech, path)}</a>
          ) : (
            labelText(speech, path)
          )}
        </li>
      ))}
    </ul>
  );
}
