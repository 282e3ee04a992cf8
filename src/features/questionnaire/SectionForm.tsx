// The questions of one section as a form: it is left only when every typed text is understood, or is empty.
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTexts } from '../../i18n/useTexts.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Asked, fieldsOf } from './asked.ts';
import { CompanyName } from './CompanyName.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Folded } from './Folded.tsx';
import { goalOf } from './goal.ts';
import { Onward } from './Onward.tsx';
import { idOf } from './question.ts';
import type { QuestionnaireProps } from './Questionnaire.tsx';
import { QuestionView } from './QuestionView.tsx';
import styles from './SectionForm.module.css';
import { reachQuestion } from './reach.ts';
import { isIdle, type Section } from './sections.ts';
import { Statable } from './Statable.tsx';
import { questionnaireTexts } from './texts.ts';
import { schemaOf, type TypedFields } from './typed.ts';
import { useFocusKept } from './useFocusKept.ts';
import { isItems, valueAt } from './valueAt.ts';
import type { Interview } from './Interview.tsx';

export function SectionForm({ sections, current, interview, judged, ...rest }: QuestionnaireProps) {
  const { onName, sectionHref, resultsHref, onLeave } = rest;
  const t = useTexts(questionnaireTexts);
  const asked = useMemo(() => typedIn(current, interview), [current, interview]);
  const schema = useMemo(() => schemaOf(asked), [asked]);
  const form = useForm<TypedFields>({
    resolver: zodResolver(schema),
    shouldUnregister: true,
    shouldFocusError: false,
  });
  const [refusals, setRefusals] = useState(0);
  const goal = goalOf(sections, current);
  const leave = (href: string) =>
    void form.handleSubmit(
      () => onLeave(href),
      () => setRefusals((count) => count + 1),
    )();
  const goOn = () => {
    if (goal.to === 'next' || goal.to === 'unanswered') leave(sectionHref(goal.section.id));
    else if (goal.to === 'results') leave(resultsHref);
    else {
      const open = interview.questions.find(({ path, answered }) => !answered && isShown(path));
      if (open) reachQuestion(idOf(open.path));
    }
  };
  const box = useFocusKept();
  const isFirst = sections[0]?.id === current.id;
  return (
    <FormProvider {...form}>
      <Form onSubmit={goOn} className={styles.form}>
        <ErrorSummary key={refusals} refused={refusals > 0} asked={asked} />
        <div ref={box}>
          <Panel className={styles.questions}>
            {isFirst ? <CompanyName name={judged.name} onName={onName} /> : null}
            {current.questions.map((question) => (
              <QuestionView key={question.path} asked={question} />
            ))}
            {isIdle(current) && !isFirst ? <Notice>{t('empty')}</Notice> : null}
            <Statable section={current} />
            <Folded folded={current.folded} />
          </Panel>
        </div>
        <Onward
          sections={sections}
          current={current}
          goal={goal}
          judged={judged}
          sectionHref={sectionHref}
          resultsHref={resultsHref}
          onLeave={({ id }) => leave(sectionHref(id))}
        />
      </Form>
    </FormProvider>
  );
}

function isShown(path: string): boolean {
  return document.getElementById(idOf(path)) !== null;
}

/** Every question of the section whose answer is typed, inside lists too. */
function typedIn({ questions, folded, statable }: Section, interview: Interview): readonly Asked[] {
  return [...questions, ...folded, ...statable].flatMap((asked) => {
    if (asked.fact.type !== 'list') return [asked];
    const items = valueAt(interview.answers, asked.path);
    const indexes = isItems(items) ? items.map((_, index) => index) : [];
    return indexes.flatMap((index) => fieldsOf(asked, index, interview));
  });
}
