// Awards: what is due for one company, as an exact extent, with who fixes it and what is unanswered.
import type { Milestone } from './assessment.ts';
import { compileCondition, compileMilestone, type ConditionContext } from './compile-condition.ts';
import { compileQuantity } from './compile-quantity.ts';
import {
  compare,
  type Fraction,
  fraction,
  fromRational,
  greater,
  lesser,
  minus,
  plus,
  roundedToFen,
  times,
  ZERO,
} from './fraction.ts';
import { domainAt, type Frame, type Place } from './frame.ts';
import { best, least as leastLevels, type Levels, worst, YES } from './level.ts';
import type { Elapsed } from './nodes/elapsed.ts';
import type { LeafVisitor, Node, Wanted } from './nodes/node.ts';
import { type Extent, exactly, hull, isPoint, least, NOTHING, product, sum } from './quantities/extent.ts';
import { cases as quantityCases, type Quantity } from './quantities/quantity.ts';
import type { Amount, Award as Written, Citation, Kind, Per } from './rules.ts';
import { scaleOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

interface Together {
  readonly place: Place;
  readonly limit: Fraction;
}

interface Each {
  readonly list: number;
  readonly where: Node | undefined;
  readonly together: Together | undefined;
}

export interface Award {
  readonly id: string;
  readonly kind: Kind;
  readonly per: Per;
  readonly tax: string | undefined;
  readonly by: Wording;
  /** The award's own condition, its milestone apart. */
  readonly when: Node | undefined;
  readonly milestone: Elapsed | undefined;
  readonly each: Each | undefined;
  /** Undefined where no figure is named: unstated and non-cash. */
  readonly amount: Quantity | undefined;
  readonly cap: Quantity | undefined;
}

function widened(low: Quantity, high: Quantity): Quantity {
  return {
    extent(frame) {
      const whole = hull(low.extent(frame), high.extent(frame));
      return isPoint(whole) ? whole : { ...whole, discretion: true };
    },
    ask(frame, wanted) {
      low.ask(frame, wanted);
      high.ask(frame, wanted);
    },
    visit(visitor) {
      low.visit(visitor);
      high.visit(visitor);
    },
    figures: (frame) => [...low.figures(frame), ...high.figures(frame)],
  };
}

function scaled(amount: Quantity, factor: Fraction): Quantity {
  return { ...amount, extent: (frame) => product(amount.extent(frame), exactly(factor)) };
}

function compileAmount(
  amount: Amount,
  context: ConditionContext,
  above: Citation | undefined,
): Quantity | undefined {
  const citation = amount.citation ?? above;
  if (amount.reading) context.onReading(amount.reading, citation);
  const condition = (written: Parameters<typeof compileCondition>[0]) =>
    compileCondition(written, context, citation);
  const quantity = (written: Parameters<typeof compileQuantity>[0]) =>
    compileQuantity(written, context.layout, condition);
  switch (amount.form) {
    case 'exactly':
      return quantity(amount.quantity);
    case 'between':
      return widened(quantity(amount.low), quantity(amount.high));
    case 'times': {
      const inner = compileAmount(amount.amount, context, citation);
      return inner && scaled(inner, fromRational(amount.factor));
    }
    case 'cases': {
      const branches = amount.cases.flatMap(({ when, then }) => {
        const inner = compileAmount(then, context, citation);
        return inner ? [{ when: when && condition(when), then: inner }] : [];
      });
      return branches.length > 0 ? quantityCases(branches) : undefined;
    }
    case 'unstated':
    case 'non-cash':
      return undefined;
  }
}

export function compileAward(written: Written, context: ConditionContext, authority: Wording): Award {
  const condition = (each: Parameters<typeof compileCondition>[0]) =>
    compileCondition(each, context, undefined);
  const { each, pay } = written;
  if (pay.reading) context.onReading(pay.reading, pay.citation);
  return {
    id: written.id,
    kind: pay.kind,
    per: pay.per,
    tax: pay.tax,
    by: pay.by ?? authority,
    when: written.when && condition(written.when),
    milestone: written.milestone && compileMilestone(written.milestone, context),
    each: each && {
      list: context.layout.list(each.list),
      where: each.where && condition(each.where),
      together: each.together && {
        place: context.layout.place(each.together.of),
        limit: fromRational(each.together.atMost),
      },
    },
    amount: compileAmount(pay.amount, context, pay.citation),
    cap: written.cap && compileQuantity(written.cap.amount, context.layout, condition),
  };
}

/** The level of the award's own conditions, without its milestone. */
export function levelApartFromTime(award: Award, frame: Frame): Levels {
  const own = award.when ? award.when.judge(frame) : YES;
  return award.each ? leastLevels(own, itemLevel(award.each, frame)) : own;
}

export function levelOf(award: Award, frame: Frame): Levels {
  const own = levelApartFromTime(award, frame);
  return award.milestone ? leastLevels(own, award.milestone.judge(frame)) : own;
}

/** An award per item exists as soon as one item passes. */
function itemLevel({ list, where }: Each, frame: Frame): Levels {
  const { items, low, high } = frame.lists[list]!;
  if (!items) return low > 0 && !where ? YES : high === 0 ? 1 : 1 | YES;
  let [lowest, highest] = [0, 0];
  for (const item of items) {
    frame.current[list] = item;
    const levels = where ? where.judge(frame) : YES;
    lowest = Math.max(lowest, worst(levels));
    highest = Math.max(highest, best(levels));
  }
  let set = 0;
  for (let rank = lowest; rank <= highest; rank++) set |= 1 << rank;
  return set;
}

export function askLevel(award: Award, frame: Frame, floor: number, cap: number, wanted: Wanted): void {
  const parts = [award.when, award.milestone].filter((part) => part !== undefined);
  for (const part of parts) {
    const others = parts.filter((other) => other !== part).map((other) => best(other.judge(frame)));
    const ceiling = Math.min(cap, ...others);
    if (floor < ceiling) part.ask(frame, floor, ceiling, wanted);
  }
  if (award.each) {
    const state = frame.lists[award.each.list]!;
    if (!state.items) wanted.addList(state);
    for (const item of state.items ?? []) {
      frame.current[award.each.list] = item;
      award.each.where?.ask(frame, floor, cap, wanted);
    }
  }
}

/** What it pays if its own conditions hold, with every referred condition granted. */
export function payOf(award: Award, frame: Frame, only?: ReadonlySet<number>): Extent {
  if (!award.amount) return NOTHING;
  const paid = award.each ? paidForItems(award.each, award.amount, frame, only) : award.amount.extent(frame);
  return award.cap ? least(paid, award.cap.extent(frame)) : paid;
}

interface ItemPay {
  readonly pay: Extent;
  readonly surely: boolean;
  readonly size: Extent | undefined;
}

function paidForItems(each: Each, amount: Quantity, frame: Frame, only?: ReadonlySet<number>): Extent {
  const { items, anyItem, high, low } = frame.lists[each.list]!;
  if (!items) {
    frame.current[each.list] = anyItem;
    const one = amount.extent(frame);
    const most = one.high && Number.isFinite(high) ? times(one.high, fraction(BigInt(high))) : null;
    const fewest = one.low && !each.where && !each.together ? times(one.low, fraction(BigInt(low))) : ZERO;
    return { low: fewest, high: one.high?.numerator === 0n ? ZERO : most, discretion: one.discretion };
  }
  const paid: ItemPay[] = [];
  items.forEach((item, index) => {
    if (only && !only.has(index)) return;
    frame.current[each.list] = item;
    const levels = each.where ? each.where.judge(frame) : YES;
    if (best(levels) < 2) return;
    paid.push({ ...sized(each.together, amount, frame), surely: worst(levels) >= 2 });
  });
  const total = paid.reduce((all, { pay, surely }) => sum(all, surely ? pay : hull(NOTHING, pay)), NOTHING);
  return each.together ? limited(paid, total, each.together.limit) : total;
}

/** An item's pay, with a size that is not known read as at most the common limit. */
function sized(
  together: Together | undefined,
  amount: Quantity,
  frame: Frame,
): Pick<ItemPay, 'pay' | 'size'> {
  if (!together) return { pay: amount.extent(frame), size: undefined };
  const domain = domainAt(frame, together.place);
  const { low, high } = domain;
  const scale = fraction(BigInt(scaleOf(domain.fact)));
  const inside = times(together.limit, scale);
  const limit = Number(inside.numerator / inside.denominator);
  const inBase = (value: number) => fraction(BigInt(value), BigInt(scaleOf(domain.fact)));
  if (low !== high && high > limit) domain.high = limit;
  const pay = amount.extent(frame);
  const size = { low: inBase(low), high: inBase(domain.high), discretion: false };
  domain.high = high;
  return { pay, size };
}

/** A common limit on the items' sizes: which item is cut is open, so the dearest and the cheapest filling bound the sum. */
function limited(paid: readonly ItemPay[], total: Extent, limit: Fraction): Extent {
  const largest = paid.reduce((all, { size }) => plus(all, size!.high!), ZERO);
  if (compare(largest, limit) <= 0) return total;
  const smallest = paid.reduce((all, { size, surely }) => (surely ? plus(all, size!.low!) : all), ZERO);
  const rates = (
    pick: (item: ItemPay) => readonly [pay: Fraction | null, size: Fraction],
    items: readonly ItemPay[],
  ) => items.map(pick).filter(([, size]) => size.numerator > 0n);
  const fill = (
    parts: readonly (readonly [Fraction | null, Fraction])[],
    dearestFirst: boolean,
  ): Fraction | null => {
    const sorted = [...parts].sort(([payA, sizeA], [payB, sizeB]) => {
      const order = compare(times(payA ?? ZERO, sizeB), times(payB ?? ZERO, sizeA));
      return dearestFirst ? -order : order;
    });
    let [left, all] = [limit, ZERO];
    for (const [pay, size] of sorted) {
      if (!pay) return null;
      const part = lesser(size, left);
      all = plus(
        all,
        times(pay, fraction(part.numerator * size.denominator, part.denominator * size.numerator)),
      );
      left = minus(left, part);
    }
    return all;
  };
  const high = fill(
    rates(({ pay, size }) => [pay.high, size!.high!], paid),
    true,
  );
  const sure = paid.filter(({ surely }) => surely);
  const low =
    compare(smallest, limit) > 0
      ? fill(
          rates(({ pay, size }) => [pay.low, size!.low!], sure),
          false,
        )
      : total.low;
  return {
    low: low && total.low ? lesser(low, total.low) : ZERO,
    high: high && greater(high, low ?? ZERO),
    discretion: true,
  };
}

export function askPay(award: Award, frame: Frame, wanted: Wanted): void {
  award.cap?.ask(frame, wanted);
  if (!award.amount) return;
  if (!award.each) return award.amount.ask(frame, wanted);
  const { list, where, together } = award.each;
  const state = frame.lists[list]!;
  if (!state.items) wanted.addList(state);
  for (const item of state.items ?? [state.anyItem]) {
    frame.current[list] = item;
    const inner = state.items ? wanted : undefined;
    if (inner) {
      if (where && best(where.judge(frame)) < 2) continue;
      where?.ask(frame, 1, 2, inner);
      if (together) {
        const domain = domainAt(frame, together.place);
        if (domain.low !== domain.high) inner.addDomain(domain);
      }
      award.amount.ask(frame, inner);
    } else {
      askBesidesItem(award.amount, frame, item, wanted);
    }
  }
}

/** For a list not given yet: the facts outside its items that bear on the pay. */
function askBesidesItem(
  amount: Quantity,
  frame: Frame,
  item: readonly { readonly path: string }[],
  wanted: Wanted,
): void {
  const before = new Set(wanted.domains.keys());
  amount.ask(frame, wanted);
  for (const { path } of item) if (!before.has(path)) wanted.domains.delete(path);
}

export function visitAward(award: Award, visitor: LeafVisitor): void {
  award.when?.visit(visitor);
  award.milestone?.visit(visitor);
  award.each?.where?.visit(visitor);
  if (award.each) {
    visitor.list(award.each.list, [1]);
    if (award.each.together) visitor.fact(award.each.together.place, () => []);
  }
  award.amount?.visit(visitor);
  award.cap?.visit(visitor);
}

/** The milestone's state, and what it pays where nothing but time were in question. */
export function milestoneOf(award: Award, frame: Frame): Milestone | undefined {
  if (!award.milestone) return undefined;
  const own = levelApartFromTime(award, frame);
  const pay = payOf(award, frame);
  const high = best(own) >= 2 ? pay.high : ZERO;
  return {
    ...award.milestone.milestone(frame),
    low: worst(own) >= 2 && pay.low ? roundedToFen(pay.low) : 0,
    high: high && roundedToFen(high),
  };
}
