// Two tabs went on from the same state: what each of them changed is put together, answer by answer.
import type { Path } from '../../engine/assessment.ts';
import { holderOf } from '../store/answers.ts';
import type { Draft, Kept, Profile, Value } from '../types.ts';

/** Undefined where both changed the same thing differently: then the person has to choose. */
export function merge(base: Kept, mine: Kept, theirs: Kept): Kept | undefined {
  const each = <Entry>(part: (kept: Kept) => ReadonlyMap<string, Entry>) =>
    mergeMaps(part(base), part(mine), part(theirs));
  const entered = each(enteredIn);
  const single = each(singles);
  const received = each(({ profile }) => setOf(profile.received));
  const setAside = each(({ profile }) => setOf(profile.setAside));
  if (!entered || !single || !received || !setAside) return undefined;
  const [name, taxYear, asOf] = [single.get('name'), single.get('taxYear'), single.get('asOf')];
  const answers = new Map(
    [...entered].flatMap(([path, { value }]): [Path, Value][] =>
      value === undefined ? [] : [[path, value]],
    ),
  );
  const profile: Profile = {
    name: String(name ?? ''),
    answers,
    ...(typeof taxYear === 'number' && { taxYear }),
    received: [...received.keys()],
    setAside: [...setAside.keys()],
  };
  // Both years are true of the same answer; the later one says when it was last looked at.
  const years = [...theirs.givenIn, ...mine.givenIn].filter(([path]) => answers.has(path));
  const givenIn = new Map<string, number>();
  for (const [path, year] of years) givenIn.set(path, Math.max(year, givenIn.get(path) ?? 0));
  const drafts = new Map([...entered.values()].flatMap((question) => question.drafts));
  return { profile, ...(typeof asOf === 'string' && { asOf }), givenIn, drafts };
}

/** What stands at one question: its answer, or the texts in its field or in the fields of its items. */
interface Entered {
  readonly value?: Value;
  readonly drafts: readonly (readonly [Path, Draft])[];
}

function enteredIn({ profile, drafts }: Kept): ReadonlyMap<Path, Entered> {
  const entered = new Map<Path, Entered>();
  for (const [path, value] of profile.answers) entered.set(path, { value, drafts: [] });
  for (const [path, draft] of [...drafts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const holder = holderOf(path);
    const there = entered.get(holder) ?? { drafts: [] };
    entered.set(holder, { ...there, drafts: [...there.drafts, [path, draft]] });
  }
  return entered;
}

function singles({ profile: { name, taxYear }, asOf }: Kept): ReadonlyMap<string, string | number> {
  return new Map<string, string | number>([
    ['name', name],
    ...(taxYear === undefined ? [] : [['taxYear', taxYear] as const]),
    ...(asOf === undefined ? [] : [['asOf', asOf] as const]),
  ]);
}

const setOf = (ids: readonly string[]): ReadonlyMap<string, true> => new Map(ids.map((id) => [id, true]));

function mergeMaps<Entry>(
  base: ReadonlyMap<string, Entry>,
  mine: ReadonlyMap<string, Entry>,
  theirs: ReadonlyMap<string, Entry>,
): Map<string, Entry> | undefined {
  const merged = new Map<string, Entry>();
  for (const key of new Set([...base.keys(), ...theirs.keys(), ...mine.keys()])) {
    const [before, here, there] = [base.get(key), mine.get(key), theirs.get(key)];
    const [changedHere, changedThere] = [!same(before, here), !same(before, there)];
    if (changedHere && changedThere && !same(here, there)) return undefined;
    const final = changedHere ? here : there;
    if (final !== undefined) merged.set(key, final);
  }
  return merged;
}

/** Fields of an item stand in the order in which they were answered, or in that of the vocabulary: it means nothing. */
function same(one: unknown, other: unknown): boolean {
  return one === other || written(one) === written(other);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
}
