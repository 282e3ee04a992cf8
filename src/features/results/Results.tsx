// The results of one company on one day: what matches, the amounts, what is missing; then the day, and the programs by verdict.
import { useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { guidanceNotices } from '../../verdict/citations.ts';
import { groupsOf } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { UnreadLine } from '../../verdict/UnreadLine.tsx';
import { Advisories } from './Advisories.tsx';
import { AsOf } from './AsOf.tsx';
import { AsideLine } from './AsideLine.tsx';
import { Cards } from './Cards.tsx';
import { Empty } from './Empty.tsx';
import { GuidanceLine } from './GuidanceLine.tsx';
import { Lead } from './Lead.tsx';
import { NotAddressed } from './NotAddressed.tsx';
import { NothingAddressed } from './NothingAddressed.tsx';
import type { OpenDetails } from './open-details.ts';
import { ProgramGroup } from './ProgramGroup.tsx';
import styles from './Results.module.css';
import { resultsTexts } from './texts.ts';
import { TotalsPanel } from './TotalsPanel.tsx';
import { useAside } from './useAside.ts';

export interface ResultsProps {
  readonly judged: Judged;
  /** undefined: follow today. */
  readonly onAsOf: (date: string | undefined) => void;
  /** `award` is `<notice>/<program>/<award>`. */
  readonly onReceived: (award: string, received: boolean) => void;
  readonly onSetAside: (program: string, aside: boolean) => void;
  readonly details: OpenDetails;
  readonly summaryHref: string;
}

export function Results({ judged, onAsOf, onReceived, onSetAside, details, summaryHref }: ResultsProps) {
  const t = useTexts(resultsTexts);
  const { say, lexicon } = useSpeech();
  const { assessment, name, setAside, answers } = judged;
  const aside = useAside(setAside, onSetAside);
  const groups = useMemo(() => groupsOf(assessment, setAside), [assessment, setAside]);
  const inPlace = useMemo(
    () =>
      groupsOf(
        assessment,
        setAside.filter((id) => id !== aside.last),
      ),
    [assessment, setAside, aside.last],
  );
  const cards = [...inPlace.counted.flatMap(({ programs }) => programs), ...inPlace.apart];
  const isEmpty = answers.size === 0;
  const nobody = groups.counted.length + groups.apart.length + groups.aside.length === 0;
  const guidance = guidanceNotices(lexicon);
  const titleOf = (id: string) => say(lexicon.program(id).title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>
          {name === '' ? null : <span className={styles.company}>{name}</span>} {t('title')}
        </h1>
        {isEmpty ? (
          <Empty judged={judged} />
        ) : (
          <Lead judged={judged} groups={groups} summaryHref={summaryHref} />
        )}
        <UnreadLine judged={judged} isLinked />
      </header>
      {isEmpty ? null : nobody ? (
        <NothingAddressed judged={judged} />
      ) : (
        <>
          <TotalsPanel judged={judged} groups={groups} />
          <Advisories results={cards} />
        </>
      )}
      <AsOf asOf={assessment.asOf} today={judged.today} onAsOf={onAsOf} />
      <StatusMessage hidden>
        {aside.said && t(`aside.${aside.said.what}`, { title: titleOf(aside.said.program) })}
      </StatusMessage>
      {isEmpty ? null : (
        <>
          <Cards
            groups={inPlace}
            lastAside={aside.last}
            onRestore={aside.restore}
            judged={judged}
            details={details}
            onAsOf={onAsOf}
            onReceived={onReceived}
            onPutAside={(program) =>
              aside.putAside(
                program,
                cards.map(({ id }) => id).filter((id) => id !== aside.last),
              )
            }
          />
          {groups.notAddressed.length > 0 ? (
            <ProgramGroup kind="not-addressed" count={groups.notAddressed.length} compact>
              <NotAddressed results={groups.notAddressed} alone={nobody} />
            </ProgramGroup>
          ) : null}
          {inPlace.aside.length > 0 ? (
            <ProgramGroup kind="aside" count={inPlace.aside.length} compact>
              {inPlace.aside.map((result) => (
                <AsideLine key={result.id} result={result} onRestore={aside.restore} />
              ))}
            </ProgramGroup>
          ) : null}
          {guidance.length > 0 ? (
            <ProgramGroup kind="guidance" count={guidance.length} compact>
              {guidance.map((notice) => (
                <GuidanceLine key={notice.id} notice={notice} />
              ))}
            </ProgramGroup>
          ) : null}
        </>
      )}
    </div>
  );
}
