// What is answered and of no effect now: out of the way, but there to be read, changed and cleared.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Asked } from './asked.ts';
import styles from './Folded.module.css';
import { useInterview } from './Interview.tsx';
import type { Idleness } from './kept.ts';
import { idOf } from './question.ts';
import { QuestionView } from './QuestionView.tsx';
import { questionnaireTexts } from './texts.ts';

const REASONS: readonly Idleness[] = ['not-addressed', 'set-aside', 'settled'];

export function Folded({ folded }: { readonly folded: readonly Asked[] }) {
  const t = useTexts(questionnaireTexts);
  const { idleness } = useInterview();
  if (folded.length === 0) return null;
  return (
    <div className={styles.folded}>
      <Disclosure summary={t('folded.title', { count: folded.length })}>
        <p>{t('folded.kept')}</p>
        {REASONS.map((reason) => {
          const asked = folded.filter(({ fact }) => idleness(fact.id) === reason);
          if (asked.length === 0) return null;
          return (
            <section key={reason}>
              <p className={styles.reason}>{t(`folded.reasons.${reason}`)}</p>
              {asked.map((each) => (
                <FoldedQuestion key={each.path} asked={each} />
              ))}
            </section>
          );
        })}
      </Disclosure>
    </div>
  );
}

function FoldedQuestion({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { clear } = useInterview();
  const { path, fact, year } = asked;
  if (!fact.yearly || year !== undefined) return <QuestionView asked={asked} />;
  // "Don't know" of all years at once, as a file may hold it: no figure of one year can be typed here.
  return (
    <p id={idOf(path)} tabIndex={-1}>
      {t('folded.noYearKnown', { label: say(fact.label) })}
      <Button look="quiet" onClick={() => clear(path)}>
        {t('clear')}
      </Button>
    </p>
  );
}
