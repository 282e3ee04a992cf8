// Options of a choice, and any tree like them: leaf numbers depth first, a parent covering its children.
import type { Range } from '../../engine/rules.ts';
import type { Option } from '../../engine/vocabulary.ts';
import type { Wording } from '../../engine/wording.ts';
import type { OptionText } from '../grammar/facts.ts';

/** A tree before its leaves are numbered, in its order. */
export interface Branching {
  readonly id: string;
  readonly label: Wording;
  readonly of?: readonly Branching[];
}

/** Numbers the leaves of an option tree from `first` on. */
export function numberLeaves(tree: readonly Branching[], first = 0): readonly Option[] {
  let next = first;
  return tree.map(({ id, label, of }) => {
    const children = of && numberLeaves(of, next);
    const last = children?.at(-1)?.leaves[1] ?? next;
    const option: Option = { id, label, ...(children && { of: children }), leaves: [next, last] };
    next = last + 1;
    return option;
  });
}

/** The options of a fact as written. */
export function branching(options: Readonly<Record<string, OptionText>>): readonly Branching[] {
  return Object.entries(options).map(([id, { label, of }]) => ({
    id,
    label,
    ...(of && { of: branching(of) }),
  }));
}

/** Every option of a tree, parents before their children. */
export function allOptions(options: readonly Option[]): readonly Option[] {
  return options.flatMap((option) => [option, ...allOptions(option.of ?? [])]);
}

/** Sorted ranges, with those that touch made one. */
export function mergeRanges(ranges: readonly (readonly [number, number])[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}
