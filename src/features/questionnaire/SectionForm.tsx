// The questions of one section as a form: it is left only when every typed text is understood, or is empty.
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Asked, fieldsOf } from './asked.ts';
import { CompanyName } from './CompanyName.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { QuestionnaireProps } from './Questionnaire.tsx';
import { QuestionView } from './QuestionView.tsx';
import styles from './SectionForm.module.css';
import { isIdle, neighbour, type Section } from './sections.ts';
import { Statable } from './Statable.tsx';
import { questionnaireTexts } from './texts.ts';
import { schemaOf, type TypedFields } from './typed.ts';
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
  const before = neighbour(sections, current.id, -1);
  const after = neighbour(sections, current.id, 1);
  const leave = form.handleSubmit(
    () => onLeave(after ? sectionHref(after.id) : resultsHref),
    () => setRefusals((count) => count + 1),
  );
  const isFirst = sections[0]?.id === current.id;
  return (
    <FormProvider {...form}>
      <Form onSubmit={() => void leave()} className={styles.form}>
        <ErrorSummary key={refusals} refused={refusals > 0} asked={asked} />
        <Panel className={styles.questions}>
          {isFirst ? <CompanyName name={judged.name} onName={onName} /> : null}
          {current.questions.map((question) => (
            <QuestionView key={question.path} asked={question} />
          ))}
          {isIdle(current) && !isFirst ? <Notice>{t('empty')}</Notice> : null}
          <Statable section={current} />
        </Panel>
        <div className={styles.actions}>
          {before ? (
            <a className={buttonClass()} href={sectionHref(before.id)}>
              {t('previous')}
            </a>
          ) : null}
          <Button look="primary" type="submit" className={styles.next}>
            {after || current.left > 0 ? t('next') : t('toResults')}
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
}

/** Every question of the section whose answer is typed, inside lists too. */
function typedIn({ questions, statable }: Section, { questions: all, answers }: Interview): readonly Asked[] {
  return [...questions, ...statable].flatMap((asked) => {
    if (asked.fact.type !== 'list') return [asked];
    const items = valueAt(answers, asked.path);
    const indexes = isItems(items) ? items.map((_, index) => index) : [];
    return indexes.flatMap((index) => fieldsOf(asked, index, all, answers));
  });
}
