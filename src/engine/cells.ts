// Cells: a fact that stands at several places of a program is taken apart into the parts on which every condition is settled.
// Within a cell interval arithmetic is exact; over the cells the hull is, too.
import { type Domain, isKnown } from './domain.ts';
import { domainAt, type Frame, type ListState } from './frame.ts';
import type { Program } from './machine.ts';
import type { Wanted } from './nodes/node.ts';

interface Part {
  readonly low: number;
  readonly high: number;
  readonly none: 0 | 1 | 2;
}

interface Dimension {
  readonly target: Domain | ListState;
  readonly parts: readonly Part[];
}

/** More combinations than this are not told apart; the result is then wider than need be, never wrong. */
const MOST_CELLS = 2048;

function partsOf(low: number, high: number, none: 0 | 1 | 2, cuts: readonly number[]): Part[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > low && cut <= high).sort((a, b) => a - b);
  const starts = [low, ...inside];
  const parts: Part[] = starts.map((start, index) => ({
    low: start,
    high: (starts[index + 1] ?? high + 1) - 1,
    none: 0,
  }));
  return none === 2 ? [...parts, { low, high, none: 1 }] : parts;
}

function dimensionsOf(program: Program, frame: Frame, wanted: Wanted): Dimension[] {
  const dimensions: Dimension[] = [];
  let cells = 1;
  const add = (dimension: Dimension) => {
    if (dimension.parts.length < 2 || cells * dimension.parts.length > MOST_CELLS) return;
    cells *= dimension.parts.length;
    dimensions.push(dimension);
  };
  for (const { list, cuts } of program.sharedLists) {
    const state = frame.lists[list]!;
    if (wanted.lists.has(state.path)) add({ target: state, parts: partsOf(state.low, state.high, 0, cuts) });
  }
  for (const { place, cuts } of program.shared) {
    const domain = domainAt(frame, place);
    if (isKnown(domain) || domain.chosen || !wanted.domains.has(domain.path)) continue;
    if (dimensions.some(({ target }) => target === domain)) continue;
    add({
      target: domain,
      parts: partsOf(
        domain.low,
        domain.high,
        domain.none,
        cuts.flatMap((each) => each(frame)),
      ),
    });
  }
  return dimensions;
}

/** Calls `visit` once for every combination of parts, with the frame narrowed to it; the frame is as before afterwards. */
export function eachCell(program: Program, frame: Frame, wanted: Wanted, visit: () => void): void {
  const dimensions = dimensionsOf(program, frame, wanted);
  const descend = (depth: number): void => {
    const dimension = dimensions[depth];
    if (!dimension) return visit();
    const { target, parts } = dimension;
    const { low, high } = target;
    const none = 'none' in target ? target.none : undefined;
    for (const part of parts) {
      target.low = part.low;
      target.high = part.high;
      if ('none' in target) target.none = part.none;
      descend(depth + 1);
    }
    target.low = low;
    target.high = high;
    if ('none' in target && none !== undefined) target.none = none;
  };
  descend(0);
}
