// A program in short: one that is not meant for this applicant, with the reason and what else can be done; or one put aside.
import { useId } from 'react';
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { FindingList } from '../../verdict/FindingList.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { NoticeSource } from '../../verdict/NoticeSource.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './ProgramLine.module.css';
import type { ResultsProps } from './Results.tsx';
import { resultsTexts } from './texts.ts';

interface ProgramLineProps {
  readonly result: ProgramResult;
  readonly judged: Judged;
  /** Given where the program can be brought back. */
  readonly onSetAside?: ResultsProps['onSetAside'];
}

export function ProgramLine({ result, onSetAside }: ProgramLineProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const id = useId();
  const program = speech.lexicon.program(result.id);
  const title = speech.say(program.title);
  return (
    <article className={styles.line} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <VerdictBadge verdict={result.verdict} />
        {onSetAside ? (
          <Button aria-label={t('card.restoreOf', { title })} onClick={() => onSetAside(result.id, false)}>
            {t('card.restore')}
          </Button>
        ) : null}
      </div>
      {onSetAside ? null : (
        <>
          <FindingList findings={result.failed} standing="no" />
          <Disclosure summary={speech.t('part.source')}>
            <NoticeSource notice={speech.lexicon.notice(program.notice)} />
          </Disclosure>
        </>
      )}
    </article>
  );
}
