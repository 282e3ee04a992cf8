// When there is nothing to keep.
import { EMPTY_PROFILE, type Kept } from '../types.ts';

export const NOTHING: Kept = { profile: EMPTY_PROFILE, givenIn: new Map(), drafts: new Map() };

/** Nothing entered that would be a pity to lose. */
export function isBlank({ profile, drafts }: Pick<Kept, 'profile' | 'drafts'>): boolean {
  const { name, answers, received, setAside } = profile;
  const isEmpty = name === '' && answers.size === 0 && received.length === 0 && setAside.length === 0;
  return isEmpty && drafts.size === 0;
}
