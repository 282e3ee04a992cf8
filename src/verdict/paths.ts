// Knows how the name of an answer is written: `fact`, `fact@2025`, `fact@first_listed_on`, `plans[2].content`, `plans[].content`.
import type { Path } from '../engine/assessment.ts';

export interface PathParts {
  readonly fact: string;
  /** From 0; absent while the list has no answer. */
  readonly index?: number;
  readonly field?: string;
  /** A year in digits, or the id of the date that fixes it. */
  readonly year?: string;
}

const SHAPE = /^(?<fact>\w+)(?:\[(?<index>\d*)\])?(?:\.(?<field>\w+))?(?:@(?<year>\w+))?$/;

export function partsOf(path: Path): PathParts | undefined {
  const groups = SHAPE.exec(path)?.groups;
  if (groups?.fact === undefined) return undefined;
  const { fact, index, field, year } = groups;
  return {
    fact,
    ...(index && { index: Number(index) }),
    ...(field !== undefined && { field }),
    ...(year !== undefined && { year }),
  };
}
