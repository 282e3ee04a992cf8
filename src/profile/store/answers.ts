// Changes of answers by path: a fact, a year of a fact, a whole list, or one field of an item. Answers are never changed in place.
import type { Path } from '../../engine/assessment.ts';
import type { Answer, Answers, Item, Value } from '../types.ts';

const FIELD = /^(?<list>\w+)\[(?<index>\d+)\]\.(?<field>\w+)(?<year>@\w+)?$/;

interface Spot {
  /** Path of the list. */
  readonly list: Path;
  readonly index: number;
  readonly field: string;
}

/** Of a field of an item; undefined for every other path. */
export function spotOf(path: Path): Spot | undefined {
  const groups = FIELD.exec(path)?.groups;
  if (!groups) return undefined;
  const { list = '', index = '', field = '', year = '' } = groups;
  return { list: list + year, index: Number(index), field };
}

/** The path of the answer that holds it: the list of a field, otherwise itself. */
export function holderOf(path: Path): Path {
  return spotOf(path)?.list ?? path;
}

/** The items of a list; none while it has no answer. */
export function itemsAt(answers: Answers, list: Path): readonly Item[] {
  const value = answers.get(list);
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** Throws RangeError for a field of an item that is not there. */
export function withAnswer(answers: Answers, path: Path, value: Value): Answers {
  const spot = spotOf(path);
  if (!spot) return new Map(answers).set(path, value);
  return withItem(answers, spot, (item) => ({ ...item, [spot.field]: value as Answer }));
}

/** Back to not asked. */
export function withoutAnswer(answers: Answers, path: Path): Answers {
  const spot = spotOf(path);
  if (spot) {
    const others = (item: Item) => Object.entries(item).filter(([field]) => field !== spot.field);
    return withItem(answers, spot, (item) => Object.fromEntries(others(item)));
  }
  const rest = new Map(answers);
  rest.delete(path);
  return rest;
}

/** The item stands at `index`, the others move up; without an index it is the last. */
export function withInserted(answers: Answers, list: Path, item: Item, index?: number): Answers {
  const items = itemsAt(answers, list);
  const at = index ?? items.length;
  return new Map(answers).set(list, [...items.slice(0, at), item, ...items.slice(at)]);
}

/** Without its last item the list is open again: "there are none" is an answer of its own. */
export function withoutItem(answers: Answers, list: Path, index: number): Answers {
  const items = itemsAt(answers, list).filter((_, at) => at !== index);
  return items.length === 0 ? withoutAnswer(answers, list) : new Map(answers).set(list, items);
}

function withItem(answers: Answers, { list, index }: Spot, change: (item: Item) => Item): Answers {
  const items = itemsAt(answers, list);
  if (items[index] === undefined) throw new RangeError(`${list} has no item ${index}`);
  return new Map(answers).set(
    list,
    items.map((item, at) => (at === index ? change(item) : item)),
  );
}
