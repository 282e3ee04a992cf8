// The way on at the end of a section: to the next, to what is still unanswered elsewhere, or to the results.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isMoney, kindText, perText } from '../../verdict/amounts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import type { Goal } from './goal.ts';
import styles from './SectionForm.module.css';
import { neighbour, type Section } from './sections.ts';
import { questionnaireTexts } from './texts.ts';

interface OnwardProps {
  readonly sections: readonly Section[];
  readonly current: Section;
  /** Where the way on leads. */
  readonly goal: Goal;
  readonly judged: Judged;
  readonly sectionHref: (section: string) => string;
  readonly resultsHref: string;
  /** Leaves for a section, if everything typed here is understood. */
  readonly onLeave: (section: Section) => void;
}

export function Onward(props: OnwardProps) {
  const { sections, current, goal, judged, sectionHref, resultsHref, onLeave } = props;
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const pays = usePays(judged);
  const count = sections.reduce((sum, { left }) => sum + left, 0);
  const before = neighbour(sections, current.id, -1);
  const after = neighbour(sections, current.id, 1);
  const labels = {
    results: t('toResults'),
    next: t('next'),
    unanswered: goal.to === 'unanswered' ? t('onward.fill', { section: say(goal.section.title) }) : '',
    here: t('onward.fillHere'),
  };
  const isLast = goal.to === 'unanswered' || goal.to === 'here';
  return (
    <>
      {isLast ? (
        <Notice title={t('onward.left', { count })}>
          {pays === undefined ? null : <p>{t('onward.pays', { sum: pays })}</p>}
        </Notice>
      ) : null}
      <div className={styles.actions}>
        {before ? (
          <a className={buttonClass()} href={sectionHref(before.id)}>
            {t('previous')}
          </a>
        ) : null}
        {isLast ? (
          <a className={buttonClass()} href={resultsHref}>
            {t('onward.resultsNow')}
          </a>
        ) : null}
        {goal.to === 'results' && after ? <Button onClick={() => onLeave(after)}>{t('next')}</Button> : null}
        <Button look="primary" type="submit" className={styles.next}>
          {labels[goal.to]}
        </Button>
      </div>
    </>
  );
}

/** What the missing answers can still bring. */
function usePays({ assessment }: Judged): string | undefined {
  const t = useTexts(questionnaireTexts);
  const speech = useSpeech();
  const sums = assessment.totals
    .filter(({ kind, open }) => isMoney(kind) && open.high !== null && open.high > 0)
    .map(({ kind, per, open }) =>
      t('onward.sum', {
        sum: speech.lexicon.money(open.high ?? 0, speech.language),
        kind: t('standing.kind', { kind: kindText(speech, kind), per: perText(speech, per) }),
      }),
    );
  return sums.length === 0 ? undefined : listed(speech, sums);
}
