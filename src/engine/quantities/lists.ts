// Quantities over the items of a list: how many there are, and what they come to.
import { type Formula, numberFormula, sumFormula } from '../formula.ts';
import { fraction, ONE, times, ZERO } from '../fraction.ts';
import type { Frame } from '../frame.ts';
import { atHand, isDecided, type Levels, REFERRED, YES } from '../level.ts';
import { askItems, eachItem } from '../nodes/items.ts';
import type { Node } from '../nodes/node.ts';
import { type Extent, hull, isPoint, NOTHING, sum } from './extent.ts';
import { fixed, type Quantity } from './quantity.ts';

/** Which items count. `grants`: what an authority decides is taken as granted, as it is in an award. */
export interface Picking {
  readonly list: number;
  readonly where: Node | undefined;
  readonly grants: boolean;
}

/** The levels of the current item as far as counting goes: later is not yet, granted is yes. */
function counting({ where, grants }: Picking, frame: Frame): Levels {
  if (!where) return YES;
  const levels = atHand(where.judge(frame), frame);
  return grants && levels & REFERRED ? (levels & ~REFERRED) | YES : levels;
}

/** What one item adds: its own extent where it counts for sure, else that or nothing. */
export function weighed(levels: Levels, own: Extent): Extent {
  if (levels === YES) return own;
  if ((levels & (REFERRED | YES)) === 0) return NOTHING;
  const either = hull(NOTHING, own);
  if (isPoint(either)) return either;
  return {
    ...either,
    discretion: either.discretion || (levels & REFERRED) !== 0,
    open: either.open || !isDecided(levels),
  };
}

/** The sum over a number of items between two bounds, each anywhere in the extent of one. */
export function over(one: Extent, fewest: number, most: number): Extent {
  const at = (bound: Extent['low'], number: number) => {
    if (number === 0 || bound?.numerator === 0n) return ZERO;
    return bound && Number.isFinite(number) ? times(bound, fraction(BigInt(number))) : null;
  };
  const isBelow = one.low === null || one.low.numerator < 0n;
  const isAbove = one.high === null || one.high.numerator > 0n;
  return {
    low: at(one.low, isBelow ? most : fewest),
    high: at(one.high, isAbove ? most : fewest),
    discretion: one.discretion,
    open: true,
  };
}

/** The sum of a quantity over the items of a list, or over those that meet a condition. */
export function items(picking: Picking, of: Quantity): Quantity {
  const { list, where } = picking;
  return {
    extent(frame) {
      const { items: given, anyItem, low, high } = frame.lists[list]!;
      const before = frame.current[list]!;
      let total = NOTHING;
      for (const item of given ?? [anyItem]) {
        frame.current[list] = item;
        const levels = counting(picking, frame);
        if (levels & (REFERRED | YES)) total = sum(total, weighed(levels, of.extent(frame)));
      }
      frame.current[list] = before;
      return given ? total : over(total, low, high);
    },
    ask(frame, wanted) {
      askItems(list, frame, wanted, (into) => {
        const levels = counting(picking, frame);
        where?.ask(frame, 0, 3, into);
        if (levels & (REFERRED | YES)) of.ask(frame, into);
      });
    },
    visit(visitor) {
      visitor.list(list);
      where?.visit(visitor);
      of.visit(visitor);
    },
    readings(frame, tell) {
      eachItem(list, frame, () => {
        where?.readings(frame, tell);
        if (counting(picking, frame) & (REFERRED | YES)) of.readings(frame, tell);
      });
    },
    figures: () => [],
    formula(frame) {
      if (!frame.lists[list]!.items) return undefined;
      const parts: { readonly extent: Extent; readonly formula: Formula | undefined }[] = [];
      eachItem(list, frame, () => {
        const levels = counting(picking, frame);
        if ((levels & (REFERRED | YES)) === 0) return;
        parts.push({ extent: of.extent(frame), formula: levels === YES ? of.formula(frame) : undefined });
      });
      return parts.length === 0 ? numberFormula(ZERO) : sumFormula(parts);
    },
    timed: (where?.isTimed() ?? false) || of.timed,
  };
}

/** Items of a list, or those that meet a condition. */
export function count(picking: Picking): Quantity {
  const counted = items(picking, fixed(ONE));
  return {
    ...counted,
    formula(frame) {
      const extent = counted.extent(frame);
      const { path } = frame.lists[picking.list]!;
      return isPoint(extent) ? { word: 'count', path, value: Number(extent.low!.numerator) } : undefined;
    },
  };
}
