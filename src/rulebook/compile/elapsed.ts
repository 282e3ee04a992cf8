// Elapsed time: whole years since a date, not interrupted by another.
import type { Condition, Elapsed, FactReference } from '../../engine/rules.ts';
import type { Node } from '../grammar/node.ts';
import { comparisonsIn } from './comparisons.ts';
import { numberAt } from './numbers.ts';
import { namedDate } from './reference.ts';
import { fault, originOf, type Scope } from './scope.ts';

/** A node that asks for so many years; `fact` is the derived duration under whose name it does. */
export function elapsedTest(
  node: Node,
  elapsed: NonNullable<Node['elapsed']>,
  fact: string | undefined,
  scope: Scope,
  dates: Scope = scope,
): Condition {
  const [from, to] = elapsedDates(elapsed, dates);
  const [operator, ...others] = comparisonsIn(node);
  if (!operator || others.length > 0 || (operator !== 'at_least' && operator !== 'less_than')) {
    fault(
      scope,
      node,
      operator,
      'elapsed years are compared with at_least or less_than, such as at_least: 2 年',
    );
    return NEVER;
  }
  const years = wholeYears(node, operator, scope);
  if (!from || years === undefined) return NEVER;
  const full: Elapsed = {
    word: 'elapsed',
    since: from,
    ...(to && { until: to }),
    years,
    ...(fact !== undefined && { fact }),
  };
  const test: Condition = operator === 'at_least' ? full : { word: 'none', conditions: [full] };
  return scope.book.trace.mark(test, originOf(scope, node, operator));
}

/** The date from which time runs, and the one that ends it. */
export function elapsedDates(
  elapsed: NonNullable<Node['elapsed']>,
  scope: Scope,
): readonly [since: FactReference | undefined, until: FactReference | undefined] {
  const { since, until } = elapsed;
  const from = namedDate(since, elapsed, 'since', scope);
  const to = until === undefined ? undefined : namedDate(until, elapsed, 'until', scope);
  const ending = to && scope.book.facts.get(to.fact);
  if (ending && to.list === undefined && !ending.none)
    fault(
      scope,
      elapsed,
      'until',
      `${ending.id} has no answer "none", for whom it has not ended; give it one in facts.yaml`,
    );
  return [from, to];
}

function wholeYears(node: Node, operator: 'at_least' | 'less_than', scope: Scope): number | undefined {
  const written = node[operator];
  if (typeof written === 'object') {
    fault(scope, node, operator, 'elapsed years are compared with a literal, such as 2 年');
    return undefined;
  }
  const read = numberAt(written ?? '', node, operator, scope);
  if (!read) return undefined;
  const years =
    read.dimension === 'month' && read.value.denominator === 1n
      ? Number(read.value.numerator) / 12
      : Number.NaN;
  if (Number.isInteger(years) && years >= 1) return years;
  fault(
    scope,
    node,
    operator,
    `"${read.quantity.word === 'number' ? read.quantity.written : ''}" is no number of whole years, such as 2 年`,
  );
  return undefined;
}

const NEVER: Condition = { word: 'constant', level: 'no' };
