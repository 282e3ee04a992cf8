// From conditions as data to nodes that judge, ask and explain.
import { membership, merged } from './compile-member.ts';
import { compileQuantity } from './compile-quantity.ts';
import { fromRational } from './fraction.ts';
import type { Layout } from './layout.ts';
import { NO, YES } from './level.ts';
import type { Derivation } from './contested.ts';
import { Cases } from './nodes/cases.ts';
import { Compare, type Counted } from './nodes/compare.ts';
import { Constant, Referred } from './nodes/constant.ts';
import { Derived } from './nodes/derived.ts';
import { Elapsed } from './nodes/elapsed.ts';
import { FiscalYear } from './nodes/fiscal-year.ts';
import { Includes } from './nodes/includes.ts';
import { Member } from './nodes/member.ts';
import type { Basis, Node } from './nodes/node.ts';
import { Otherwise } from './nodes/otherwise.ts';
import { Ratio } from './nodes/ratio.ts';
import { Some } from './nodes/some.ts';
import { All, Any, None } from './nodes/together.ts';
import type { Citation, Condition, Elapsed as WrittenElapsed, Quantity } from './rules.ts';
import { thresholdOf } from './thresholds.ts';
import type { Wording } from './wording.ts';

export interface ConditionContext {
  readonly layout: Layout;
  /** Whom a dispute between two readings is referred to. */
  readonly issuer: Wording;
  /** Told of every place where a derived fact is read that can be stated, too. */
  readonly onDerived: (derivation: Derivation) => void;
}

type Derived_ = Extract<Condition, { word: 'derived' }>;
type Compare_ = Extract<Condition, { word: 'compare' }>;

export function compileCondition(
  written: Condition,
  context: ConditionContext,
  above: Citation | undefined,
): Node {
  const citation = written.citation ?? above;
  const basis: Basis = { citation, reading: written.reading, instead: written.instead };
  const ours = compileWord(written, basis, context);
  const otherwise = written.reading?.otherwise;
  return otherwise
    ? new Otherwise(basis, ours, compileCondition(otherwise.when, context, citation), context.issuer)
    : ours;
}

function compileWord(written: Condition, basis: Basis, context: ConditionContext): Node {
  const { layout } = context;
  const compile = (condition: Condition) => compileCondition(condition, context, basis.citation);
  const quantity = (each: Quantity) =>
    compileQuantity(each, { ...context, condition: compile, grants: false });
  switch (written.word) {
    case 'all':
      return new All(basis, written.conditions.map(compile));
    case 'any':
      return new Any(basis, written.conditions.map(compile), written.preference);
    case 'none':
      return new None(basis, written.conditions.map(compile));
    case 'cases':
      return new Cases(
        basis,
        written.cases.map(({ when, then }) => ({ when: when && compile(when), then: compile(then) })),
      );
    case 'referred':
      return new Referred(basis, written.to);
    case 'constant':
      return new Constant(basis, written.level === 'yes' ? YES : NO, written.option);
    case 'member':
      return new Member(basis, membership(written, layout));
    case 'includes':
      return new Includes(basis, layout.place(written.of), written.names);
    case 'compare':
      return comparison(written, basis, context);
    case 'ratio':
      return new Ratio(
        basis,
        {
          left: quantity(written.of),
          operator: written.operator,
          right: quantity(written.right),
          issuer: context.issuer,
        },
        quantity(written.to),
      );
    case 'elapsed':
      return elapsedNode(written, basis, layout);
    case 'fiscal_year': {
      const { year } = written;
      return new FiscalYear(
        basis,
        typeof year === 'string' ? year : layout.place({ fact: year.of }),
        written,
      );
    }
    case 'some':
      return new Some(basis, layout.list(written.list), compile(written.where));
    case 'derived':
      return derivedNode(written, basis, context);
  }
}

function derivedNode(written: Derived_, basis: Basis, context: ConditionContext): Derived {
  const compile = (condition: Condition) => compileCondition(condition, context, basis.citation);
  const place = context.layout.place(written.of);
  const rule = compile(written.rule);
  if (written.stated?.word === 'member')
    context.onDerived({ place, ranges: merged(written.stated.ranges), rule });
  return new Derived(basis, place, written.stated && compile(written.stated), rule);
}

/** The milestone of an award is an elapsed node of its own. */
export function compileMilestone(written: WrittenElapsed, context: ConditionContext): Elapsed {
  return elapsedNode(
    written,
    { citation: written.citation, reading: written.reading, instead: written.instead },
    context.layout,
  );
}

function elapsedNode(written: WrittenElapsed, basis: Basis, layout: Layout): Elapsed {
  const { since, until, years, fact } = written;
  return new Elapsed(basis, layout.place(since), until && layout.place(until), years, fact);
}

/** A figure against a number is a range; anything else compares extents. */
function comparison(written: Compare_, basis: Basis, context: ConditionContext): Node {
  const { layout } = context;
  const { left, operator, right } = written;
  if (left.word === 'figure' && right.word === 'number') {
    const place = layout.place(left.of);
    const fact =
      place.list === undefined
        ? layout.slots[place.slot]!.fact
        : layout.lists[place.list]!.fields[place.slot]!;
    const { range, required, gap } = thresholdOf(fact, operator, fromRational(right.value));
    return new Member(basis, {
      place,
      ranges: [range],
      none: false,
      plusYears: 0,
      comesAfter: undefined,
      required: () => required,
      gap,
    });
  }
  const condition = (each: Condition) => compileCondition(each, context, basis.citation);
  const quantity = (each: Quantity) => compileQuantity(each, { ...context, condition, grants: false });
  return new Compare(
    basis,
    { left: quantity(left), operator, right: quantity(right), issuer: context.issuer },
    left.word === 'count' ? countedOf(left, operator, right, condition, layout) : undefined,
  );
}

/** Only a count of all items bounds the length of a list that is not given yet. */
function countedOf(
  left: Extract<Quantity, { word: 'count' }>,
  operator: Compare_['operator'],
  right: Quantity,
  condition: (written: Condition) => Node,
  layout: Layout,
): Counted {
  const list = layout.list(left.list);
  const where = left.where && condition(left.where);
  if (right.word !== 'number') return { list, where };
  const { numerator, denominator } = fromRational(right.value);
  const whole = Number(numerator / denominator);
  const isWhole = numerator % denominator === 0n;
  const limit = {
    ...(operator === 'at_most' && { limit: { where, most: whole } }),
    ...(operator === 'less_than' && { limit: { where, most: isWhole ? whole - 1 : whole } }),
  };
  return { list, where, ...limit, ...(!where && { bound: whole }) };
}
