// A figure against a threshold: one comparison, or two as a band; a ratio likewise.
import type { Condition, Operator } from '../../engine/rules.ts';
import type { Node } from '../grammar/node.ts';
import { type Dimension, dimensionName, fits, type Measured, withUnit } from './numbers.ts';
import { fault, originOf, type Scope } from './scope.ts';

export const OPERATORS = [
  'at_least',
  'at_most',
  'more_than',
  'less_than',
] as const satisfies readonly Operator[];

export const comparisonsIn = (node: Node): readonly Operator[] =>
  OPERATORS.filter((operator) => node[operator] !== undefined);

/** Any figure with a number comparison. */
export function figureTest(node: Node, scope: Scope): Condition {
  const left = scope.book.language.figure(withoutModifiers(node, scope), scope);
  return compared(node, left, scope, (operator, right) => ({
    word: 'compare',
    left: left.quantity,
    operator,
    right: right.quantity,
  }));
}

export function ratioTest(node: Node, { of, to }: NonNullable<Node['ratio']>, scope: Scope): Condition {
  const { language } = scope.book;
  const top = language.quantity(of, node.ratio ?? node, 'of', scope);
  const bottom = language.quantity(to, node.ratio ?? node, 'to', scope);
  if (!fits(top.dimension, bottom.dimension)) {
    fault(
      scope,
      node,
      'ratio',
      `the parts of a ratio count the same thing; here stand ${dimensionName(top.dimension)} and ${dimensionName(bottom.dimension)}`,
    );
  }
  const share: Measured = { quantity: top.quantity, dimension: 'percent' };
  return compared(node, share, scope, (operator, right) => ({
    word: 'ratio',
    of: top.quantity,
    to: bottom.quantity,
    operator,
    right: right.quantity,
  }));
}

function compared(
  node: Node,
  left: Measured,
  scope: Scope,
  make: (operator: Operator, right: Measured) => Condition,
): Condition {
  const tests = comparisonsIn(node).map((operator) => {
    const written = node[operator] ?? 0;
    const right = scope.book.language.quantity(written, node, operator, scope);
    checkUnits(node, operator, left.dimension, right, scope);
    return scope.book.trace.mark(make(operator, right), originOf(scope, node, operator));
  });
  const [only] = tests;
  if (only && tests.length === 1) return only;
  if (tests.length === 0)
    fault(
      scope,
      node,
      undefined,
      'a figure alone is no condition; compare it with at_least, at_most, more_than or less_than',
    );
  return { word: 'all', conditions: tests };
}

/** A threshold carries the unit of what it is compared with; only the count of a list may go without. */
function checkUnits(node: Node, operator: Operator, left: Dimension, right: Measured, scope: Scope): void {
  const { quantity, dimension } = right;
  const bare = quantity.word === 'number' && quantity.unit === undefined && !quantity.written.includes('/');
  if (left === 'unread' || dimension === 'unread' || (left === 'item' && dimension === 'number')) return;
  if (bare && left !== 'number') return fault(scope, node, operator, withUnit(quantity.written, left));
  if (!fits(left, dimension))
    fault(scope, node, operator, `${dimensionName(dimension)} does not go with ${dimensionName(left)}`);
}

/** The figure of a node, without what belongs to the condition. */
function withoutModifiers(node: Node, scope: Scope): Node {
  const { preference: _, except: __, ...rest } = node;
  return scope.notice.policy.source.graft(rest, node);
}
