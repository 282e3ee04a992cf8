// Finds an answer by its path: a fact, a year of a fact, a list, or a field of an item.
import type { Path } from '../../engine/assessment.ts';
import type { Answers, Item, Value } from '../../profile/types.ts';

const FIELD = /^(?<list>[^[]+)\[(?<index>\d+)\]\.(?<field>\w+)(?<year>@\w+)?$/;

export function valueAt(answers: Answers, path: Path): Value | undefined {
  const inItem = FIELD.exec(path)?.groups;
  if (!inItem) return answers.get(path);
  const items = answers.get(`${inItem['list']}${inItem['year'] ?? ''}`);
  return isItems(items) ? items[Number(inItem['index'])]?.[inItem['field'] ?? ''] : undefined;
}

export function isItems(value: Value | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object');
}
