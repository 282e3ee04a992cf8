// Every condition of a program as a tree of reasons: whom it addresses, what must hold, and what each award asks beside that.
import type { Reason } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';
import { reasonsOfAward } from './award-reasons.ts';
import styles from './ExplainedConditions.module.css';
import { ReasonTree } from './reasons/ReasonTree.tsx';
import { useSpeech } from './speech.ts';

interface ExplainedConditionsProps {
  readonly program: string;
  readonly explanation: Explanation;
}

export function ExplainedConditions({ program, explanation }: ExplainedConditionsProps) {
  const { t, say, lexicon } = useSpeech();
  const { awards } = lexicon.program(program);
  return (
    <div className={styles.all}>
      <Conditions title={t('condition.for')} reasons={[explanation.for]} />
      <Conditions title={t('condition.who')} reasons={[explanation.who]} />
      {explanation.awards.map((explained) => {
        const award = awards.find((each) => each.id === explained.id);
        const reasons = reasonsOfAward(explained);
        if (!award || reasons.length === 0) return null;
        return (
          <Conditions
            key={award.id}
            title={t('condition.award', { title: say(award.title) })}
            reasons={reasons}
          />
        );
      })}
    </div>
  );
}

function Conditions({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  return (
    <div className={styles.conditions}>
      <p className={styles.title}>{title}</p>
      <ReasonTree reasons={reasons} />
    </div>
  );
}
