// Says where a statement rests: the quoted words, the clause, the document, and how good the text is.
import type { Notice } from '../engine/rules.ts';
import type { Speech } from './speech.ts';
import { dateText } from './values.ts';

/** What a finding and a citation have in common. */
export interface Source {
  readonly notice: string;
  readonly clause: string;
  readonly quote: string;
}

export function clauseText({ t, say, lexicon }: Speech, { notice, clause }: Source): string {
  return t('source.clause', { number: say(lexicon.notice(notice).number), clause });
}

/** Of the notice at hand: the clause alone. */
export function ownClauseText({ t }: Speech, { clause }: Source): string {
  return t('source.ownClause', { clause });
}

export function gradeText({ t }: Speech, grade: string): string {
  if (grade === 'seed' || grade === 'A' || grade === 'B') return t(`source.${grade}`);
  return t('source.other', { grade });
}

export function issuedText(speech: Speech, { issuer, issued }: Notice): string {
  return speech.t('source.issued', { issuer: speech.say(issuer), date: dateText(speech, issued) });
}

export function checkedText(speech: Speech, { checkedOn, checkBy }: Notice): string {
  return speech.t('source.checked', { date: dateText(speech, checkedOn), until: dateText(speech, checkBy) });
}
