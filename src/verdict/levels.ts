// Knows in which of five ways a condition stands: the four levels, and "open" while more than one of them is possible.
import type { LevelName, Reason, Required } from '../engine/assessment.ts';

export type Standing = LevelName | 'open';

export function standingOf([worst, best]: Reason['level']): Standing {
  return worst === best ? worst : 'open';
}

const OPPOSITES: Readonly<Record<Required['operator'], Required['operator']>> = {
  at_least: 'less_than',
  less_than: 'at_least',
  at_most: 'more_than',
  more_than: 'at_most',
  one_of: 'none_of',
  none_of: 'one_of',
  on_or_after: 'before',
  before: 'on_or_after',
  on_or_before: 'after',
  after: 'on_or_before',
};

const SWAPPED: Readonly<Record<LevelName, LevelName>> = {
  no: 'yes',
  later: 'yes',
  referred: 'referred',
  yes: 'no',
};

/** What must not hold, said as what must hold: "none of these" becomes "all of their opposites". */
export function negated(reason: Reason): Reason {
  const [worst, best] = reason.level;
  const operator = reason.required && OPPOSITES[reason.required.operator];
  const { required, gap: _gap, ...rest } = reason;
  return {
    ...rest,
    word:
      reason.word === 'all' ? 'any' : reason.word === 'any' || reason.word === 'none' ? 'all' : reason.word,
    level: [SWAPPED[best], SWAPPED[worst]],
    ...(required && operator && { required: { operator, value: required.value } }),
    children: reason.word === 'none' ? reason.children : negatedChildren(reason),
  };
}

/** The guards of cases and the inputs of a computed fact stay as they are. */
function negatedChildren({ word, children }: Reason): readonly Reason[] {
  if (word === 'derived') return children;
  if (word !== 'cases') return children.map(negated);
  return children.map((child, index) => {
    const isGuard = index % 2 === 0 && index + 1 < children.length;
    return isGuard ? child : negated(child);
  });
}
