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

/** A clause by its number; the parts of a notice without one by what they are. */
function clauseName({ t }: Speech, clause: string): string {
  if (clause === '引言') return t('source.preamble');
  if (clause === '说明') return t('source.notes');
  const annex = /^附件\s*(?<number>.*)$/.exec(clause)?.groups?.['number'];
  return annex === undefined ? t('source.numbered', { clause }) : t('source.annex', { number: annex }).trim();
}

export function clauseText(speech: Speech, { notice, clause }: Source): string {
  const { t, say, lexicon } = speech;
  return t('source.clause', {
    number: say(lexicon.notice(notice).number),
    clause: clauseName(speech, clause),
  });
}

/** Of the notice at hand: the clause alone. */
export function ownClauseText(speech: Speech, { clause }: Source): string {
  return clauseName(speech, clause);
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
