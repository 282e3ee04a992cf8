// The summary on A4: what to do, the amounts, every program with its reasons, the answers, the notices, and room to sign.
import { useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { classes } from '../../ui/classes.ts';
import { groupsOf } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { AnswersTable } from './AnswersTable.tsx';
import { Decision } from './Decision.tsx';
import { Details } from './Details.tsx';
import { ProgramsTable } from './ProgramsTable.tsx';
import { Remarks } from './Remarks.tsx';
import { Section } from './Section.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Signatures } from './Signatures.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import styles from './Summary.module.css';
import { summaryTexts } from './texts.ts';
import { Toolbar } from './Toolbar.tsx';
import { TotalsTable } from './TotalsTable.tsx';

export interface SummaryProps {
  readonly judged: Judged;
  readonly resultsHref: string;
}

export function Summary({ judged, resultsHref }: SummaryProps) {
  const t = useTexts(summaryTexts);
  const { language } = useSpeech();
  const { assessment, setAside } = judged;
  const groups = useMemo(() => groupsOf(assessment, setAside), [assessment, setAside]);
  return (
    <>
      <Toolbar judged={judged} groups={groups} resultsHref={resultsHref} />
      <article className={classes(styles.sheet, language === 'zh' ? styles.chinese : styles.english)}>
        <SheetHead judged={judged} />
        <Section title={t('decision.title')}>
          <Decision groups={groups} />
        </Section>
        <Section title={t('totals.title')} whole>
          <TotalsTable assessment={assessment} groups={groups} />
        </Section>
        <Section title={t('list.title')}>
          <ProgramsTable judged={judged} />
        </Section>
        <Section title={t('details.title')}>
          <Details judged={judged} />
        </Section>
        <Section title={t('remarks.title')}>
          <Remarks judged={judged} />
        </Section>
        <Section title={t('answers.title')}>
          <AnswersTable judged={judged} />
        </Section>
        <Section title={t('sources.title')}>
          <SourcesTable assessment={assessment} />
        </Section>
        <Signatures />
      </article>
    </>
  );
}
