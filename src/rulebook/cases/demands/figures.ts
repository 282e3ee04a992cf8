// Thresholds of figures: a case exactly on each, and one a smallest step to each side.
import { type Fraction, fraction, fromRational, plus, times } from '../../../engine/fraction.ts';
import type { Award, Condition, Program, Quantity } from '../../../engine/rules.ts';
import type { Fact } from '../../../engine/vocabulary.ts';
import type { Book } from '../../compile/scope.ts';
import type { Demand } from './demand.ts';
import type { Probe } from './probe.ts';
import { ONE_STEP, shifted, shownNumber, shownQuantity, stepOf } from './steps.ts';
import type { Walker } from './walk.ts';

/** One figure against another, `part` being where the threshold is written. */
interface Comparison {
  readonly left: Quantity;
  readonly right: Quantity;
  /** A ratio: `left` divided by this. */
  readonly to?: Quantity;
  readonly part: object;
  readonly list: string | undefined;
}

export type Add = (demand: Demand) => void;

/**
 * A figure that is answered or counted, and a ratio, is asked for exactly on its threshold and one smallest step below
 * and above (one 分, one person, one item, 0.0001 %). A computed figure need only be seen less and more than it, since
 * no single answer moves it by a smallest step. What lies below zero is not asked for.
 */
export function figureDemands(owner: string, book: Book, probe: Probe, add: Add): Walker {
  const demand = (comparison: Comparison) => demandsOf(comparison, owner, book, probe, add);
  return {
    condition(condition, list) {
      if (condition.word === 'compare')
        demand({ left: condition.left, right: condition.right, part: condition, list });
      if (condition.word === 'ratio')
        demand({ left: condition.of, to: condition.to, right: condition.right, part: condition, list });
    },
    quantity(quantity, list) {
      if (quantity.word === 'brackets')
        for (const slice of quantity.slices) {
          if (slice.upTo)
            demand({
              left: quantity.of,
              right: { word: 'number', value: slice.upTo, written: '' },
              part: slice,
              list,
            });
        }
      if (quantity.word !== 'least' && quantity.word !== 'greatest') return;
      const figures = quantity.of.filter(({ word }) => word !== 'number');
      for (const right of quantity.of)
        if (right.word === 'number') for (const left of figures) demand({ left, right, part: right, list });
    },
  };
}

/** Caps over what is paid and over what the items sum up to. */
export function capDemands({ awards }: Program, owner: string, book: Book, probe: Probe, add: Add): void {
  for (const { each, cap, pay } of awards) {
    const paid = pay.amount.form === 'exactly' ? summedOver(each, pay.amount.quantity) : undefined;
    if (cap && paid)
      demandsOf(
        { left: paid, right: cap.amount, part: cap.amount, list: undefined },
        owner,
        book,
        probe,
        add,
      );
    const together = each?.together;
    if (!each || !together) continue;
    const left = summedOver(each, { word: 'figure', of: together.of });
    const right: Quantity = { word: 'number', value: together.atMost, written: '' };
    demandsOf({ left, right, part: together, list: undefined }, owner, book, probe, add);
  }
}

function summedOver(each: Award['each'], of: Quantity): Quantity {
  return each ? { word: 'items', list: each.list, of, ...(each.where && { where: each.where }) } : of;
}

function demandsOf(
  { left, right, to, part, list }: Comparison,
  owner: string,
  book: Book,
  probe: Probe,
  add: Add,
): void {
  const origin = book.trace.originOf(part);
  if (!origin) return;
  const { place, notice } = origin;
  const factOf = (of: { readonly fact: string; readonly list?: string }): Fact | undefined =>
    of.list === undefined
      ? book.facts.get(of.fact)
      : book.facts.get(of.list)?.item?.find(({ id }) => id === of.fact);
  const compared = (
    operator: 'at_least' | 'at_most' | 'more_than' | 'less_than',
    against: Quantity,
  ): Condition =>
    to
      ? { word: 'ratio', of: left, to, operator, right: against }
      : { word: 'compare', left, operator, right: against };
  const name = to ? `${shownQuantity(left)} / ${shownQuantity(to)}` : shownQuantity(left);
  const limit = right.word === 'number' ? fromRational(right.value) : undefined;
  const unit = to ? 'percent' : right.word === 'number' ? right.unit : undefined;
  const told =
    right.word === 'number' && right.written !== '' ? right.written : limit && shownNumber(limit, unit);
  const threshold = told ?? shownQuantity(right);
  const step = to ? fraction(1n, 1_000_000n) : stepOf(left, factOf);

  if (!step) {
    const sides = [
      ['less_than', 'less'],
      ['more_than', 'more'],
    ] as const;
    for (const [operator, word] of sides) {
      if (operator === 'less_than' && limit && limit.numerator <= 0n) continue;
      const met = probe.prepare(compared(operator, right), list);
      const message = `no case in which ${name} is ${word} than ${threshold}`;
      add({ place, notice, owner, message, met: (_, frame) => met(frame) });
    }
    return;
  }
  const fact = left.word === 'figure' ? factOf(left.of) : undefined;
  for (const side of ['below', 'at', 'above'] as const) {
    const by: Fraction = times(step, fraction(ONE_STEP[side]));
    const value = limit && plus(limit, by);
    if (value && value.numerator < 0n && !fact?.negative) continue;
    const against = shifted(right, by);
    const exactly: Condition = {
      word: 'all',
      conditions: [compared('at_least', against), compared('at_most', against)],
    };
    const met = probe.prepare(exactly, list);
    const where = side === 'at' ? `exactly ${threshold}` : `one step ${side} ${threshold}`;
    const message = value
      ? `no case with ${name} at ${shownNumber(value, unit)} (${where})`
      : `no case with ${name} ${where}`;
    add({ place, notice, owner, message, met: (_, frame) => met(frame) });
  }
}
