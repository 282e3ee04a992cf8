// A program that the person put aside: its name, how it stands, and the way back.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { cardId } from './card-id.ts';
import styles from './ProgramLine.module.css';
import { resultsTexts } from './texts.ts';

interface AsideLineProps {
  readonly result: ProgramResult;
  readonly onRestore: (program: string) => void;
  /** Put aside a moment ago: it stands where its card stood. */
  readonly justNow?: boolean;
}

export function AsideLine({ result, onRestore, justNow = false }: AsideLineProps) {
  const t = useTexts(resultsTexts);
  const { say, lexicon } = useSpeech();
  const title = say(lexicon.program(result.id).title);
  return (
    <div className={classes(styles.line, justNow && styles.alone)}>
      <div className={styles.head}>
        <h3 id={cardId(result.id)} tabIndex={-1}>
          {justNow ? t('aside.done', { title }) : title}
        </h3>
        <VerdictBadge verdict={result.verdict} />
        <Button
          aria-label={t(justNow ? 'aside.undoOf' : 'card.restoreOf', { title })}
          onClick={() => onRestore(result.id)}
        >
          {t(justNow ? 'aside.undo' : 'card.restore')}
        </Button>
      </div>
    </div>
  );
}
