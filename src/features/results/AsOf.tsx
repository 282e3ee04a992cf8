// The day for which everything is judged: typed, picked, today, or one of the days the rules name.
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { readDate } from '../../profile/figures/date.ts';
import type { FigureMessage } from '../../profile/figures/figure.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import styles from './AsOf.module.css';
import { resultsTexts } from './texts.ts';

interface AsOfProps {
  readonly asOf: string;
  readonly today: string;
  readonly onAsOf: (date: string | undefined) => void;
  /** Told when the field is left: whether what stands in it was refused. */
  readonly onLeft?: (refused: boolean) => void;
  /** It is what a dialog was opened for: the field takes the focus. */
  readonly isSought?: boolean;
}

/** Reading a date refuses for these reasons only. */
function refusalKey(message: FigureMessage): 'asOf.unreadable' | 'asOf.impossible' | 'asOf.year' {
  if (message === 'date.impossible') return 'asOf.impossible';
  return message === 'date.year' ? 'asOf.year' : 'asOf.unreadable';
}

export function AsOf({ asOf, today, onAsOf, onLeft, isSought = false }: AsOfProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  // What is typed and not taken over yet; a text that is not understood stays.
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const text = typed ?? asOf;
  const read = readDate(text);
  const { moments } = speech.lexicon.rulebook;
  const drop = () => {
    setTyped(undefined);
    setLeft(false);
  };
  const choose = (date: string | undefined) => {
    drop();
    onAsOf(date);
  };
  const takeOver = () => {
    const refused = typed !== undefined && read.state === 'refused';
    onLeft?.(refused);
    if (refused) setLeft(true);
    else if (typed !== undefined) choose(read.state === 'given' ? read.value : undefined);
  };
  const refusal = read.state === 'refused' && left ? t(refusalKey(read.message)) : undefined;
  return (
    <div className={styles.asOf}>
      <Field label={t('asOf.label')} hint={t('asOf.hint')} error={refusal}>
        {(control) => (
          <DateInput
            {...control}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- where it is sought, the dialog was opened to write in it
            autoFocus={isSought}
            value={text}
            onChange={(next) => {
              setTyped(next);
              setLeft(false);
            }}
            onBlur={takeOver}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229)
                takeOver();
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) drop();
            }}
            onPick={choose}
            iso={read.state === 'given' ? read.value : undefined}
            pickLabel={t('asOf.pick')}
          />
        )}
      </Field>
      <div className={styles.choices}>
        {refusal === undefined ? null : (
          <Button onClick={() => choose(asOf === today ? undefined : asOf)}>
            {t('asOf.keep', { date: dateText(speech, asOf) })}
          </Button>
        )}
        <Button aria-pressed={asOf === today} onClick={() => choose(undefined)}>
          {t('asOf.today')}
        </Button>
        {moments.map(({ on, label }) => (
          <Button key={on} aria-pressed={asOf === on} onClick={() => choose(on)}>
            {t('asOf.moment', { label: label[speech.language], date: on })}
          </Button>
        ))}
      </div>
      {asOf === today ? null : (
        <p className={styles.past}>
          {t('asOf.past', { date: dateText(speech, asOf), today: dateText(speech, today) })}
        </p>
      )}
    </div>
  );
}
