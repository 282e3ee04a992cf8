// What keeps a section from being left: each entry that was not understood, with the way to it. It takes the focus.
import { type MouseEvent, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../../i18n/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Asked } from './asked.ts';
import styles from './ErrorSummary.module.css';
import { useHeading } from './Heading.tsx';
import { idOf, nameOf } from './question.ts';
import { reachQuestion } from './reach.ts';
import { questionnaireTexts } from './texts.ts';
import type { TypedFields } from './typed.ts';
import { useRefusal } from './useRefusal.ts';

interface ErrorSummaryProps {
  /** The section could not be left. */
  readonly refused: boolean;
  readonly asked: readonly Asked[];
}

export function ErrorSummary({ refused, asked }: ErrorSummaryProps) {
  const t = useTexts(questionnaireTexts);
  const box = useRef<HTMLDivElement>(null);
  const { formState } = useFormContext<TypedFields>();
  const wrong = asked.filter(({ path }) => formState.errors[nameOf(path)]);
  useEffect(() => {
    if (refused) box.current?.focus();
  }, [refused]);
  if (!refused || wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Notice tone="error" announce title={t('errors.title', { count: wrong.length })}>
        <ul>
          {wrong.map((each) => (
            <WrongEntry key={each.path} asked={each} />
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function WrongEntry({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const heading = useHeading(asked);
  const refusal = useRefusal(asked);
  const id = idOf(asked.path);
  const go = (event: MouseEvent) => {
    // The part of the address behind the # names the page.
    event.preventDefault();
    reachQuestion(id);
  };
  return (
    <li>
      <a href={`#${id}`} onClick={go}>
        {t('errors.entry', { question: heading, refusal: refusal ?? '' })}
      </a>
    </li>
  );
}
