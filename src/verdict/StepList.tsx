// How to apply, in order: who acts, what is done, by when, in how many copies.
import type { Step } from '../engine/rules.ts';
import { ConditionLine } from './ConditionLine.tsx';
import { usePaper } from './paper.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './StepList.module.css';
import { joined, useSpeech } from './speech.ts';
import { dateText } from './values.ts';

export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <StepLine key={`${step.by.zh} ${step.text.zh}`} step={step} />
      ))}
    </ol>
  );
}

function StepLine({ step }: { readonly step: Step }) {
  const speech = useSpeech();
  const { t, say } = speech;
  const copies = { n: step.copies ?? 0, count: step.copies ?? 0 };
  const details = joined(speech, [
    step.due && t('step.due', { date: dateText(speech, step.due) }),
    step.copies === undefined ? undefined : t('step.copies', copies),
  ]);
  const line = t('step.line', { by: say(step.by), text: say(step.text) });
  const text = details === '' ? line : `${line} ${t('step.details', { details })}`;
  const onPaper = usePaper() !== undefined;
  if (onPaper) return <ConditionLine text={text} source={step.citation} />;
  return (
    <li>
      <div>{text}</div>
      {step.citation ? <SourceLine source={step.citation} /> : null}
    </li>
  );
}
