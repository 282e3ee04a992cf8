// Facts without an answer, by path: those not asked yet, and those answered with "don't know".
import type { Path } from './assessment.ts';
import { isList, type Target } from './wanted.ts';

export interface Unanswered {
  readonly unasked: readonly Path[];
  /** Answered with "don't know". */
  readonly unknown: readonly Path[];
}

/** A figure whose year hangs on a date is asked for together with the date; whoever does not know the date is not asked for it. */
export function unansweredOf(wanted: Iterable<Target>): Unanswered {
  const [unasked, unknown] = [new Set<Path>(), new Set<Path>()];
  for (const target of wanted) {
    const { path } = target;
    if (isList(target)) {
      (target.given === 'unknown' ? unknown : unasked).add(path);
      continue;
    }
    const { given, yearOf, levelHangsOn } = target;
    if (levelHangsOn !== undefined) unasked.add(levelHangsOn);
    if (yearOf && given !== null) (yearOf.given === null ? unknown : unasked).add(yearOf.path);
    if (given === null || yearOf?.given !== null) (given === null ? unknown : unasked).add(path);
  }
  return { unasked: [...unasked], unknown: [...unknown] };
}
