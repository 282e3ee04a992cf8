// Knows which readings a tree of reasons already tells where it is drawn, so that the list of readings need not repeat them.
import type { Reason } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';

/** What is drawn of a node's children; what may stay folded away counts as not told. */
function drawn({ word, children }: Reason): readonly Reason[] {
  switch (word) {
    case 'all':
    case 'none':
      return children;
    case 'any':
      return children.slice(0, 1).filter(() => children.length === 1);
    case 'otherwise':
      return children.slice(0, 1);
    default:
      return [];
  }
}

function readingsIn(reason: Reason): string[] {
  // A choice of conditions, and a case, are drawn in the words of the branch that counts.
  const own = reason.word === 'any' || reason.word === 'cases' ? undefined : reason.reading;
  return [...(own ? [own.text.zh] : []), ...drawn(reason).flatMap(readingsIn)];
}

/** The Chinese texts of the readings told. */
export function readingsToldIn({ for: whom, who, awards }: Explanation): ReadonlySet<string> {
  const trees = [whom, who, ...awards.flatMap(({ when, milestone }) => [when, milestone])];
  return new Set(trees.filter((tree) => tree !== undefined).flatMap(readingsIn));
}
