// The oracle's payments: the least and the most a complete company is paid under one award, everything referred granted.
import type { Amount, Award } from '../../../src/engine/rules.ts';
import {
  add,
  divide,
  type Exact,
  exact,
  isLess,
  larger,
  multiply,
  smaller,
  subtract,
  zero,
} from './exact.ts';
import { figures } from './figures.ts';
import { level } from './truth.ts';
import { eachItem, known, referred, type World } from './world.ts';

export interface Bounds {
  readonly low: Exact;
  /** Nothing: the text names no figure. */
  readonly high: Exact | undefined;
}

const granting = { level, grants: true };

export const nothing: Bounds = { low: zero, high: zero };

const hull = (a: Bounds, b: Bounds): Bounds => ({
  low: smaller(a.low, b.low),
  high: a.high && b.high && larger(a.high, b.high),
});

const around = (values: readonly Exact[]): Bounds => ({
  low: values.reduce(smaller),
  high: values.reduce(larger),
});

function amounts(amount: Amount, world: World): Bounds {
  switch (amount.form) {
    case 'exactly':
      return around(figures(amount.quantity, world, granting));
    case 'between':
      return around([...figures(amount.low, world, granting), ...figures(amount.high, world, granting)]);
    case 'times': {
      const factor = exact(BigInt(amount.factor[0]), BigInt(amount.factor[1]));
      const { low, high } = amounts(amount.amount, world);
      const bounds = [multiply(low, factor), high && multiply(high, factor)] as const;
      return {
        low: bounds[1] ? smaller(bounds[0], bounds[1]) : bounds[0],
        high: bounds[1] && larger(bounds[0], bounds[1]),
      };
    }
    case 'cases':
      return inCases(amount.cases, world);
    case 'unstated':
      return { low: zero, high: undefined };
    case 'non-cash':
      return nothing;
  }
}

function inCases(cases: Extract<Amount, { form: 'cases' }>['cases'], world: World): Bounds {
  const [first, ...rest] = cases;
  if (!first) return nothing;
  const guard = first.when ? level(first.when, world) : 3;
  if (guard === 3) return amounts(first.then, world);
  return guard === 2 ? hull(amounts(first.then, world), inCases(rest, world)) : inCases(rest, world);
}

/** The items that are paid for. */
function paidItems({ each }: Award, world: World): readonly World[] {
  return eachItem(each!.list, world).filter((item) => !each!.where || level(each!.where, item) >= 2);
}

const plus = (a: Bounds, b: Bounds): Bounds => ({
  low: add(a.low, b.low),
  high: a.high && b.high && add(a.high, b.high),
});

/** Nobody pays back: where a formula comes to less than nothing, nothing is paid. */
const neverLess = ({ low, high }: Bounds): Bounds => ({
  low: larger(low, zero),
  high: high && larger(high, zero),
});

export function pay(award: Award, world: World): Bounds {
  if (award.pay.kind === 'non-cash') return nothing;
  const paid = award.each
    ? paidForItems(award, paidItems(award, world))
    : neverLess(amounts(award.pay.amount, world));
  if (!award.cap) return paid;
  const cap = neverLess(around(figures(award.cap.amount, world, granting)));
  return { low: smaller(paid.low, cap.low), high: paid.high ? smaller(paid.high, cap.high!) : cap.high };
}

function paidForItems(award: Award, items: readonly World[]): Bounds {
  const together = award.each!.together;
  const each = items.map((item) => ({
    paid: neverLess(amounts(award.pay.amount, item)),
    size: together ? sizeOf(known(together.of, item)) : zero,
  }));
  if (!together) return each.reduce((all, { paid }) => plus(all, paid), nothing);
  const limit = exact(BigInt(together.atMost[0]), BigInt(together.atMost[1]));
  const room = each.reduce((all, { size }) => add(all, size), zero);
  if (!isLess(limit, room)) return each.reduce((all, { paid }) => plus(all, paid), nothing);
  // Whichever item the authority cuts: the items fill the limit in any order, each paid by its share.
  const filled = (bound: 'low' | 'high') =>
    permutations(each).map((order) => {
      let [left, all] = [limit, zero];
      for (const { paid, size } of order) {
        const part = smaller(size, left);
        if (part[0] > 0n) all = add(all, multiply(paid[bound] ?? zero, divide(part, size)));
        left = subtract(left, part);
      }
      return all;
    });
  return { low: filled('low').reduce(smaller), high: filled('high').reduce(larger) };
}

/** A size that an authority keeps does not occur in the catalogues; money is held in 分. */
function sizeOf(value: ReturnType<typeof known>): Exact {
  if (value === referred) throw new Error('a size is never kept by an authority here');
  return exact(BigInt(value as number), 100n);
}

/** Every order; of many items only a few, which is a smaller claim and no wrong one. */
function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  if (all.length > 5) return [all, [...all].reverse()];
  return all.flatMap((first, index) =>
    permutations([...all.slice(0, index), ...all.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}
