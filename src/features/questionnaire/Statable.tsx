// Results that follow from other answers, offered to someone who already holds them on paper.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Asked } from './asked.ts';
import { useInterview } from './Interview.tsx';
import { QuestionView } from './QuestionView.tsx';
import type { Section } from './sections.ts';
import styles from './Statable.module.css';
import { questionnaireTexts } from './texts.ts';
import { valueAt } from './valueAt.ts';

export function Statable({ section: { statable } }: { readonly section: Section }) {
  if (statable.length === 0) return null;
  return (
    <div className={styles.statable}>
      {statable.map((asked) => (
        <OneResult key={asked.path} asked={asked} />
      ))}
    </div>
  );
}

function OneResult({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answers } = useInterview();
  const label = say(asked.fact.label);
  const named = asked.year === undefined ? label : t('labelOfYear', { label, year: asked.year });
  return (
    <Disclosure
      summary={t('stateDirectly', { label: named })}
      open={valueAt(answers, asked.path) !== undefined}
    >
      <QuestionView asked={asked} />
    </Disclosure>
  );
}
