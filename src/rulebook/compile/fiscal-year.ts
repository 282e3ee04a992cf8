// The year of the figures as a condition: a tax rule holds for figures of certain years, whatever the as-of date.
import { dayOf } from '../../engine/calendar.ts';
import type { Condition, YearRule } from '../../engine/rules.ts';
import type { Node } from '../grammar/node.ts';
import { readDate } from '../literals.ts';
import { namedDate } from './reference.ts';
import { fault, originOf, type Scope } from './scope.ts';

/** `fiscal_year: tax` with on_or_after, on_or_before or both; the whole year has to lie between them. */
export function fiscalYearTest(
  node: Node,
  written: NonNullable<Node['fiscal_year']>,
  scope: Scope,
): Condition {
  const year = yearOf(node, written, scope);
  const from = dateAt(node, 'on_or_after', scope);
  const to = dateAt(node, 'on_or_before', scope);
  if (node.on_or_after === undefined && node.on_or_before === undefined)
    fault(scope, node, 'fiscal_year', 'a fiscal year is compared with on_or_after or on_or_before');
  if (from !== undefined && to !== undefined && dayOf(from) > dayOf(to))
    fault(scope, node, 'on_or_before', `no year is on or after ${from} and on or before ${to}`);
  const test: Condition = {
    word: 'fiscal_year',
    year,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return scope.book.trace.mark(test, originOf(scope, node));
}

function yearOf(node: Node, written: NonNullable<Node['fiscal_year']>, scope: Scope): YearRule {
  if (typeof written === 'object') {
    namedDate(written.of, written, 'of', scope);
    return written;
  }
  if (written !== 'asked') return written;
  if (!scope.defining)
    fault(
      scope,
      node,
      'fiscal_year',
      'only in a definition is there a year its reader asks for; write last or tax',
    );
  return scope.year ?? 'last';
}

function dateAt(node: Node, key: 'on_or_after' | 'on_or_before', scope: Scope): string | undefined {
  const written = node[key];
  if (written === undefined) return undefined;
  const read = readDate(written);
  if ('value' in read) return read.value;
  fault(scope, node, key, read.wrong);
  return undefined;
}
