// Puts together what is alike, in the order of the first of each kind.

/** `likeness` is compared by its JSON text. */
export function alike<Item>(items: readonly Item[], likeness: (item: Item) => unknown): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify(likeness(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
