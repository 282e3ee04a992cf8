// From membership as data to ranges: options, places and industries, and dates, fixed or moving with the as-of date.
import type { Required } from './assessment.ts';
import { addYears, dayOf, firstDayOfYear, isoOf } from './calendar.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { MemberRange, Membership } from './nodes/member.ts';
import type { Condition, DatePoint } from './rules.ts';

type Written = Extract<Condition, { word: 'member' }>;

function dayOfPoint(point: DatePoint, frame: Frame): number {
  if (typeof point === 'string') return dayOf(point);
  if ('asOf' in point) return addYears(frame.asOf, -(point.yearsBefore ?? 0));
  const ends = 'yearEnd' in point;
  const which = ends ? point.yearEnd : point.yearStart;
  const year = (which === 'tax' ? frame.taxYear : frame.lastYear) + (point.yearsAfter ?? 0);
  return ends ? firstDayOfYear(year + 1) - 1 : firstDayOfYear(year);
}

/** Sorted and apart from each other. */
export function merged(ranges: Written['ranges']): readonly MemberRange[] {
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

export function membership(written: Written, layout: Layout): Membership {
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
    written.form === 'date' && ranges.length > 0 ? dated(ranges[0]!) : oneOf(written);
  return { ...common, ranges, comesAfter: undefined, required: () => required };
}

/** Places are asked for by their codes, whatever a rule calls them. */
function oneOf({ names, places }: Written): Required {
  const kinds = places?.kinds;
  return { operator: 'one_of', value: places?.codes ?? names, ...(kinds && { kinds }) };
}

function dated({ low, high }: MemberRange): Required {
  return Number.isFinite(low)
    ? { operator: 'on_or_after', value: isoOf(low) }
    : { operator: 'on_or_before', value: isoOf(high) };
}
