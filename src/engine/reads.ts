// Reads: at which places a question reads its facts; what is read at several is taken apart.
import { isKnown } from './domain.ts';
import { domainAt, type Frame, type Place } from './frame.ts';
import type { LeafVisitor } from './nodes/node.ts';
import { isList, type Target } from './wanted.ts';

/** Where a question reads its facts, each place as often as it is read. */
export interface Reads {
  readonly places: readonly Place[];
  readonly lists: readonly number[];
}

export interface Part {
  readonly low: number;
  readonly high: number;
  readonly none: 0 | 1 | 2;
}

/** Collects what `visit` reads. */
export function readsOf(visit: (visitor: LeafVisitor) => void): Reads {
  const [places, lists]: [Place[], number[]] = [[], []];
  visit({
    // Items of a list stand for many facts; they are told apart by the list's own words.
    fact(place) {
      if (place.list === undefined) places.push(place);
    },
    list(list) {
      lists.push(list);
    },
  });
  return { places, lists };
}

/** Collects the fields of a list's items that `visit` reads. */
export function itemReadsOf(list: number, visit: (visitor: LeafVisitor) => void): Reads {
  const places: Place[] = [];
  visit({
    fact(place) {
      if (place.list === list) places.push(place);
    },
    list: () => {},
  });
  return { places, lists: [] };
}

/** The parts of what it can still be. `cuts` in order, each once. */
export function partsOf(target: Target, cuts: readonly number[]): readonly Part[] {
  const { low, high } = target;
  const inside = cuts.filter((cut) => cut > low && cut <= high);
  const starts = [low, ...inside];
  const parts: Part[] = starts.map((start, index) => ({
    low: start,
    high: (starts[index + 1] ?? high + 1) - 1,
    none: 0,
  }));
  return !isList(target) && target.none === 2 ? [...parts, { low, high, none: 1 }] : parts;
}

/** The open facts and lists read at several places, lists first; two year rules that come to one year are one fact. */
export function dividable({ places, lists }: Reads, frame: Frame): readonly Target[] {
  const times = new Map<Target, number>();
  const add = (target: Target) => times.set(target, (times.get(target) ?? 0) + 1);
  for (const list of lists) if (!frame.lists[list]!.items) add(frame.lists[list]!);
  for (const place of places) if (!isKnown(domainAt(frame, place))) add(domainAt(frame, place));
  return [...times].filter(([, count]) => count > 1).map(([target]) => target);
}
