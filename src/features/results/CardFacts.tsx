// What a card says at a glance: why the amount is a range, the deadline, the dates ahead, who decides, what is missing or not met.
import type { ReactNode } from 'react';
import type { Path, ProgramResult } from '../../engine/assessment.ts';
import type { Answers } from '../../engine/index.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { FindingList } from '../../verdict/FindingList.tsx';
import { MilestoneList } from '../../verdict/MilestoneList.tsx';
import { OutcomesLine } from '../../verdict/OutcomesLine.tsx';
import { partedByAnswer } from '../../verdict/contested.ts';
import { decidersOf, isContested } from '../../verdict/deciders.ts';
import { itemised, useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import { WhyLines } from '../../verdict/WhyLines.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import styles from './CardFacts.module.css';
import { MissingLinks } from './MissingLinks.tsx';
import { resultsTexts } from './texts.ts';

interface CardFactsProps {
  readonly result: ProgramResult;
  readonly questionHref: (path: Path) => string;
  readonly answers: Answers;
}

export function CardFacts({ result, questionHref, answers }: CardFactsProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const { verdict, missing, dontKnow, failed } = result;
  const deciders = decidersOf(result);
  const handler = speech.lexicon.program(result.id).steps[0]?.by;
  const hasWhy = result.amounts.some(({ why }) => why !== undefined);
  const wanted = [...new Set([...missing.verdict, ...missing.award])];
  const { contested, unanswered } = partedByAnswer(wanted, answers);
  return (
    <dl className={styles.facts}>
      {hasWhy ? (
        <Fact name={t('card.amount')}>
          <WhyLines result={result} answers={answers} />
        </Fact>
      ) : null}
      <Fact name={t('card.window')}>
        <WindowLine window={result.window} />
      </Fact>
      {result.due === undefined ? null : (
        <Fact name={t('card.due')}>
          <strong>{dateText(speech, result.due)}</strong>
        </Fact>
      )}
      {result.awards.some(({ milestone }) => milestone !== undefined) ? (
        <Fact name={t('card.milestones')}>
          <MilestoneList result={result} />
        </Fact>
      ) : null}
      {verdict === 'referred' && deciders.length > 0 ? (
        <Fact name={t('card.decides')}>{itemised(speech, deciders.map(speech.say))}</Fact>
      ) : null}
      {handler && isContested(result) ? (
        <Fact name={t('card.handles')}>{t('card.askFirst', { who: speech.say(handler) })}</Fact>
      ) : null}
      {contested.length > 0 ? (
        <Fact name={t('card.contested')}>
          <MissingLinks paths={contested} questionHref={questionHref} />
          {unanswered.length > 0 ? null : <OutcomesLine outcomes={result.outcomes} />}
        </Fact>
      ) : null}
      {unanswered.length > 0 ? (
        <Fact name={t('card.missing')}>
          <MissingLinks paths={unanswered} questionHref={questionHref} />
          <OutcomesLine outcomes={result.outcomes} />
        </Fact>
      ) : null}
      {dontKnow.length > 0 ? (
        <Fact name={t('card.dontKnow')}>
          <MissingLinks paths={dontKnow} questionHref={questionHref} />
        </Fact>
      ) : null}
      {failed.length > 0 ? (
        <Fact name={t('card.why')}>
          <FindingList findings={failed} standing="no" />
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
