// Quantities: every word that stands for a figure, reduced to the compiled form with its dimension.
import { fraction } from '../../engine/fraction.ts';
import type { Quantity } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Branch, Node, Operand } from '../grammar/node.ts';
import { guarded } from './branches.ts';
import { expandQuantity } from './derived.ts';
import {
  type Dimension,
  dimensionName,
  fits,
  type Measured,
  NOTHING,
  numberAt,
  rational,
} from './numbers.ts';
import { named, namedDate, namedList } from './reference.ts';
import { basisOf, dress, enter, fault, originOf, type Scope } from './scope.ts';

const DIMENSIONS: Readonly<Partial<Record<Fact['type'], Dimension>>> = {
  money: 'yuan',
  percent: 'percent',
  score: 'point',
  duration: 'month',
};

/** A literal or a node as a figure. */
export function quantity(
  written: Operand,
  owner: object,
  key: string | number | undefined,
  scope: Scope,
): Measured {
  if (typeof written !== 'object') return numberAt(written, owner, key, scope) ?? NOTHING;
  const inner = enter(scope, written);
  if (written.instead) fault(scope, written, 'instead', 'a figure has nothing that could be done instead');
  const { quantity: bare, dimension } = figure(written, inner);
  return { quantity: dress(scope, bare, basisOf(inner, written)), dimension };
}

/** A node as a figure, without what stands beside its word. */
export function figure(node: Node, scope: Scope): Measured {
  for (const key of ['preference', 'except'] as const) {
    if (node[key]) fault(scope, node, key, `"${key}" belongs to a condition; a figure has none`);
  }
  if (node.value !== undefined) return numberAt(node.value, node, 'value', scope) ?? NOTHING;
  if (node.fact !== undefined) return factFigure(node, node.fact, scope);
  if (node.count !== undefined) return counted(node, node.count, scope);
  if (node.years !== undefined) return yearly(node, node.years, scope);
  if (node.items !== undefined) return summed(node, node.items, scope);
  if (node.product) return product(node.product, scope);
  for (const word of ['sum', 'least', 'greatest'] as const) {
    const written = node[word];
    if (written) return combined(word, written, scope);
  }
  if (node.difference) return difference(node, node.difference, scope);
  if (node.cases) return branches(node.cases, scope);
  if (node.brackets) return brackets(node.brackets, scope);
  fault(
    scope,
    node,
    undefined,
    'here a figure is needed: a literal such as 5 万元, or fact, count, sum, product, least, greatest, difference, years, items, cases, brackets',
  );
  return NOTHING;
}

function factFigure(node: Node, id: string, scope: Scope): Measured {
  const found = named(id, node, 'fact', scope, node.year);
  if (!found) return NOTHING;
  const { fact, of } = found;
  const dimension =
    fact.type === 'count' ? ((fact.unit as Dimension | undefined) ?? 'number') : DIMENSIONS[fact.type];
  if (dimension === undefined) {
    const hint = fact.type === 'list' ? '; write count: …, or items: … with of: …' : '';
    fault(scope, node, 'fact', `${id} (${fact.type}) is no figure${hint}`);
    return NOTHING;
  }
  if (!fact.derived)
    return { quantity: scope.book.trace.mark({ word: 'figure', of }, originOf(scope, node)), dimension };
  const defined = scope.book.definitions.get(fact.id);
  const rule = defined && expandQuantity(fact, of, defined, scope);
  if (!rule) return { ...NOTHING, dimension };
  return { quantity: scope.book.trace.mark({ word: 'derived', of, rule }, originOf(scope, node)), dimension };
}

function counted(node: Node, written: string, scope: Scope): Measured {
  const list = namedList(written, node, 'count', scope);
  if (list === undefined) return { ...NOTHING, dimension: 'item' };
  const where = node.where && scope.book.language.condition(node.where, { ...scope, list });
  const made: Quantity = { word: 'count', list, ...(where && { where }) };
  return { quantity: scope.book.trace.mark(made, originOf(scope, node)), dimension: 'item' };
}

function yearly(node: Node, written: string, scope: Scope): Measured {
  const found = named(written, node, 'years', scope);
  const last = node.last === undefined ? undefined : numberAt(node.last, node, 'last', scope);
  const years =
    last?.dimension === 'month' ? Number(last.value.numerator) / 12 / Number(last.value.denominator) : 0;
  if (last && (!Number.isInteger(years) || years < 1))
    fault(scope, node, 'last', `"last" counts whole years, such as 3 年`);
  if (!found) return NOTHING;
  if (!found.fact.yearly)
    fault(scope, node, 'years', `${written} is not yearly; only a yearly figure has a past`);
  const since = node.since === undefined ? undefined : namedDate(node.since, node, 'since', scope);
  const of = { fact: found.of.fact };
  const made: Quantity = { word: 'years', of, years, ...(since && { since }) };
  scope.book.trace.mark(made, originOf(scope, node));
  return {
    quantity: made,
    dimension: DIMENSIONS[found.fact.type] ?? (found.fact.unit as Dimension | undefined) ?? 'number',
  };
}

function summed(node: Node, written: string, scope: Scope): Measured {
  const list = namedList(written, node, 'items', scope);
  if (list === undefined || node.of === undefined) return NOTHING;
  const inside = { ...scope, list };
  const { quantity: of, dimension } = quantity(node.of, node, 'of', inside);
  const where = node.where && scope.book.language.condition(node.where, inside);
  const made: Quantity = { word: 'items', list, of, ...(where && { where }) };
  return { quantity: scope.book.trace.mark(made, originOf(scope, node)), dimension };
}

/** Factors: at most one carries a unit; a duration counts as years, since rates are rates a year. */
function product(written: readonly Operand[], scope: Scope): Measured {
  const factors = written.map((each, at) => quantity(each, written, at, scope));
  const of = factors.flatMap(({ quantity: made, dimension }) =>
    dimension === 'month' ? [made, A_TWELFTH] : [made],
  );
  const dimensions = factors.map(({ dimension }) => dimension).filter((each) => each !== 'month');
  if (dimensions.includes('unread')) return { quantity: { word: 'product', of }, dimension: 'unread' };
  const money = dimensions.filter((each) => each === 'yuan');
  if (money.length > 1)
    fault(
      scope,
      written,
      undefined,
      'money times money is no amount; one factor is money, the others are rates, counts or years',
    );
  const counts = dimensions.filter((each) => each !== 'yuan' && each !== 'number' && each !== 'percent');
  const [only] = money.length > 0 ? money : counts.length === 1 ? counts : [];
  const rate =
    dimensions.every((each) => each === 'percent' || each === 'number') && dimensions.includes('percent');
  return { quantity: { word: 'product', of }, dimension: only ?? (rate ? 'percent' : 'number') };
}

const A_TWELFTH: Quantity = { word: 'number', value: rational(fraction(1n, 12n)), written: '1/12' };

function combined(word: 'sum' | 'least' | 'greatest', written: readonly Operand[], scope: Scope): Measured {
  const parts = written.map((each, at) => quantity(each, written, at, scope));
  return {
    quantity: { word, of: parts.map((part) => part.quantity) },
    dimension: together(parts, written, scope),
  };
}

function difference(node: Node, written: readonly Operand[], scope: Scope): Measured {
  const parts = written.map((each, at) => quantity(each, written, at, scope));
  const [from, less] = parts;
  if (!from || !less || parts.length !== 2) {
    fault(
      scope,
      node,
      'difference',
      'a difference has two parts: what is taken from, and what is taken away',
    );
    return NOTHING;
  }
  return {
    quantity: { word: 'difference', of: [from.quantity, less.quantity] },
    dimension: together(parts, written, scope),
  };
}

/** Parts that are added or compared count the same thing. */
function together(parts: readonly Measured[], written: object, scope: Scope): Dimension {
  const first = parts[0]?.dimension ?? 'number';
  for (const [at, { dimension }] of parts.entries()) {
    if (fits(first, dimension)) continue;
    fault(
      scope,
      written,
      at,
      `${dimensionName(dimension)} does not go with ${dimensionName(first)}; all parts have one unit`,
    );
  }
  return parts.find(({ dimension }) => dimension !== 'number')?.dimension ?? first;
}

function branches(written: readonly Branch[], scope: Scope): Measured {
  const parts: Measured[] = [];
  const cases = guarded<Quantity>(written, scope, (branch, inner) => {
    if (branch.then === undefined) {
      fault(inner, branch, undefined, 'a branch of a figure says "then" and a figure');
      return NOTHING.quantity;
    }
    const part = quantity(branch.then, branch, 'then', inner);
    parts.push(part);
    return part.quantity;
  });
  if (written.at(-1)?.when)
    fault(
      scope,
      written.at(-1) ?? written,
      undefined,
      'the last branch of a figure has no "when": some figure must remain',
    );
  return { quantity: { word: 'cases', cases }, dimension: together(parts, written, scope) };
}

function brackets(written: NonNullable<Node['brackets']>, scope: Scope): Measured {
  const { quantity: of, dimension } = quantity(written.of, written, 'of', scope);
  let below = fraction(0n);
  const slices = written.slices.map((slice, at) => {
    const rate = numberAt(slice.rate, slice, 'rate', scope);
    if (rate && rate.dimension !== 'percent' && rate.dimension !== 'number')
      fault(scope, slice, 'rate', 'the rate of a slice is a share, such as 3%');
    const upTo = slice.up_to === undefined ? undefined : numberAt(slice.up_to, slice, 'up_to', scope);
    const last = at === written.slices.length - 1;
    if (last !== (upTo === undefined))
      fault(
        scope,
        slice,
        undefined,
        last ? 'the last slice has no "up_to"' : 'only the last slice has no "up_to"',
      );
    if (upTo && !fits(dimension, upTo.dimension))
      fault(
        scope,
        slice,
        'up_to',
        `${dimensionName(upTo.dimension)} does not go with ${dimensionName(dimension)}`,
      );
    if (upTo && upTo.value.numerator * below.denominator <= below.numerator * upTo.value.denominator)
      fault(scope, slice, 'up_to', 'this slice ends no higher than the one before it; slices go upwards');
    below = upTo?.value ?? below;
    const made = {
      ...(upTo && { upTo: rational(upTo.value) }),
      rate: rational((rate ?? { value: fraction(0n) }).value),
    };
    return scope.book.trace.mark(made, originOf(scope, slice));
  });
  return { quantity: { word: 'brackets', of, slices }, dimension };
}
