// Facts without an answer, by path: those not asked yet, and those answered with "don't know".
import type { Path } from './assessment.ts';
import type { Frame } from './frame.ts';
import type { Wanted } from './nodes/node.ts';

export interface Unanswered {
  readonly unasked: readonly Path[];
  /** Answered with "don't know". */
  readonly unknown: readonly Path[];
}

/** A figure whose year hangs on a date is asked for together with the date; whoever does not know the date is not asked for it. */
export function unansweredOf(wanted: Wanted, frame: Frame): Unanswered {
  const [unasked, unknown] = [new Set<Path>(), new Set<Path>()];
  for (const { path, given } of wanted.lists.values()) (given === 'unknown' ? unknown : unasked).add(path);
  for (const { path, given, yearHangsOn, levelHangsOn } of wanted.domains.values()) {
    if (levelHangsOn !== undefined) unasked.add(levelHangsOn);
    const date = yearHangsOn && frame.domains.find((domain) => domain.path === yearHangsOn);
    if (date) (date.given === null ? unknown : unasked).add(date.path);
    if (!date || date.given !== null) (given === null ? unknown : unasked).add(path);
  }
  return { unasked: [...unasked], unknown: [...unknown] };
}
