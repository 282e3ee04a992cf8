// All there is to say of one program, part by part: why not, who decides, what is missing, every condition, award, step and source.
import { type ReactNode, useMemo } from 'react';
import type { Path, ProgramResult } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';
import { AdvisoryList } from './AdvisoryList.tsx';
import { AwardList } from './AwardList.tsx';
import { notModelledBeside } from './citations.ts';
import { ExplainedConditions } from './ExplainedConditions.tsx';
import { FindingList } from './FindingList.tsx';
import { MissingList } from './MissingList.tsx';
import { NoticeSource } from './NoticeSource.tsx';
import { NotModelledList } from './NotModelledList.tsx';
import styles from './ProgramDetail.module.css';
import { ReadingList } from './ReadingList.tsx';
import { readingsUntold } from './readings-untold.ts';
import { useSpeech } from './speech.ts';
import { StepList } from './StepList.tsx';

interface ProgramDetailProps {
  readonly result: ProgramResult;
  readonly explanation: Explanation;
  /** On screen a missing answer links to its question. */
  readonly questionHref?: (path: Path) => string;
  readonly heading: 'h3' | 'h4';
}

export function ProgramDetail({ result, explanation, questionHref, heading }: ProgramDetailProps) {
  const { t, lexicon } = useSpeech();
  const program = lexicon.program(result.id);
  const { verdict, referred, missing, dontKnow, warnings } = result;
  const readings = useMemo(() => readingsUntold(result, explanation), [result, explanation]);
  const part = (title: string, shown: boolean, children: ReactNode) =>
    shown ? (
      <Part title={title} heading={heading}>
        {children}
      </Part>
    ) : null;
  const addressed = verdict !== 'not-addressed';
  const possible = addressed && verdict !== 'ineligible';
  const bearing = missing.award.filter((path) => !missing.verdict.includes(path));
  return (
    <div className={styles.detail}>
      {part(
        t('part.missing'),
        missing.verdict.length > 0,
        <MissingList paths={missing.verdict} questionHref={questionHref} />,
      )}
      {part(
        t('part.missingAward'),
        bearing.length > 0,
        <MissingList paths={bearing} questionHref={questionHref} />,
      )}
      {part(
        t('part.dontKnow'),
        dontKnow.length > 0,
        <MissingList paths={dontKnow} questionHref={questionHref} />,
      )}
      {part(t('part.referred'), referred.length > 0, <FindingList findings={referred} standing="referred" />)}
      {part(
        t('part.conditions'),
        addressed,
        <ExplainedConditions program={result.id} explanation={explanation} />,
      )}
      {part(t('part.awards'), addressed, <AwardList result={result} explanation={explanation} />)}
      {part(t('part.readings'), addressed && readings.length > 0, <ReadingList readings={readings} />)}
      {part(t('part.steps'), possible && program.steps.length > 0, <StepList steps={program.steps} />)}
      {part(t('part.advisories'), warnings.length > 0, <AdvisoryList advisories={[]} warnings={warnings} />)}
      {part(
        t('part.notModelled'),
        possible && notModelledBeside(lexicon, program).length > 0,
        <NotModelledList program={result.id} />,
      )}
      <Part title={t('part.source')} heading={heading}>
        <NoticeSource notice={lexicon.notice(program.notice)} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly heading: 'h3' | 'h4';
  readonly children: ReactNode;
}

function Part({ title, heading: Heading, children }: PartProps) {
  return (
    <section className={styles.part}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  );
}
