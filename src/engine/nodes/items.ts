// Walking the items of a list: each in turn stands as the current one, and afterwards the one before does again.
import type { Domain } from '../domain.ts';
import type { Frame } from '../frame.ts';
import { Wanted } from '../wanted.ts';

/** Calls `visit` for every item with it as the current one; for a list not given yet, for the item that stands for any. */
export function eachItem(list: number, frame: Frame, visit: (item: readonly Domain[]) => void): void {
  const { items, anyItem } = frame.lists[list]!;
  const before = frame.current[list]!;
  for (const item of items ?? [anyItem]) {
    frame.current[list] = item;
    visit(item);
  }
  frame.current[list] = before;
}

/** Asks about every item. A list not given yet is asked for itself, with the facts beside it that its items would need. */
export function askItems(list: number, frame: Frame, wanted: Wanted, ask: (into: Wanted) => void): void {
  const state = frame.lists[list]!;
  if (state.items) return eachItem(list, frame, () => ask(wanted));
  wanted.addList(state);
  const beside = new Wanted();
  eachItem(list, frame, () => ask(beside));
  beside.leaveOut(state.anyItem);
  wanted.add(beside);
}
