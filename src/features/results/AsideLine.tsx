// A program that the person put aside: its name, how it stands, and the way back.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import styles from './ProgramLine.module.css';
import type { ResultsProps } from './Results.tsx';
import { resultsTexts } from './texts.ts';

interface AsideLineProps extends Pick<ResultsProps, 'onSetAside'> {
  readonly result: ProgramResult;
}

export function AsideLine({ result, onSetAside }: AsideLineProps) {
  const t = useTexts(resultsTexts);
  const { say, lexicon } = useSpeech();
  const title = say(lexicon.program(result.id).title);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <VerdictBadge verdict={result.verdict} />
        <Button aria-label={t('card.restoreOf', { title })} onClick={() => onSetAside(result.id, false)}>
          {t('card.restore')}
        </Button>
      </div>
    </div>
  );
}
