// Knows which readings a tree of reasons already tells where it is drawn, so that the list of readings need not repeat them.
import type { ProgramResult, Reason } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';
import { reasonsOfAward } from './award-reasons.ts';
import { possibleBranches } from './reasons/branches.ts';
import { toldOfAny, toldOfSome } from './reasons/enough.ts';
import { preferenceIn } from './reasons/preferred.ts';

/** What is drawn of a node's children; what may stay folded away counts as not told. */
function drawn(reason: Reason): readonly Reason[] {
  const { word, children } = reason;
  switch (word) {
    case 'all':
    case 'none':
      return children;
    case 'any':
      return preferenceIn(reason) ? children.slice(0, 1) : toldOfAny(reason);
    case 'some':
      return toldOfSome(reason);
    case 'cases': {
      const [only, ...others] = possibleBranches(reason);
      return only && others.length === 0 ? [only.then] : [];
    }
    case 'otherwise':
      return children.slice(0, 1);
    default:
      return [];
  }
}

function readingsIn(reason: Reason): string[] {
  // Where a single branch is drawn it stands in its own words.
  const isBranch = reason.word === 'cases' || (reason.word === 'any' && toldOfAny(reason).length === 1);
  const own = isBranch ? undefined : reason.reading;
  return [...(own ? [own.text.zh] : []), ...drawn(reason).flatMap(readingsIn)];
}

/** The readings of a program that its drawn conditions do not tell. */
export function readingsUntold(
  { readings }: ProgramResult,
  { for: whom, who, awards }: Explanation,
): ProgramResult['readings'] {
  const trees = [whom, who, ...awards.flatMap(reasonsOfAward)];
  const told = new Set(trees.flatMap(readingsIn));
  return readings.filter(({ reading }) => !told.has(reading.text.zh));
}
