// Questions with something entered that the rules do not ask for now: shown all the same, so that nothing typed is out of reach.
import type { Path } from '../../engine/assessment.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Answers, Drafts } from '../../profile/types.ts';
import { partsOf } from '../../verdict/paths.ts';
import type { Asked } from './asked.ts';

/** Why an answer has no effect: nothing that uses it is addressed to this applicant, or is wanted; or other answers settle it. */
export type Idleness = 'not-addressed' | 'set-aside' | 'settled';

export interface Entries {
  readonly answers: Answers;
  readonly drafts: Drafts;
  /** Answers that a warning names: they are looked at again, whether or not they are asked for. */
  readonly warned: ReadonlySet<Path>;
}

/** A field of an item stands in its list. */
function holderOf(path: Path): Path {
  const { fact, index, year } = partsOf(path) ?? { fact: path };
  return index === undefined ? path : `${fact}${year === undefined ? '' : `@${year}`}`;
}

/** Everything entered in a section, but what can be stated instead of being asked. */
export function enteredIn(
  section: string,
  facts: readonly Fact[],
  { answers, drafts }: Entries,
): readonly Asked[] {
  const paths = new Set([...answers.keys(), ...[...drafts.keys()].map(holderOf)]);
  return [...paths].flatMap((path): Asked[] => {
    const parts = partsOf(path);
    const fact = facts.find(({ id }) => id === parts?.fact);
    if (fact?.section !== section || fact.derived) return [];
    const year = Number(parts?.year);
    return [{ path, fact, ...(Number.isInteger(year) && { year }) }];
  });
}

/** Whom the rules look at first: the kind of the applicant and its place. */
export function isFirst({ id }: Fact, facts: readonly Fact[]): boolean {
  return facts.some(({ id: place, ownLevel }) => ownLevel && (id === place || id === ownLevel.fact));
}

/** Stays among the questions, though it is not asked for now. */
export function staysInSight(
  { path, fact }: Asked,
  facts: readonly Fact[],
  { drafts, warned }: Entries,
): boolean {
  const unread = [...drafts.keys()].some((each) => holderOf(each) === path);
  return unread || warned.has(path) || isFirst(fact, facts);
}
