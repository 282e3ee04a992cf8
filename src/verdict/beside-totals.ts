// Says what one can have that is no part of any total: what is deferred, what is not money, what names no figure.
import type { Kind } from '../engine/rules.ts';
import { boundsText, isMoney, kindText, perText } from './amounts.ts';
import type { Groups } from './groups.ts';
import { itemised, listed, type Speech } from './speech.ts';

const KINDS: readonly Kind[] = ['deferral', 'non-cash', 'unstated'];
/** Programs one can have by the answers so far. */
const MATCHING = ['eligible', 'upcoming', 'referred'];

/** One sentence per kind, with the programs it comes from. */
export function besideTotals(speech: Speech, { counted }: Groups): readonly string[] {
  const { say, lexicon, t } = speech;
  const programs = counted
    .filter(({ verdict }) => MATCHING.includes(verdict))
    .flatMap((group) => group.programs);
  return KINDS.flatMap((kind) => {
    const titles = programs.flatMap(({ id, awards, amounts }) => {
      if (!awards.some((award) => award.kind === kind && award.received !== true)) return [];
      const sums = amounts
        .filter((line) => line.kind === kind && isMoney(kind))
        .map((line) => `${boundsText(speech, line)} ${perText(speech, line.per)}`);
      const title = say(lexicon.program(id).title);
      return sums.length === 0
        ? [title]
        : [t('sentence.figure', { label: title, value: listed(speech, sums) })];
    });
    if (titles.length === 0) return [];
    return [t('amount.nonCash', { kind: kindText(speech, kind), titles: itemised(speech, titles) })];
  });
}
