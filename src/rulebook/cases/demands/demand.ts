// What the cases of a notice have to show: something some case must meet, told at its place when none does.
import type { Frame } from '../../../engine/frame.ts';
import type { Place } from '../../problem.ts';
import type { JudgedCase } from '../judged.ts';

/** `owner`: the program (`<notice>/<program>`) or derived fact whose cases can meet it. */
export interface Demand {
  readonly place: Place;
  readonly notice: string;
  readonly owner: string;
  /** What is told when no case meets it; the same demand of several programs (a shared condition) is one. */
  readonly message: string;
  readonly met: (judged: JudgedCase, frame: Frame) => boolean;
}

/** What a case is one of. */
export function ownerOf({ notice, text }: JudgedCase): string {
  return text.fact === undefined ? `${notice}/${text.program}` : (text.fact.split('@')[0] ?? '');
}
