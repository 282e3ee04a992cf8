// Knows what is told of conditions of which one is enough: the one that is met, else what each of them lacks.
import type { Reason } from '../../engine/assessment.ts';

export function toldOfAny(reason: Reason): readonly Reason[] {
  const { children } = reason;
  const met = children.find(({ level }) => level[0] === 'yes');
  return met ? [met] : joinedChoices(children.flatMap(lacking));
}

/** Of the entries of a list the one that meets the condition, else all of them. */
export function toldOfSome({ children }: Reason): readonly Reason[] {
  const met = children.find(({ level }) => level[0] === 'yes');
  return met ? [met] : children;
}

/** Of conditions that belong together and are not met, those that are not: it does not come to the others. */
function lacking(reason: Reason): readonly Reason[] {
  const { word, level, children } = reason;
  if (word !== 'all' || level[1] !== 'no') return [reason];
  const failed = children.filter((child) => child.level[1] === 'no');
  return failed.length === 1 ? failed : [{ ...reason, children: failed }];
}

const namesOf = ({ required }: Reason): readonly string[] =>
  required?.operator === 'one_of' && required.kinds === undefined && Array.isArray(required.value)
    ? (required.value as readonly string[])
    : [];

/** Alternatives that each name some options of one fact, without more to say, are one list of options. */
function joinedChoices(parts: readonly Reason[]): readonly Reason[] {
  const joined: Reason[] = [];
  for (const part of parts) {
    const isPlain = part.word === 'member' && !part.reading && !part.instead && namesOf(part).length > 0;
    const at = joined.findIndex(
      (other) => isPlain && other.word === 'member' && namesOf(other).length > 0 && other.path === part.path,
    );
    const before = joined[at];
    if (!before) joined.push(part);
    else {
      const value = [...new Set([...namesOf(before), ...namesOf(part)])];
      joined[at] = { ...before, required: { operator: 'one_of', value } };
    }
  }
  return joined;
}
