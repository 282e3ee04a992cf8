// Where the way on leads from a section.
import { neighbour, type Section } from './sections.ts';

export type Goal =
  | { readonly to: 'results' | 'here' }
  /** The next section; or, after the last, one before in which questions are left. */
  | { readonly to: 'next' | 'unanswered'; readonly section: Section };

/** With nothing left the results; otherwise on through the sections, and after the last to what is not answered. */
export function goalOf(sections: readonly Section[], current: Section): Goal {
  if (sections.every(({ left }) => left === 0)) return { to: 'results' };
  const after = neighbour(sections, current.id, 1);
  if (after) return { to: 'next', section: after };
  const elsewhere = sections.find(({ id, left }) => id !== current.id && left > 0);
  return elsewhere ? { to: 'unanswered', section: elsewhere } : { to: 'here' };
}
