// Conditions: every word that is met or not, with its modifiers, reduced to the compiled form.
import type { Condition } from '../../engine/rules.ts';
import type { Branch, Except, Node } from '../grammar/node.ts';
import { didYouMean } from '../nearest.ts';
import { branchOf, guarded } from './branches.ts';
import { comparisonsIn, figureTest, ratioTest } from './comparisons.ts';
import { elapsedTest } from './elapsed.ts';
import { factTest } from './facttests.ts';
import { fiscalYearTest } from './fiscal-year.ts';
import { namedList } from './reference.ts';
import { basisOf, dress, enter, fault, originOf, type Scope } from './scope.ts';

/** A node as a condition, with everything it carries. */
export function condition(node: Node, above: Scope): Condition {
  if (node.except) return exceptional(node, node.except, above);
  const scope = enter(above, node);
  const bare = wordOf(node, scope);
  const basis = basisOf(scope, node);
  // What a named condition carries of its own stays; the words around it stand around it.
  const clash = node.use !== undefined && Object.keys(basis).length > 0;
  const dressed: Condition = clash
    ? { word: 'all', conditions: [bare], ...basis }
    : dress(scope, bare, basis);
  return node.preference ? preferred(dressed, node.preference, scope) : dressed;
}

/** Inside is yes, outside is for an authority to decide, never no. */
function preferred(inside: Condition, preference: NonNullable<Node['preference']>, above: Scope): Condition {
  const scope = enter(above, preference);
  const outside: Condition = {
    word: 'referred',
    to: preference.to,
    ...(inside.citation && { citation: inside.citation }),
    ...basisOf(scope, preference),
  };
  scope.book.trace.mark(outside, originOf(scope, preference));
  return { word: 'any', conditions: [inside, outside], preference: true };
}

/** `except` reduces to cases: the node with the exception's comparison where `when` holds, the node itself elsewhere. */
function exceptional(node: Node, except: Except, above: Scope): Condition {
  const { source } = above.notice.policy;
  const { except: _, ...rest } = node;
  const base = source.graft({ ...rest }, node);
  const { when, ...change } = except;
  const excepted = source.graft({ ...withoutComparison(base), ...change }, node, except);
  const scope = enter(enter(above, node), except);
  const guard = above.book.language.condition(when, scope);
  const { citation } = basisOf(scope, except);
  return {
    word: 'cases',
    cases: [
      branchOf(condition(excepted, above), dress(scope, guard, citation ? { citation } : {})),
      branchOf(condition(base, above)),
    ],
  };
}

const REPLACED = [
  'quote',
  'reading',
  'instead',
  'preference',
  'is',
  'one_of',
  'within',
  'unit',
  'at_least',
  'at_most',
  'more_than',
  'less_than',
  'on_or_after',
  'on_or_before',
  'plus_years',
] as const;

function withoutComparison(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => !(REPLACED as readonly string[]).includes(key)),
  );
}

function wordOf(node: Node, scope: Scope): Condition {
  for (const word of ['all', 'any', 'none'] as const) {
    const conditions = node[word];
    if (conditions) return { word, conditions: conditions.map((each) => condition(each, scope)) };
  }
  if (node.use !== undefined) return used(node, node.use, scope);
  if (node.referred)
    return scope.book.trace.mark({ word: 'referred', to: node.referred }, originOf(scope, node));
  if (node.some !== undefined) return some(node, node.some, scope);
  if (node.fiscal_year) return fiscalYearTest(node, node.fiscal_year, scope);
  if (node.elapsed) return elapsedTest(node, node.elapsed, undefined, scope);
  if (node.ratio) return ratioTest(node, node.ratio, scope);
  if (node.fact !== undefined) return factTest(node, node.fact, scope);
  if (node.cases && comparisonsIn(node).length === 0)
    return { word: 'cases', cases: branches(node.cases, scope) };
  return figureTest(node, scope);
}

/** A named condition of the notice, expanded in place. */
function used(node: Node, name: string, scope: Scope): Condition {
  const conditions = scope.notice.policy.data.conditions ?? {};
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  if (!found) {
    fault(
      scope,
      node,
      'use',
      `no condition is named "${name}" under "conditions"${didYouMean(name, Object.keys(conditions))}`,
    );
    return NEVER;
  }
  scope.book.trace.used(scope.notice.id, name);
  const key = `${scope.notice.id}: ${name}`;
  if (scope.expanding.includes(key)) {
    const cycle = [...scope.expanding.slice(scope.expanding.indexOf(key)), key].map((each) =>
      each.split(': ').at(-1),
    );
    fault(scope, node, 'use', `a condition cannot rest on itself: ${cycle.join(' → ')}`);
    return NEVER;
  }
  return condition(found, { ...scope, expanding: [...scope.expanding, key] });
}

function some(node: Node, written: string, scope: Scope): Condition {
  const list = namedList(written, node, 'some', scope);
  if (list === undefined || !node.where) return NEVER;
  const where = condition(node.where, { ...scope, list });
  return scope.book.trace.mark({ word: 'some', list, where }, originOf(scope, node));
}

/** Branches of a condition. */
function branches(written: readonly Branch[], scope: Scope): Extract<Condition, { word: 'cases' }>['cases'] {
  return guarded<Condition>(written, scope, (branch, inner) => {
    if (branch.referred)
      return scope.book.trace.mark({ word: 'referred', to: branch.referred }, originOf(inner, branch));
    if (branch.cases) return { word: 'cases', cases: branches(branch.cases, inner) };
    if (typeof branch.then === 'object') return condition(branch.then, inner);
    fault(
      inner,
      branch,
      undefined,
      branch.option === undefined
        ? 'the branch of a condition says "then" and a condition'
        : '"option" belongs to the definition of a choice',
    );
    return NEVER;
  });
}

const NEVER: Condition = { word: 'constant', level: 'no' };
