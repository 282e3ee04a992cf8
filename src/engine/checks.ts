// Checks of the answers themselves, beside all rules: what to look at again, and which programs that concerns.
import type { Path } from './assessment.ts';
import type { Answers } from './binding.ts';
import { dayOf } from './calendar.ts';
import { clashes, type Vocabulary } from './clashes.ts';
import { domainAt, type Frame } from './frame.ts';
import type { Program } from './machine.ts';
import { implausible } from './plausible.ts';
import type { Wording } from './wording.ts';

/** One warning, and the answers it is about. */
export interface Warning {
  readonly paths: readonly Path[];
  readonly text: Wording;
}

/** What to check in the answers, whichever of them is asked. `asOf` is YYYY-MM-DD. */
export function checkAnswers(vocabulary: Vocabulary, answers: Answers, asOf: string): readonly Warning[] {
  return [
    ...clashes(vocabulary, answers).map(({ paths, text }) => ({ paths, text })),
    ...implausible(vocabulary.facts, answers, dayOf(asOf)).map(({ path, text }) => ({ paths: [path], text })),
  ];
}

/** Those about an answer that the program reads. */
export function warningsFor(
  { reads: { level, awards } }: Program,
  frame: Frame,
  warnings: readonly Warning[],
): readonly Wording[] {
  if (warnings.length === 0) return [];
  const read = new Set(
    [level, ...awards].flatMap(({ places, lists }) => [
      ...places.map((place) => domainAt(frame, place).path),
      ...lists.map((list) => frame.lists[list]!.path),
    ]),
  );
  const isRead = (path: Path) => read.has(path.split('[', 1)[0]!);
  return warnings.filter(({ paths }) => paths.some(isRead)).map(({ text }) => text);
}
