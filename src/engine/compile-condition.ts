// From conditions as data to nodes that judge, ask and explain.
import type { Required } from './assessment.ts';
import { addYears, dayOf, firstDayOfYear, isoOf } from './calendar.ts';
import { compileQuantity } from './compile-quantity.ts';
import { fromRational } from './fraction.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { NO, YES } from './level.ts';
import { Cases } from './nodes/cases.ts';
import { Compare, Ratio } from './nodes/compare.ts';
import { Constant, Referred } from './nodes/constant.ts';
import { Derived } from './nodes/derived.ts';
import { Elapsed } from './nodes/elapsed.ts';
import { Includes } from './nodes/includes.ts';
import { Member, type MemberRange, type Membership } from './nodes/member.ts';
import type { Basis, Node } from './nodes/node.ts';
import { Otherwise } from './nodes/otherwise.ts';
import { Some } from './nodes/some.ts';
import { All, Any, None } from './nodes/together.ts';
import type { Citation, Condition, DatePoint, Elapsed as WrittenElapsed, Reading } from './rules.ts';
import { thresholdOf } from './thresholds.ts';
import type { Wording } from './wording.ts';

export interface ConditionContext {
  readonly layout: Layout;
  /** Whom a dispute between two readings is referred to. */
  readonly issuer: Wording;
  /** Told of every reading met. */
  readonly onReading: (reading: Reading, citation: Citation | undefined) => void;
}

type Member_ = Extract<Condition, { word: 'member' }>;
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
        compileQuantity(written.of, layout, compile),
        compileQuantity(written.to, layout, compile),
        written.operator,
        compileQuantity(written.right, layout, compile),
      );
    case 'elapsed':
      return elapsedNode(written, basis, layout);
    case 'some':
      return new Some(basis, layout.list(written.list), compile(written.where));
    case 'derived':
      return new Derived(
        basis,
        layout.place(written.of),
        written.stated && compile(written.stated),
        compile(written.rule),
      );
  }
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
      untilAsOf: false,
      required: () => required,
      gap,
    });
  }
  const compile = (condition: Condition) => compileCondition(condition, context, basis.citation);
  const counted = left.word === 'count' ? layout.list(left.list) : undefined;
  // Only a count of all items bounds the length of a list that is not given yet.
  const bounding = left.word === 'count' && !left.where && right.word === 'number';
  return new Compare(
    basis,
    compileQuantity(left, layout, compile),
    operator,
    compileQuantity(right, layout, compile),
    counted,
    bounding,
  );
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
    const untilAsOf =
      typeof bounds.to === 'object' && 'asOf' in bounds.to && bounds.to.yearsBefore === undefined;
    return {
      ...common,
      ranges: (frame) => [range(frame)],
      untilAsOf,
      required: (frame) => dated(range(frame)),
    };
  }
  const ranges = merged(written.ranges);
  const required: Required =
    written.form === 'date' && ranges.length > 0
      ? dated(ranges[0]!)
      : { operator: 'one_of', value: written.names };
  return { ...common, ranges, untilAsOf: false, required: () => required };
}

function dated({ low, high }: MemberRange): Required {
  return Number.isFinite(low)
    ? { operator: 'on_or_after', value: isoOf(low) }
    : { operator: 'on_or_before', value: isoOf(high) };
}
