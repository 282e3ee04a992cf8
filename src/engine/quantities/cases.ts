// A figure that depends on conditions: the first branch whose guard holds.
import type { Frame } from '../frame.ts';
import { atHand, isDecided, type Levels, NO, REFERRED, YES } from '../level.ts';
import type { Node } from '../nodes/node.ts';
import { hull, isSame, NOTHING } from './extent.ts';
import type { Quantity } from './quantity.ts';

export interface QuantityBranch {
  readonly when: Node | undefined;
  readonly then: Quantity;
}

/** The first branch whose guard holds; where that is open, the hull of what remains. */
export function cases(branches: readonly QuantityBranch[]): Quantity {
  const reachable = (frame: Frame): readonly (QuantityBranch & { levels: Levels })[] => {
    const found = [];
    for (const branch of branches) {
      const levels = branch.when ? atHand(branch.when.judge(frame), frame) : YES;
      if (levels !== NO) found.push({ ...branch, levels });
      if (levels === YES) break;
    }
    return found;
  };
  return {
    extent(frame) {
      const found = reachable(frame);
      const extents = found.map(({ then }) => then.extent(frame));
      const settled = found.at(-1)?.levels === YES;
      const whole = settled ? extents.reduce(hull) : [NOTHING, ...extents].reduce(hull);
      // Where every branch comes to the same, it does not matter which one it is.
      if (!whole.open && extents.every((each) => isSame(each, whole)) && (settled || isSame(NOTHING, whole)))
        return whole;
      return {
        ...whole,
        discretion: whole.discretion || found.some(({ levels }) => levels & REFERRED),
        open: whole.open || found.some(({ levels }) => !isDecided(levels)),
      };
    },
    ask(frame, wanted) {
      for (const { when, then } of reachable(frame)) {
        when?.ask(frame, 0, 3, wanted);
        then.ask(frame, wanted);
      }
    },
    visit(visitor) {
      for (const { when, then } of branches) {
        when?.visit(visitor);
        then.visit(visitor);
      }
    },
    source(frame) {
      const [only, ...others] = reachable(frame);
      return others.length === 0 ? only?.then.source?.(frame) : undefined;
    },
    readings(frame, tell) {
      for (const { when, then } of reachable(frame)) {
        when?.readings(frame, tell);
        then.readings(frame, tell);
      }
    },
    figures: (frame) => reachable(frame).flatMap(({ then }) => then.figures(frame)),
    formula(frame) {
      const [only, ...others] = reachable(frame);
      return others.length === 0 && only?.levels === YES ? only.then.formula(frame) : undefined;
    },
    timed: branches.some(({ when, then }) => when?.isTimed() || then.timed),
  };
}
