// Says in one sentence how many programs stand how: match = eligible, not yet due or referred; the others by their own word.
import type { Verdict } from '../engine/assessment.ts';
import type { Groups } from './groups.ts';
import { joined, listed, type Speech } from './speech.ts';

export function countOf({ counted }: Groups, ...verdicts: readonly Verdict[]): number {
  return counted
    .filter(({ verdict }) => verdicts.includes(verdict))
    .reduce((sum, { programs }) => sum + programs.length, 0);
}

type CountKey = 'upcoming' | 'referred' | 'may' | 'ineligible' | 'notAddressed' | 'apart' | 'aside';

function countText({ t }: Speech, key: CountKey, count: number): string | undefined {
  return count === 0 ? undefined : t(`count.${key}`, { count });
}

function matchText(speech: Speech, groups: Groups): string {
  const count = countOf(groups, 'eligible', 'upcoming', 'referred');
  const parts = (['upcoming', 'referred'] as const).flatMap(
    (verdict) => countText(speech, verdict, countOf(groups, verdict)) ?? [],
  );
  if (parts.length === 0) return speech.t('count.match', { count });
  return speech.t('count.matchOf', { count, parts: listed(speech, parts) });
}

export function countsText(speech: Speech, groups: Groups): string {
  const { counted, apart, notAddressed, aside } = groups;
  const ofCounted = counted.reduce((sum, { programs }) => sum + programs.length, 0);
  const all = ofCounted + apart.length + notAddressed.length + aside.length;
  return joined(speech, [
    speech.t('count.all', { count: all }),
    matchText(speech, groups),
    countText(speech, 'may', countOf(groups, 'open')),
    countText(speech, 'ineligible', countOf(groups, 'ineligible')),
    countText(speech, 'notAddressed', notAddressed.length),
    countText(speech, 'apart', apart.length),
    countText(speech, 'aside', aside.length),
  ]);
}
