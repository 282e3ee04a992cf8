// A question answered by searching: a place or an industry.
import type { Fact } from '../../engine/vocabulary.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import type { Answers, Value } from '../../profile/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import type { Asked } from './asked.ts';
import type { Finder } from './controls/finder.ts';
import { SearchControl } from './controls/SearchControl.tsx';
import { searchTexts } from './controls/searchTexts.ts';
import { Toggles } from './controls/Toggles.tsx';
import { useIndustryFinder } from './controls/useIndustryFinder.ts';
import { usePlaceFinder } from './controls/usePlaceFinder.ts';
import { Heading, useHeading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';
import { useDoubts } from './useDoubts.ts';
import { useSoughtField } from './useSoughtField.ts';
import { valueAt } from './valueAt.ts';
import { Why } from './Why.tsx';

interface SoughtQuestionProps {
  readonly asked: Asked;
}

export function PlaceQuestion({ asked }: SoughtQuestionProps) {
  const { answers } = useInterview();
  return <SoughtQuestion asked={asked} finder={usePlaceFinder(valueAt(answers, asked.path))} />;
}

export function IndustryQuestion({ asked }: SoughtQuestionProps) {
  return <SoughtQuestion asked={asked} finder={useIndustryFinder(asked.fact)} />;
}

function SoughtQuestion({ asked, finder }: SoughtQuestionProps & { readonly finder: Finder }) {
  const t = useTexts(questionnaireTexts);
  const words = useTexts(searchTexts);
  const label = useHeading(asked);
  const { questions, answers } = useInterview();
  const { path, fact } = asked;
  const field = useSoughtField(path, finder);
  const { stored } = field;
  const id = idOf(path);
  const isAtOdds = useDoubts(path).length > 0;
  // Answered, and yet it still matters: a finer answer would settle more, unless it does not go with another.
  const isCoarse =
    finder.kind === 'region' &&
    !isAtOdds &&
    typeof stored === 'string' &&
    questions.some((question) => question.path === path && !question.answered);
  const dontKnow = {
    label: t('dontKnow'),
    pressed: stored === null,
    onChange: (pressed: boolean) => field.answerInstead(pressed ? null : undefined),
  };
  return (
    <div className={styles.question} data-question={id}>
      <Field
        id={id}
        label={<Heading asked={asked} />}
        hint={
          <Hint fact={fact} how={words(`${finder.kind}.hint`)} isNowhere={isOfGovernment(fact, answers)} />
        }
        error={useMessage(field.unread, stored, finder)}
      >
        {(control) => (
          <div className={styles.answer}>
            <SearchControl control={control} label={label} finder={finder} field={field} />
            <Toggles toggles={[dontKnow]} describedBy={`${id}-label`} />
            {isCoarse ? <StatusMessage className={styles.finer}>{t('regionFiner')}</StatusMessage> : null}
          </div>
        )}
      </Field>
      <div className={styles.foot}>
        <Why {...asked} />
        {typeof stored === 'string' ? (
          <Button look="quiet" className={styles.clear} onClick={() => field.answerInstead(undefined)}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The fact is the place of the applicant, and the applicant a government, which has no papers that say where it is. */
function isOfGovernment({ ownLevel }: Fact, answers: Answers): boolean {
  const kind = ownLevel && answers.get(ownLevel.fact);
  return typeof kind === 'string' && Object.hasOwn(ownLevel?.levels ?? {}, kind);
}

/** Why the text counts for nothing, and what counts instead. */
function useMessage(unread: string | undefined, stored: Value | undefined, finder: Finder) {
  const t = useTexts(questionnaireTexts);
  const words = useTexts(searchTexts);
  if (unread === undefined) return undefined;
  const count = finder.search(unread).length;
  const text = unread.trim();
  const what = count === 0 ? words('notFound', { text }) : words(`${finder.kind}.several`, { count, text });
  if (stored === null) return words('kept', { what, answer: t('dontKnow') });
  const kept = typeof stored === 'string' ? finder.itemOf(stored)?.label : undefined;
  if (kept !== undefined) return words('kept', { what, answer: kept });
  return count === 0 ? words('unanswered', { what }) : what;
}
