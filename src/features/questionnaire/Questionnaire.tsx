// The questionnaire: the sections with what is left in each, the questions of one section, and how things stand.
import type { Path } from '../../engine/assessment.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { Judged } from '../../verdict/judged.ts';
import { CarriedOver } from './CarriedOver.tsx';
import { Contradictions } from './Contradictions.tsx';
import { type Interview, InterviewProvider } from './Interview.tsx';
import styles from './Questionnaire.module.css';
import { SectionForm } from './SectionForm.tsx';
import { SectionList } from './SectionList.tsx';
import type { Section } from './sections.ts';
import { Standing } from './Standing.tsx';
import { questionnaireTexts } from './texts.ts';
import { Unread } from './Unread.tsx';

export interface QuestionnaireProps {
  readonly sections: readonly Section[];
  /** More questions may come than are counted now. */
  readonly grows: boolean;
  /** The questions with a text that was not understood. */
  readonly unread: readonly Path[];
  /** The section shown. */
  readonly current: Section;
  readonly interview: Interview;
  readonly judged: Judged;
  readonly onName: (name: string) => void;
  /** Undated answers of another as-of year: they hold for this one too. */
  readonly carriedOver: readonly { readonly path: string; readonly year: number }[];
  readonly onConfirm: (paths: readonly string[]) => void;
  readonly sectionHref: (section: string) => string;
  readonly resultsHref: string;
  /** Leaves for another page or section; `href` is one of the above. */
  readonly onLeave: (href: string) => void;
}

export function Questionnaire(props: QuestionnaireProps) {
  const { sections, current, interview, judged, carriedOver, onConfirm, sectionHref, resultsHref } = props;
  const { grows, unread } = props;
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const left = sections.reduce((sum, section) => sum + section.left, 0);
  return (
    <InterviewProvider interview={interview}>
      <div className={styles.page}>
        <SectionList sections={sections} current={current.id} href={sectionHref} left={left} grows={grows} />
        <div className={styles.main}>
          <header className={styles.head}>
            <p className={styles.step}>
              {t('step', { n: sections.indexOf(current) + 1, count: sections.length })}
            </p>
            <h1 tabIndex={-1}>{say(current.title)}</h1>
          </header>
          <CarriedOver carriedOver={carriedOver} onConfirm={onConfirm} />
          <Contradictions judged={judged} />
          <Unread paths={unread} />
          <SectionForm key={current.id} {...props} />
          <StatusMessage hidden>{left === 0 ? t('nothingToAsk') : t('left', { count: left })}</StatusMessage>
        </div>
        <Standing judged={judged} resultsHref={resultsHref} />
      </div>
    </InterviewProvider>
  );
}
