// How the numbers of a profile file stand to the integers of the engine.
import type { Fact } from '../../engine/vocabulary.ts';

/** How a number of this fact is held: × 10^scale, with at most `scale` decimals in the file, `times` months to a year. */
export function scaleInFile(fact: Fact): { readonly scale: number; readonly times: number } {
  if (fact.type === 'money') return { scale: 2, times: 1 };
  if (fact.type === 'percent') return { scale: 4, times: 1 };
  if (fact.type === 'duration') return { scale: 0, times: fact.unit === 'year' ? 12 : 1 };
  return { scale: fact.decimals ?? 0, times: 1 };
}
