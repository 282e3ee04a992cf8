// The results of one company on one day: the sentence that sums them up, the amounts, then the programs by verdict.
import { useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { countsText } from '../../verdict/counts.ts';
import { groupsOf } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { AsOf } from './AsOf.tsx';
import { AsideLine } from './AsideLine.tsx';
import { Empty } from './Empty.tsx';
import { NotAddressed } from './NotAddressed.tsx';
import { NothingAddressed } from './NothingAddressed.tsx';
import { ProgramCard } from './ProgramCard.tsx';
import { ProgramGroup } from './ProgramGroup.tsx';
import styles from './Results.module.css';
import { resultsTexts } from './texts.ts';
import { TotalsPanel } from './TotalsPanel.tsx';

export interface ResultsProps {
  readonly judged: Judged;
  /** undefined: follow today. */
  readonly onAsOf: (date: string | undefined) => void;
  /** `award` is `<notice>/<program>/<award>`. */
  readonly onReceived: (award: string, received: boolean) => void;
  readonly onSetAside: (program: string, aside: boolean) => void;
  readonly summaryHref: string;
}

export function Results({ judged, onAsOf, onReceived, onSetAside, summaryHref }: ResultsProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const { assessment, name, setAside, answers } = judged;
  const groups = useMemo(() => groupsOf(assessment, setAside), [assessment, setAside]);
  const card = { judged, onAsOf, onReceived, onSetAside };
  const isEmpty = answers.size === 0;
  const nobody = groups.counted.length + groups.apart.length + groups.aside.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          {name === '' ? null : <span className={styles.company}>{name}</span>} {t('title')}
        </h1>
        <AsOf asOf={assessment.asOf} today={judged.today} onAsOf={onAsOf} />
        {isEmpty ? null : (
          <div className={styles.lead}>
            <StatusMessage className={styles.counts}>{countsText(speech, groups)}</StatusMessage>
            <a className={buttonClass('primary')} href={summaryHref}>
              {t('toSummary')}
            </a>
          </div>
        )}
      </header>
      {isEmpty ? (
        <Empty judged={judged} />
      ) : (
        <>
          {nobody ? <NothingAddressed judged={judged} /> : <TotalsPanel judged={judged} groups={groups} />}
          {groups.counted.map(({ verdict, programs }) => (
            <ProgramGroup key={verdict} kind={verdict} count={programs.length}>
              {programs.map((result) => (
                <ProgramCard key={result.id} result={result} {...card} />
              ))}
            </ProgramGroup>
          ))}
          {groups.apart.length > 0 ? (
            <ProgramGroup kind="apart" count={groups.apart.length}>
              {groups.apart.map((result) => (
                <ProgramCard key={result.id} result={result} {...card} />
              ))}
            </ProgramGroup>
          ) : null}
          {groups.notAddressed.length > 0 ? (
            <ProgramGroup kind="not-addressed" count={groups.notAddressed.length} compact>
              <NotAddressed results={groups.notAddressed} />
            </ProgramGroup>
          ) : null}
          {groups.aside.length > 0 ? (
            <ProgramGroup kind="aside" count={groups.aside.length} compact>
              {groups.aside.map((result) => (
                <AsideLine key={result.id} result={result} onSetAside={onSetAside} />
              ))}
            </ProgramGroup>
          ) : null}
        </>
      )}
    </div>
  );
}
