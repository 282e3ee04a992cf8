// The texts that were not understood, in the order of the questions.
import type { Drafts } from '../../profile/types.ts';
import type { Vocabulary } from '../../profile/vocabulary.ts';
import type { UnreadText } from '../../verdict/judged.ts';
import { partsOf } from '../../verdict/paths.ts';

/** A text at a question that the rules no longer have is kept, but there is no way to it. */
export function unreadIn(drafts: Drafts, { facts }: Vocabulary): readonly UnreadText[] {
  const ids = [...facts.keys()];
  const rank = ({ path }: UnreadText) => ids.indexOf(partsOf(path)?.fact ?? '');
  return [...drafts]
    .map(([path, { text }]) => ({ path, text }))
    .filter((entry) => rank(entry) >= 0)
    .sort((one, other) => rank(one) - rank(other));
}
