// Says what is paid: exact, a range, or without a bound, and why it is a range.
import type { Bounds, Why } from '../engine/assessment.ts';
import type { Kind, Per } from '../engine/rules.ts';
import { labelText } from './labels.ts';
import { listed, type Speech } from './speech.ts';

const KINDS = {
  cash: 'kind.cash',
  saving: 'kind.saving',
  deferral: 'kind.deferral',
  'non-cash': 'kind.nonCash',
  unstated: 'kind.unstated',
} as const;

export function kindText({ t }: Speech, kind: Kind): string {
  return t(KINDS[kind]);
}

export function perText({ t }: Speech, per: Per): string {
  return t(`per.${per}`);
}

/** The kinds that are sums of money. */
export function isMoney(kind: Kind): boolean {
  return kind === 'cash' || kind === 'saving' || kind === 'deferral';
}

export function boundsText({ t, lexicon, language }: Speech, { low, high }: Bounds): string {
  const money = (fen: number) => lexicon.money(fen, language);
  if (high === null) return low === 0 ? t('amount.noBound') : t('amount.unbounded', { low: money(low) });
  return low === high ? money(low) : t('amount.range', { low: money(low), high: money(high) });
}

/** Where the notice names no figure there is no range to speak of, only someone who sets the amount. */
export function whyText(speech: Speech, why: Why, kind: Kind): string {
  if ('discretion' in why)
    return speech.t(kind === 'unstated' ? 'why.discretionUnstated' : 'why.discretion', {
      who: speech.say(why.discretion),
    });
  const labels = why.unanswered.map((path) => labelText(speech, path));
  return speech.t('why.unanswered', { paths: listed(speech, labels) });
}
