// The summary on A4: what to do and how much, signed; then every program with its reasons, the notes, the answers, the notices.
import { useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { classes } from '../../ui/classes.ts';
import { groupsOf } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { AnswersTable } from './AnswersTable.tsx';
import { Cautions } from './Cautions.tsx';
import { Decision } from './Decision.tsx';
import { Details } from './Details.tsx';
import { Notes } from './Notes.tsx';
import { notesOf } from './notes.ts';
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
  const { language, lexicon } = useSpeech();
  const { assessment, setAside } = judged;
  const groups = useMemo(() => groupsOf(assessment, setAside), [assessment, setAside]);
  const notes = useMemo(() => notesOf(lexicon, judged), [lexicon, judged]);
  const numbers = useMemo(
    () => new Map(assessment.programs.map(({ id }, index) => [id, index + 1])),
    [assessment],
  );
  return (
    <>
      <Toolbar judged={judged} groups={groups} resultsHref={resultsHref} />
      <article className={classes(styles.sheet, language === 'zh' ? styles.chinese : styles.english)}>
        <SheetHead judged={judged} />
        <Section title={t('decision.title')}>
          <Decision groups={groups} numbers={numbers} />
          <TotalsTable assessment={assessment} groups={groups} />
          <Cautions notes={notes} />
          <Signatures />
        </Section>
        <Section title={t('details.title')}>
          <Details judged={judged} notes={notes} />
        </Section>
        <Section title={t('notes.title')}>
          <Notes notes={notes} />
        </Section>
        <Section title={t('answers.title')}>
          <AnswersTable judged={judged} />
        </Section>
        <Section title={t('sources.title')}>
          <SourcesTable assessment={assessment} />
        </Section>
      </article>
    </>
  );
}
