// The options of a choice as the page lays them out: leaves under the headings of their parents.
import type { Option } from '../../../engine/vocabulary.ts';

export interface OptionGroup {
  /** Absent: the options stand by themselves. */
  readonly title?: Option;
  readonly options: readonly Option[];
}

/** Neighbouring options without children share one group, so that the order stays. */
export function groupsOf(options: readonly Option[]): readonly OptionGroup[] {
  const groups: { title?: Option; options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (option.of) groups.push({ title: option, options: leavesOf(option) });
    else if (last && !last.title) last.options.push(option);
    else groups.push({ options: [option] });
  }
  return groups;
}

export function leavesOf(option: Option): Option[] {
  return option.of ? option.of.flatMap(leavesOf) : [option];
}

/** A parent and its children, each with its depth: for a search over the whole tree. */
export function flatten(options: readonly Option[]): readonly Option[] {
  return options.flatMap((option) => [option, ...flatten(option.of ?? [])]);
}
