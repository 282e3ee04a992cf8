// Undated answers: true on the as-of date on which they were given, and carried over when that date moves to another year.
import type { Path } from '../../engine/assessment.ts';
import type { Answers, Value } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A figure of a year and a calendar date stay true; "never" and all other answers may change with time. */
function isUndated({ facts }: Vocabulary, path: Path, value: Value): boolean {
  const fact = facts.get(path);
  return fact !== undefined && !fact.yearly && !(fact.type === 'date' && typeof value === 'number');
}

/** `year` is the as-of year in which the answers at `paths` were given. */
export function noted(
  vocabulary: Vocabulary,
  answers: Answers,
  { before, paths, year }: { before: ReadonlyMap<Path, number>; paths: Iterable<Path>; year: number },
): ReadonlyMap<Path, number> {
  const after = new Map(before);
  for (const path of paths) {
    const value = answers.get(path);
    if (value !== undefined && isUndated(vocabulary, path, value)) after.set(path, year);
    else after.delete(path);
  }
  return after;
}

/** Undated answers of another as-of year, in vocabulary order. */
export function carriedOver(
  { facts }: Vocabulary,
  givenIn: ReadonlyMap<Path, number>,
  asOf: string,
): readonly { readonly path: Path; readonly year: number }[] {
  const current = Number(asOf.slice(0, 4));
  return [...facts.keys()].flatMap((path) => {
    const year = givenIn.get(path);
    return year === undefined || year === current ? [] : [{ path, year }];
  });
}
