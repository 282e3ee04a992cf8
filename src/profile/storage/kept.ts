// When there is nothing to keep.
import { EMPTY_PROFILE, type Kept, type Profile } from '../types.ts';

export const NOTHING: Kept = { profile: EMPTY_PROFILE, givenIn: new Map() };

/** Nothing entered that would be a pity to lose. */
export function isBlank({ name, answers, received, setAside }: Profile): boolean {
  return name === '' && answers.size === 0 && received.length === 0 && setAside.length === 0;
}
