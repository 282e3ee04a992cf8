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
import { readingsToldIn } from './readings-told.ts';
import { useSpeech } from './speech.ts';
import { StepList } from './StepList.tsx';

interface ProgramDetailProps {
  readonly result: ProgramResult;
  readonly explanation: Explanation;
  /** On screen a missing answer links to its question, and the document stands here; on paper it stands once, at the end. */
  readonly questionHref?: (path: Path) => string;
  readonly heading: 'h3' | 'h4';
}

export function ProgramDetail({ result, explanation, questionHref, heading }: ProgramDetailProps) {
  const { t, lexicon } = useSpeech();
  const program = lexicon.program(result.id);
  const { verdict, failed, referred, missing, dontKnow, advisories, warnings } = result;
  const readings = useMemo(() => {
    const told = readingsToldIn(explanation);
    return result.readings.filter(({ reading }) => !told.has(reading.text.zh));
  }, [explanation, result.readings]);
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
        addressed ? t('part.failed') : t('part.notAddressed'),
        failed.length > 0,
        <FindingList findings={failed} {...(addressed && { standing: 'no' })} />,
      )}
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
      {part(t('part.awards'), addressed, <AwardList result={result} />)}
      {part(t('part.readings'), addressed && readings.length > 0, <ReadingList readings={readings} />)}
      {part(t('part.steps'), possible && program.steps.length > 0, <StepList steps={program.steps} />)}
      {part(
        t('part.advisories'),
        advisories.length + warnings.length > 0,
        <AdvisoryList advisories={advisories} warnings={warnings} />,
      )}
      {part(
        t('part.notModelled'),
        possible && notModelledBeside(lexicon, program).length > 0,
        <NotModelledList program={result.id} />,
      )}
      {part(
        t('part.source'),
        questionHref !== undefined,
        <NoticeSource notice={lexicon.notice(program.notice)} />,
      )}
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
