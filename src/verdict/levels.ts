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

const OPPOSITE_WORDS: Readonly<Record<string, string>> = {
  all: 'any',
  any: 'all',
  none: 'all',
  some: 'every',
};

/** What must not hold, said as what must hold: "none of these" becomes "all of their opposites". */
export function negated(reason: Reason): Reason {
  // Where no case applies it is because of the guards, each of which could let one apply.
  if (reason.word === 'cases' && isNoCase(reason))
    return { ...reason, word: 'all', level: ['yes', 'yes'], children: guardsOf(reason).map(negated) };
  const [worst, best] = reason.level;
  const operator = reason.required && OPPOSITES[reason.required.operator];
  const { required, gap: _gap, ...rest } = reason;
  return {
    ...rest,
    word: OPPOSITE_WORDS[reason.word] ?? reason.word,
    level: [SWAPPED[best], SWAPPED[worst]],
    ...(required && operator && { required: { operator, value: required.value } }),
    children: reason.word === 'none' ? reason.children : negatedChildren(reason),
  };
}

/** Guards and what follows from them take turns; a last branch without a guard stands alone. */
const isGuard = (index: number, of: readonly Reason[]): boolean => index % 2 === 0 && index + 1 < of.length;

function guardsOf({ children }: Reason): readonly Reason[] {
  return children.filter((_, index) => isGuard(index, children));
}

/** Every branch has a guard, and none of them can hold. */
function isNoCase(reason: Reason): boolean {
  const isGuarded = reason.children.length % 2 === 0;
  return isGuarded && guardsOf(reason).every(({ level: [, best] }) => best === 'no' || best === 'later');
}

/** The guards of cases and the inputs of a computed fact stay as they are. */
function negatedChildren({ word, children }: Reason): readonly Reason[] {
  if (word === 'derived') return children;
  if (word !== 'cases') return children.map(negated);
  return children.map((child, index) => (isGuard(index, children) ? child : negated(child)));
}
