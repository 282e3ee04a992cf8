// What came out otherwise than a loaded file says: program by program, what it was and what it is.
import type { RecordedAmount } from '../../profile/file/recorded.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { boundsText, isMoney, kindText, perText } from '../../verdict/amounts.ts';
import { itemised, type Speech, useSpeech } from '../../verdict/speech.ts';
import { VERDICT_TEXT } from '../../verdict/VerdictBadge.tsx';
import { appTexts } from '../texts.ts';
import type { Changes } from './assessed.ts';
import { NamesProvider } from './NamesProvider.tsx';

export function ChangesList({ changes }: { readonly changes: Changes }) {
  return (
    <NamesProvider>
      <List changes={changes} />
    </NamesProvider>
  );
}

function List({ changes: { verdicts, amounts } }: { readonly changes: Changes }) {
  const t = useTexts(appTexts);
  const speech = useSpeech();
  const titleOf = (id: string) => speech.say(speech.lexicon.program(id).title);
  return (
    <ul>
      {verdicts.map(({ id, was, now }) => (
        <li key={`${id} verdict`}>
          {t('loaded.change', {
            program: titleOf(id),
            was: verdictText(speech, was),
            now: verdictText(speech, now),
          })}
        </li>
      ))}
      {amounts.map(({ id, was, now }) => (
        <li key={`${id} amount`}>
          {t('loaded.change', {
            program: titleOf(id),
            was: amountText(speech, was, t('loaded.noAmount')),
            now: amountText(speech, now, t('loaded.noAmount')),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A verdict that is none stands as the file has it. */
function verdictText({ t }: Speech, verdict: string): string {
  const known = (Object.keys(VERDICT_TEXT) as (keyof typeof VERDICT_TEXT)[]).find((each) => each === verdict);
  return known ? t(VERDICT_TEXT[known]) : verdict;
}

function amountText(speech: Speech, lines: readonly RecordedAmount[], none: string): string {
  const texts = lines.map((line) =>
    isMoney(line.kind)
      ? speech.t('amount.line', {
          kind: kindText(speech, line.kind),
          per: perText(speech, line.per),
          sum: boundsText(speech, line),
        })
      : kindText(speech, line.kind),
  );
  return texts.length === 0 ? none : itemised(speech, texts);
}
