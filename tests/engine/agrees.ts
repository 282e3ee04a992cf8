// Whether a company agrees with itself: the laws hold for such companies only. A government's place is no smaller than its own area.
import type { Fact } from '../../src/engine/vocabulary.ts';
import type { Profile } from './oracle/index.ts';

/** How many of the three pairs of digits a code fills. */
const depth = (code: string): number => code.match(/../g)!.filter((pair) => pair !== '00').length;
const DEPTHS = { province: 1, city: 2, county: 3 };

export function agreesWithItself(facts: readonly Fact[], profile: Profile): boolean {
  return facts.every(({ id, ownLevel }) => {
    const [code, kind] = [profile.get(id), ownLevel && profile.get(ownLevel.fact)];
    const level = typeof kind === 'string' ? ownLevel?.levels[kind] : undefined;
    return typeof code !== 'string' || level === undefined || depth(code) <= DEPTHS[level];
  });
}
