// Reads: at which places a question reads its facts, and how each fact is cut there.
import { type Domain, isKnown } from './domain.ts';
import { domainAt, type Frame, type ListState, type Place } from './frame.ts';
import type { LeafVisitor } from './nodes/node.ts';

type Cuts = (frame: Frame) => readonly number[];

/** Where a question reads its facts: each place, with the first integers of new ranges. */
export interface Reads {
  readonly places: readonly { readonly place: Place; readonly cuts: Cuts }[];
  readonly lists: readonly { readonly list: number; readonly cuts: readonly number[] }[];
}

/** A fact or a list that can be taken apart. */
export type Target = Domain | ListState;

export interface Part {
  readonly low: number;
  readonly high: number;
  readonly none: 0 | 1 | 2;
}

/** Collects what `visit` reads. */
export function readsOf(visit: (visitor: LeafVisitor) => void): Reads {
  const places: { place: Place; cuts: Cuts }[] = [];
  const lists: { list: number; cuts: readonly number[] }[] = [];
  visit({
    // Items of a list stand for many facts; they are told apart by the list's own words.
    fact(place, cuts) {
      if (place.list === undefined) places.push({ place, cuts });
    },
    list(list, cuts) {
      lists.push({ list, cuts });
    },
  });
  return { places, lists };
}

/** `cuts` in order, each once. */
export function partsOf({ low, high }: Target, none: 0 | 1 | 2, cuts: readonly number[]): Part[] {
  const inside = cuts.filter((cut) => cut > low && cut <= high);
  const starts = [low, ...inside];
  const parts: Part[] = starts.map((start, index) => ({
    low: start,
    high: (starts[index + 1] ?? high + 1) - 1,
    none: 0,
  }));
  return none === 2 ? [...parts, { low, high, none: 1 }] : parts;
}

/** The open facts and lists read at several places, with where to cut them; two year rules that come to one year are one fact. */
export function dividable({ places, lists }: Reads, frame: Frame): ReadonlyMap<Target, readonly number[]> {
  const found = new Map<Target, { times: number; readonly cuts: Set<number> }>();
  const add = (target: Target, cuts: readonly number[]) => {
    const known = found.get(target) ?? { times: 0, cuts: new Set() };
    known.times++;
    for (const cut of cuts) known.cuts.add(cut);
    found.set(target, known);
  };
  for (const { list, cuts } of lists) {
    const state = frame.lists[list]!;
    if (!state.items) add(state, cuts);
  }
  for (const { place, cuts } of places) {
    const domain = domainAt(frame, place);
    if (!isKnown(domain)) add(domain, cuts(frame));
  }
  return new Map(
    [...found]
      .filter(([, { times }]) => times > 1)
      .map(([target, { cuts }]) => [target, [...cuts].sort((a, b) => a - b)]),
  );
}
