// What a program pays in one place: one line per kind and per, kinds never mixed; words where there is no sum.
import type { ProgramResult } from '../engine/assessment.ts';
import styles from './AmountText.module.css';
import { boundsText, isMoney, kindText, perText } from './amounts.ts';
import { listed, type Speech, useSpeech } from './speech.ts';

/** Support other than cash has no amount line; its awards are named instead. */
function nonCashTitles(speech: Speech, { id, verdict, awards }: ProgramResult): string | undefined {
  if (verdict === 'ineligible' || verdict === 'not-addressed') return undefined;
  const ids = new Set(awards.filter(({ kind }) => kind === 'non-cash').map((award) => award.id));
  const titles = speech.lexicon.program(id).awards.filter((award) => ids.has(award.id));
  if (titles.length === 0) return undefined;
  return listed(
    speech,
    titles.map(({ title }) => speech.say(title)),
  );
}

export function AmountText({ result }: { readonly result: ProgramResult }) {
  const speech = useSpeech();
  const titles = nonCashTitles(speech, result);
  if (result.amounts.length === 0 && titles === undefined) {
    return <span className={styles.none}>{speech.t('amount.nothing')}</span>;
  }
  return (
    <span className={styles.lines}>
      {result.amounts.map((line) => (
        <span key={`${line.kind} ${line.per}`} className={styles.line}>
          <span className={styles.kind}>{kindText(speech, line.kind)}</span>{' '}
          {isMoney(line.kind) ? (
            <>
              <strong className={styles.sum}>{boundsText(speech, line)}</strong>{' '}
              <span className={styles.kind}>{perText(speech, line.per)}</span>
            </>
          ) : null}
        </span>
      ))}
      {titles === undefined ? null : (
        <span>{speech.t('amount.nonCash', { kind: kindText(speech, 'non-cash'), titles })}</span>
      )}
    </span>
  );
}
