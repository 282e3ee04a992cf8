// The first few answers that are missing, each a link to its question, and how many there are in all.
import type { Path } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { MissingList } from '../../verdict/MissingList.tsx';
import styles from './MissingLinks.module.css';
import { resultsTexts } from './texts.ts';

const SHOWN = 4;

interface MissingLinksProps {
  readonly paths: readonly Path[];
  readonly questionHref: (path: Path) => string;
}

export function MissingLinks({ paths, questionHref }: MissingLinksProps) {
  const t = useTexts(resultsTexts);
  return (
    <div className={styles.links}>
      <MissingList paths={paths.slice(0, SHOWN)} questionHref={questionHref} />
      {paths.length > SHOWN ? <span>{t('card.more', { count: paths.length })}</span> : null}
    </div>
  );
}
