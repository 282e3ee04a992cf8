// Knows what is told of conditions of which one is enough: the one that is met, else all of them.
import type { Reason } from '../../engine/assessment.ts';

export function toldOfAny({ children }: Reason): readonly Reason[] {
  const met = children.find(({ level }) => level[0] === 'yes');
  return met ? [met] : children;
}
