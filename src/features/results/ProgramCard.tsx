// One program: verdict and amount first, then until when, what it hangs on, and everything else behind one line that opens.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { AmountText } from '../../verdict/AmountText.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { StandingNote } from '../../verdict/StandingNote.tsx';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { dateText } from '../../verdict/values.ts';
import { isAdvised, isDoubted } from './advised.ts';
import { cardId } from './card-id.ts';
import { CardDetail } from './CardDetail.tsx';
import { CardFacts } from './CardFacts.tsx';
import { otherDay } from './other-day.ts';
import styles from './ProgramCard.module.css';
import { ReceivedAwards } from './ReceivedAwards.tsx';
import type { ResultsProps } from './Results.tsx';
import { resultsTexts } from './texts.ts';

export interface ProgramCardProps extends Pick<ResultsProps, 'onAsOf' | 'onReceived' | 'details'> {
  readonly result: ProgramResult;
  readonly judged: Judged;
  readonly onPutAside: (program: string) => void;
}

export function ProgramCard({ result, judged, onAsOf, onReceived, onPutAside, details }: ProgramCardProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const id = cardId(result.id);
  const { say, lexicon } = speech;
  const program = lexicon.program(result.id);
  const notice = lexicon.notice(program.notice);
  const title = say(program.title);
  const instead = otherDay(result, notice);
  return (
    <article className={classes(styles.card, styles[result.verdict])} aria-labelledby={id}>
      <header className={styles.head}>
        <VerdictBadge verdict={result.verdict} />
        <div className={styles.amount}>
          <AmountText result={result} />
        </div>
        <div className={styles.name}>
          <h3 id={id} tabIndex={-1}>
            {title}
          </h3>
          <p className={styles.notice}>
            {t('card.notice', { number: say(notice.number), issuer: say(notice.issuer) })}
          </p>
        </div>
      </header>
      <StandingNote result={result} />
      {isAdvised(result) ? (
        <p className={styles.advised}>{t(isDoubted(result.advisories) ? 'card.doubted' : 'card.advised')}</p>
      ) : null}
      <CardFacts result={result} questionHref={judged.questionHref} answers={judged.answers} />
      <CardDetail title={title} result={result} judged={judged} details={details} />
      <footer className={styles.foot}>
        <ReceivedAwards result={result} onReceived={onReceived} />
        {instead === undefined ? null : (
          <Button onClick={() => onAsOf(instead)}>
            {t('card.checkOn', { date: dateText(speech, instead) })}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t('card.setAsideOf', { title })}
          onClick={() => onPutAside(result.id)}
        >
          {t('card.setAside')}
        </Button>
      </footer>
    </article>
  );
}
