// What a program pays in one place: one line per kind and per, kinds never mixed; what is ahead with its day, what was received as such.
import type { ReactNode } from 'react';
import type { AmountLine, ProgramResult } from '../engine/assessment.ts';
import styles from './AmountText.module.css';
import { boundsText, isMoney, kindText, perText } from './amounts.ts';
import { aheadOf, aheadText } from './ahead.ts';
import { isContested } from './deciders.ts';
import { outstandingOf } from './outstanding.ts';
import { itemised, type Speech, useSpeech } from './speech.ts';

/** Support other than cash has no amount line; its awards are named instead. */
function nonCashTexts(speech: Speech, { id, verdict, awards }: ProgramResult): string[] {
  if (verdict === 'ineligible' || verdict === 'not-addressed') return [];
  const kind = kindText(speech, 'non-cash');
  const named = (received: boolean) => {
    const ids = awards
      .filter((award) => award.kind === 'non-cash' && (award.received === true) === received)
      .map((award) => award.id);
    const titles = speech.lexicon.program(id).awards.filter((award) => ids.includes(award.id));
    return itemised(
      speech,
      titles.map(({ title }) => speech.say(title)),
    );
  };
  const [titles, enjoyed] = [named(false), named(true)];
  return [
    ...(titles === '' ? [] : [speech.t('amount.nonCash', { kind, titles })]),
    ...(enjoyed === '' ? [] : [speech.t('amount.receivedNonCash', { kind, titles: enjoyed })]),
  ];
}

/** What the sum hangs on beside the answers: which reading the issuer follows, or whether it is granted. */
function conditionText({ t }: Speech, result: ProgramResult): string | undefined {
  const { verdict, amounts } = result;
  const pays = amounts.some(({ kind, high }) => isMoney(kind) && high !== 0);
  if (verdict !== 'referred' || !pays) return undefined;
  return t(isContested(result) ? 'amount.byReading' : 'amount.ifGranted');
}

export function AmountText({ result }: { readonly result: ProgramResult }) {
  const speech = useSpeech();
  const nonCash = nonCashTexts(speech, result);
  const ahead = result.verdict === 'upcoming' ? aheadOf(result) : [];
  // Nothing is due yet: the sums ahead say more than a nought.
  const lines = result.amounts.filter(({ kind }) => result.verdict !== 'upcoming' || !isMoney(kind));
  const condition = conditionText(speech, result);
  if (lines.length + ahead.length + nonCash.length === 0) {
    const nothing = result.verdict === 'upcoming' ? 'amount.upcoming' : 'amount.nothing';
    return <span className={styles.none}>{speech.t(nothing)}</span>;
  }
  return (
    <span className={styles.lines}>
      {lines.map((line) => (
        <LineText key={`${line.kind} ${line.per}`} result={result} line={line} />
      ))}
      {ahead.map((each) => (
        <span key={each.award}>{aheadText(speech, result.id, each)}</span>
      ))}
      {nonCash.map((text) => (
        <span key={text}>{text}</span>
      ))}
      {condition === undefined ? null : <span className={styles.kind}>{condition}</span>}
    </span>
  );
}

function LineText({ result, line }: { readonly result: ProgramResult; readonly line: AmountLine }) {
  const speech = useSpeech();
  const { left, received } = outstandingOf(result, line);
  const kind = kindText(speech, line.kind);
  const paid =
    received && isMoney(line.kind)
      ? speech.t(left ? 'amount.partReceived' : 'amount.received', { sum: boundsText(speech, received) })
      : received && speech.t('amount.receivedUnstated');
  const sum: ReactNode =
    left && isMoney(line.kind) ? (
      <>
        <strong className={styles.sum}>{boundsText(speech, left)}</strong>{' '}
        <span className={styles.kind}>{perText(speech, line.per)}</span>
      </>
    ) : null;
  return (
    <span className={styles.line}>
      <span className={styles.kind}>{kind}</span> {sum}
      {paid === undefined ? null : <span className={styles.kind}>{paid}</span>}
    </span>
  );
}
