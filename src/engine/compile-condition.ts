// From conditions as data to nodes that judge, ask and explain.
import type { Required } from './assessment.ts';
import { addYears, dayOf, firstDayOfYear, isoOf } from './calendar.ts';
import { compileQuantity } from './compile-quantity.ts';
import { fromRational } from './fraction.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { NO, YES } from './level.ts';
import type { Derivation } from './contested.ts';
import { Cases } from './nodes/cases.ts';
import { Compare, type Counted, Ratio } from './nodes/compare.ts';
import { Constant, Referred } from './nodes/constant.ts';
import { Derived } from './nodes/derived.ts';
import { Elapsed } from './nodes/elapsed.ts';
import { Includes } from './nodes/includes.ts';
import { Member, type MemberRange, type Membership } from './nodes/member.ts';
import type { Basis, Node } from './nodes/node.ts';
import { Otherwise } from './nodes/otherwise.ts';
import { Some } from './nodes/some.ts';
import { All, Any, None } from './nodes/together.ts';
import type {
  Citation,
  Condition,
  DatePoint,
  Elapsed as WrittenElapsed,
  Quantity,
  Reading,
} from './rules.ts';
import { thresholdOf } from './thresholds.ts';
import type { Wording } from './wording.ts';

export interface ConditionContext {
  readonly layout: Layout;
  /** Whom a dispute between two readings is referred to. */
  readonly issuer: Wording;
  /** Told of every reading met. */
  readonly onReading: (reading: Reading, citation: Citation | undefined) => void;
  /** Told of every place where a derived fact is read that can be stated, too. */
  readonly onDerived: (derivation: Derivation) => void;
}

type Member_ = Extract<Condition, { word: 'member' }>;
type Derived_ = Extract<Condition, { word: 'derived' }>;
type Compare_ = Extract<Condition, { word: 'compare' }>;

export function compileCondition(
  written: Condition,
  context: ConditionContext,
  above: Citation | undefined,
): Node {
  const citation = written.citation ?? above;
  const basis: Basis = { citation, reading: written.reading, instead: written.instead };
  if (written.reading) context.onReading(written.reading, citation);
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
      return new Any(basis, written.conditions.map(compile));
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
      return new Constant(basis, written.level === 'yes' ? YES : NO);
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
  if (written.reading) context.onReading(written.reading, written.citation);
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
    left.word === 'count' ? countedOf(left, right, layout) : undefined,
  );
}

/** Only a count of all items bounds the length of a list that is not given yet. */
function countedOf(left: Extract<Quantity, { word: 'count' }>, right: Quantity, layout: Layout): Counted {
  const list = layout.list(left.list);
  if (left.where || right.word !== 'number') return { list };
  const { numerator, denominator } = fromRational(right.value);
  return { list, bound: Number(numerator / denominator) };
}

function dayOfPoint(point: DatePoint, frame: Frame): number {
  if (typeof point === 'string') return dayOf(point);
  if ('yearStart' in point) return firstDayOfYear(frame.lastYear);
  return addYears(frame.asOf, -(point.yearsBefore ?? 0));
}

function merged(ranges: Member_['ranges']): readonly MemberRange[] {
  const sorted = ranges
    .map(([low, high]) => ({ low: low ?? -Infinity, high: high ?? Infinity }))
    .sort((a, b) => a.low - b.low);
  const apart: MemberRange[] = [];
  for (const range of sorted) {
    const last = apart.at(-1);
    if (last && range.low <= last.high + 1)
      apart[apart.length - 1] = { low: last.low, high: Math.max(last.high, range.high) };
    else apart.push(range);
  }
  return apart;
}

function membership(written: Member_, layout: Layout): Membership {
  const place = layout.place(written.of);
  const { bounds } = written;
  const common = { place, none: written.none ?? false, plusYears: written.plusYears ?? 0, gap: undefined };
  if (written.form === 'date' && bounds) {
    const range = (frame: Frame): MemberRange => ({
      low: bounds.from === undefined ? -Infinity : dayOfPoint(bounds.from, frame),
      high: bounds.to === undefined ? Infinity : dayOfPoint(bounds.to, frame),
    });
    const comesAfter =
      typeof bounds.to === 'object' && 'asOf' in bounds.to ? (bounds.to.yearsBefore ?? 0) : undefined;
    return {
      ...common,
      ranges: (frame) => [range(frame)],
      comesAfter,
      required: (frame) => dated(range(frame)),
    };
  }
  const ranges = merged(written.ranges);
  const required: Required =
    written.form === 'date' && ranges.length > 0
      ? dated(ranges[0]!)
      : { operator: 'one_of', value: written.names };
  return { ...common, ranges, comesAfter: undefined, required: () => required };
}

function dated({ low, high }: MemberRange): Required {
  return Number.isFinite(low)
    ? { operator: 'on_or_after', value: isoOf(low) }
    : { operator: 'on_or_before', value: isoOf(high) };
}
