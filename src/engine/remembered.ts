// What a program was found to ask for, remembered: from answer to answer most programs meet what they have met before.
import type { Path } from './assessment.ts';
import type { Answers, Circumstances } from './binding.ts';
import type { Program } from './machine.ts';
import { factOfPath } from './order.ts';

/** The paths a program asks for: for its verdict, and for its awards. */
export interface Asked {
  readonly verdict: readonly Path[];
  readonly award: readonly Path[];
}

/** As many states of the answers as are remembered of each program: those met last. */
const MOST_STATES = 128;

const memories = new WeakMap<Program, Map<string, Asked>>();

/**
 * What `find` finds, which is to hang on nothing but these: the day, the tax year, the contested facts, and the answers the program
 * reads. A state met before is not looked at again.
 */
export function remembered(
  program: Program,
  state: { readonly known: Answers; readonly circumstances: Circumstances; readonly contested: string },
  find: () => Asked,
): Asked {
  const memory = memories.get(program) ?? new Map<string, Asked>();
  memories.set(program, memory);
  const key = keyOf(program, state);
  const asked = memory.get(key) ?? find();
  memory.delete(key);
  memory.set(key, asked);
  if (memory.size > MOST_STATES) memory.delete(memory.keys().next().value!);
  return asked;
}

function keyOf(
  { facts }: Program,
  { known, circumstances, contested }: Parameters<typeof remembered>[1],
): string {
  const read = [...known].filter(([path]) => facts.has(factOfPath(path)));
  read.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([circumstances.asOf, circumstances.taxYear, contested, read]);
}
