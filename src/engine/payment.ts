// What an award pays if its own conditions hold, with everything an authority decides granted.
import type { ItemPay } from './assessment.ts';
import type { Award, Each } from './awards.ts';
import { type Question, survey } from './cells.ts';
import { type Sized, underCommonLimit } from './common-limit.ts';
import { UNSTATED } from './compile-amount.ts';
import { fraction, roundedToFen, times } from './fraction.ts';
import { domainAt, type Frame } from './frame.ts';
import { best, type Levels, REFERRED, worst, YES } from './level.ts';
import type { PaidItem } from './limits.ts';
import { askItems, eachItem } from './nodes/items.ts';
import type { Wanted } from './wanted.ts';
import {
  type Extent,
  exactly,
  hull,
  isNeverBelow,
  isPoint,
  isWithin,
  least,
  NOTHING,
  sum,
} from './quantities/extent.ts';
import { over, weighed } from './quantities/lists.ts';
import { extentOf, type Quantity } from './quantities/quantity.ts';
import { scaleOf } from './vocabulary.ts';

/** `only`: the numbers of the items that take part; without it all do. */
export function payOf(award: Award, frame: Frame, only?: ReadonlySet<number>): Extent {
  if (!award.amount) return award.kind === 'unstated' ? UNSTATED : NOTHING;
  const paid = uncapped(award, award.amount, frame, only);
  return award.cap ? least(paid, award.cap.extent(frame)) : paid;
}

function uncapped({ each }: Award, amount: Quantity, frame: Frame, only?: ReadonlySet<number>): Extent {
  if (!each) return amount.extent(frame);
  const { items, low, high } = frame.lists[each.list]!;
  if (!items) return ofAnyList(each, amount, frame, low, high);
  const paid: Sized[] = [];
  let index = 0;
  eachItem(each.list, frame, () => {
    const levels = grantedLevels(each, frame);
    if (best(levels) >= 2 && (!only || only.has(index))) paid.push(sizedPay(each, levels, amount, frame));
    index++;
  });
  if (each.together) return underCommonLimit(paid, each.together.limit);
  return paid.reduce((total, { pay }) => sum(total, pay), NOTHING);
}

/** What the current item pays: what its own conditions bar is not paid for, and so bounds the sum. */
function itemPay(each: Each, amount: Quantity, frame: Frame): Extent {
  const here = () => weighed(grantedLevels(each, frame), amount.extent(frame));
  const whole = here();
  if (!whole.open) return whole;
  let found: Extent | undefined;
  const question: Question<Extent> = {
    here,
    isSettled: ({ open }) => !open,
    isNoted: (extent) => found !== undefined && isWithin(extent, found),
    note(extent) {
      found = found ? hull(found, extent) : extent;
      return '';
    },
    ask(into) {
      each.where?.ask(frame, 1, 2, into);
      amount.ask(frame, into);
    },
  };
  survey(question, each.reads, frame);
  return { ...found!, open: true };
}

/** What is referred counts as granted: an item is paid for, or is not, or that is open. */
function grantedLevels({ where }: Each, frame: Frame): Levels {
  if (!where) return YES;
  const levels = where.judge(frame);
  return levels & REFERRED ? (levels & ~REFERRED) | YES : levels;
}

function sizedPay(each: Each, levels: Levels, amount: Quantity, frame: Frame): Sized {
  const { together } = each;
  const isSure = worst(levels) >= 2;
  if (!together) return { pay: itemPay(each, amount, frame), size: NOTHING, rate: NOTHING, isSure };
  const domain = domainAt(frame, together.place);
  const { low, high } = domain;
  const scale = scaleOf(domain.fact);
  const inside = times(together.limit, fraction(BigInt(scale)));
  const limit = Number(inside.numerator / inside.denominator);
  // A figure that is open reads as no more than the common limit: more of it is never paid for.
  if (low !== high && high > limit) domain.high = Math.max(low, limit);
  const pay = weighed(levels, amount.extent(frame));
  const size = extentOf(domain);
  if (low !== high) domain.low = domain.high;
  const full = amount.extent(frame);
  const of = extentOf(domain).high!;
  [domain.low, domain.high] = [low, high];
  const per = (bound: Extent['low']) => bound && times(bound, fraction(of.denominator, of.numerator));
  const rate = of.numerator === 0n ? NOTHING : { ...full, low: per(full.low), high: per(full.high) };
  return { pay, size, rate, isSure };
}

/** What each item of a list that is given pays; nothing where they share one limit, or the list is not given. */
export function itemPays({ each, amount }: Award, frame: Frame): readonly ItemPay[] {
  const list = each && frame.lists[each.list]!;
  if (!each || !amount || each.together || !list?.items) return [];
  const pays: ItemPay[] = [];
  eachItem(each.list, frame, (fields) => {
    const levels = grantedLevels(each, frame);
    const { low, high } = best(levels) >= 2 ? itemPay(each, amount, frame) : NOTHING;
    const named = fields.find(({ fact, given }) => fact.type === 'choice' && typeof given === 'string');
    const source = amount.source?.(frame);
    pays.push({
      path: `${list.path}[${pays.length}]`,
      low: low ? roundedToFen(low) : 0,
      high: high && roundedToFen(high),
      ...(named && { name: { path: named.path, value: named.given as string } }),
      ...(source && { citation: source }),
    });
  });
  return pays;
}

/** The items of the award as far as what each is paid goes. */
export function paidItem(each: Each, amount: Quantity, frame: Frame): PaidItem {
  return {
    levels: () => grantedLevels(each, frame),
    high: () => amount.extent(frame).high,
    visit: (visitor) => {
      each.where?.visit(visitor);
      amount.visit(visitor);
    },
  };
}

/** A list not given yet: so many items, each whatever an item can be; together no more than the common limit gives. */
function ofAnyList(each: Each, amount: Quantity, frame: Frame, low: number, high: number): Extent {
  let total = NOTHING;
  eachItem(each.list, frame, () => {
    const levels = grantedLevels(each, frame);
    if (best(levels) < 2) return;
    const one = each.together ? weighed(levels, amount.extent(frame)) : itemPay(each, amount, frame);
    total = over(one, each.together ? 0 : low, high);
    if (!each.together) return;
    const { rate } = sizedPay(each, levels, amount, frame);
    if (rate.high) total = least(total, exactly(times(rate.high, each.together.limit)));
  });
  return total;
}

/** Adds the facts that can still change what it pays. */
export function askPay(award: Award, frame: Frame, wanted: Wanted): void {
  const { amount, cap, each } = award;
  const pay = payOf(award, frame);
  if (!amount || !pay.open || isPoint(pay)) return;
  const paid = uncapped(award, amount, frame);
  const limit = cap?.extent(frame);
  if (cap && limit && !isNeverBelow(limit, paid)) cap.ask(frame, wanted);
  if (limit && isNeverBelow(paid, limit)) return;
  if (!each) return amount.ask(frame, wanted);
  askItems(each.list, frame, wanted, (into) => {
    if (each.where && best(each.where.judge(frame)) < 2) return;
    each.where?.ask(frame, 1, 2, into);
    if (each.together) {
      const domain = domainAt(frame, each.together.place);
      if (domain.low !== domain.high) into.addDomain(domain);
    }
    amount.ask(frame, into);
  });
}
