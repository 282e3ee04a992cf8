// Says what a text prefers and where the company stands to it: a preference is no limit, nothing is short of it or over it.
import type { Path } from '../engine/assessment.ts';
import type { Wording } from '../engine/wording.ts';
import type { Standing } from './levels.ts';
import { ownText, rangeText, type Requirement } from './requirements.ts';
import { joined, listed, type Speech } from './speech.ts';

interface Preferred {
  readonly preferred: readonly Requirement[];
  /** How the company stands to what is preferred. */
  readonly standing: Standing;
  /** The words that make it a preference. */
  readonly quote: string | undefined;
  /** Who decides outside of it. */
  readonly to: Wording | undefined;
}

export function preferenceText(speech: Speech, { preferred, standing, quote = '', to }: Preferred): string {
  const own = new Map<Path, string>();
  const ranges = new Map<Path, Requirement[]>();
  for (const requirement of preferred) {
    const { path } = requirement;
    if (path === undefined) continue;
    own.set(path, ownText(speech, requirement));
    ranges.set(path, [...(ranges.get(path) ?? []), requirement]);
  }
  const values = {
    own: joined(speech, [...own.values()]),
    range: listed(
      speech,
      [...ranges.values()].map((each) => rangeText(speech, each)),
    ),
    quote,
    to: to ? speech.say(to) : '',
  };
  if (standing === 'yes') return speech.t('preference.inside', values);
  return speech.t(standing === 'no' ? 'preference.outside' : 'preference.open', values);
}
