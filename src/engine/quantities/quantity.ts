// Compiled quantities: figures, counts and formulas, each with its exact extent for a company that has answered in part.
import { yearOf } from '../calendar.ts';
import { type Domain, isKnown } from '../domain.ts';
import { compare, type Fraction, fraction, lesser, minus, plus, times, ZERO } from '../fraction.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { best, isDecided, LATER, NO, REFERRED, worst, YES } from '../level.ts';
import type { LeafVisitor, Node, Wanted } from '../nodes/node.ts';
import { scaleOf } from '../vocabulary.ts';
import {
  difference,
  type Extent,
  exactly,
  greatest,
  hull,
  isPoint,
  least,
  NOTHING,
  product,
  sum,
} from './extent.ts';

export interface Quantity {
  extent(frame: Frame): Extent;
  /** Adds the facts that can still change the figure. */
  ask(frame: Frame, wanted: Wanted): void;
  visit(visitor: LeafVisitor): void;
  /** The facts read, for the explanation of a formula. */
  figures(frame: Frame): readonly Domain[];
}

export function fixed(value: Fraction): Quantity {
  const extent = exactly(value);
  return { extent: () => extent, ask: () => {}, visit: () => {}, figures: () => [] };
}

/** A figure in base units: 元, 人, months, 1 = 100 %. */
function inBase(domain: Domain, inside: number): Fraction | null {
  if (!Number.isFinite(inside)) return null;
  return fraction(BigInt(inside), BigInt(scaleOf(domain.fact)));
}

function extentOf(domain: Domain): Extent {
  return {
    low: inBase(domain, domain.low),
    high: inBase(domain, domain.high),
    discretion: domain.referredTo !== undefined,
  };
}

export function figure(place: Place): Quantity {
  return {
    extent: (frame) => extentOf(domainAt(frame, place)),
    ask: (frame, wanted) => {
      const domain = domainAt(frame, place);
      if (!isKnown(domain)) wanted.addDomain(domain);
    },
    visit: (visitor) => visitor.fact(place, () => []),
    figures: (frame) => [domainAt(frame, place)],
  };
}

/** Items of a list, or those that meet a condition. */
export function count(list: number, where: Node | undefined): Quantity {
  return {
    extent(frame) {
      const { items, low, high } = frame.lists[list]!;
      const upper = Number.isFinite(high) ? fraction(BigInt(high)) : null;
      if (!items) return { low: where ? ZERO : fraction(BigInt(low)), high: upper, discretion: false };
      let [surely, possibly] = [0n, 0n];
      for (const item of items) {
        frame.current[list] = item;
        const levels = where ? where.judge(frame) : YES;
        if (worst(levels) >= 2) surely++;
        if (best(levels) >= 2) possibly++;
      }
      return { low: fraction(surely), high: fraction(possibly), discretion: false };
    },
    ask(frame, wanted) {
      const state = frame.lists[list]!;
      if (!state.items) return wanted.addList(state);
      for (const item of state.items) {
        frame.current[list] = item;
        where?.ask(frame, 1, 2, wanted);
      }
    },
    visit(visitor) {
      visitor.list(list, []);
      where?.visit(visitor);
    },
    figures: () => [],
  };
}

/** The same figure of several closed years, newest first; years before that of `since` do not exist. */
export function years(places: readonly Place[], since: Place | undefined): Quantity {
  const existing = (frame: Frame): readonly [surely: number, possibly: number] => {
    if (!since) return [places.length, places.length];
    const domain = domainAt(frame, since);
    const from = (day: number) =>
      Number.isFinite(day)
        ? Math.max(0, Math.min(places.length, frame.lastYear - yearOf(day) + 1))
        : undefined;
    return [from(domain.high) ?? 0, from(domain.low) ?? places.length];
  };
  return {
    extent(frame) {
      const [surely, possibly] = existing(frame);
      return places.slice(0, possibly).reduce<Extent>((total, place, index) => {
        const own = extentOf(domainAt(frame, place));
        return sum(total, index < surely ? own : hull(NOTHING, own));
      }, NOTHING);
    },
    ask(frame, wanted) {
      const [surely, possibly] = existing(frame);
      if (since && surely !== possibly) wanted.addDomain(domainAt(frame, since));
      for (const place of places.slice(0, possibly)) {
        const domain = domainAt(frame, place);
        if (!isKnown(domain)) wanted.addDomain(domain);
      }
    },
    visit(visitor) {
      for (const place of places) visitor.fact(place, () => []);
      if (since) visitor.fact(since, () => []);
    },
    figures: (frame) => places.slice(0, existing(frame)[1]).map((place) => domainAt(frame, place)),
  };
}

export function items(list: number, of: Quantity, where: Node | undefined): Quantity {
  return {
    extent(frame) {
      const state = frame.lists[list]!;
      if (!state.items) {
        frame.current[list] = state.anyItem;
        const one = of.extent(frame);
        const high =
          one.high && Number.isFinite(state.high) ? times(one.high, fraction(BigInt(state.high))) : null;
        return { low: ZERO, high: one.high?.numerator === 0n ? ZERO : high, discretion: one.discretion };
      }
      let total = NOTHING;
      for (const item of state.items) {
        frame.current[list] = item;
        const levels = where ? where.judge(frame) : YES;
        if (best(levels) < 2) continue;
        const own = of.extent(frame);
        total = sum(total, worst(levels) >= 2 ? own : hull(NOTHING, own));
      }
      return total;
    },
    ask(frame, wanted) {
      const state = frame.lists[list]!;
      if (!state.items) return wanted.addList(state);
      for (const item of state.items) {
        frame.current[list] = item;
        where?.ask(frame, 1, 2, wanted);
        of.ask(frame, wanted);
      }
    },
    visit(visitor) {
      visitor.list(list, []);
      where?.visit(visitor);
      of.visit(visitor);
    },
    figures: () => [],
  };
}

const COMBINE = { sum, product, least, greatest } as const;

export function combined(word: keyof typeof COMBINE, of: readonly Quantity[]): Quantity {
  return {
    extent: (frame) => of.map((each) => each.extent(frame)).reduce(COMBINE[word]),
    ask: (frame, wanted) => {
      for (const each of of) each.ask(frame, wanted);
    },
    visit: (visitor) => {
      for (const each of of) each.visit(visitor);
    },
    figures: (frame) => of.flatMap((each) => each.figures(frame)),
  };
}

export function minusOf(a: Quantity, b: Quantity): Quantity {
  return {
    ...combined('sum', [a, b]),
    extent: (frame) => difference(a.extent(frame), b.extent(frame)),
  };
}

export interface QuantityBranch {
  readonly when: Node | undefined;
  readonly then: Quantity;
}

/** The first branch whose guard holds; where that is open, the hull of what remains. */
export function cases(branches: readonly QuantityBranch[]): Quantity {
  const reachable = (frame: Frame): readonly (QuantityBranch & { levels: number })[] => {
    const found = [];
    for (const branch of branches) {
      const levels = branch.when ? branch.when.judge(frame) : YES;
      if (best(levels) >= 2) found.push({ ...branch, levels });
      if (levels === YES) break;
    }
    return found;
  };
  return {
    extent(frame) {
      const found = reachable(frame);
      const extents = found.map(({ then }) => then.extent(frame));
      const settled = found.at(-1)?.levels === YES;
      const whole = settled ? extents.reduce(hull) : [NOTHING, ...extents].reduce(hull);
      const authority = found.some(({ levels }) => levels & REFERRED);
      return authority && !isPoint(whole) ? { ...whole, discretion: true } : whole;
    },
    ask(frame, wanted) {
      for (const { when, then, levels } of reachable(frame)) {
        if (when && !isDecided(levels)) when.ask(frame, 0, 3, wanted);
        then.ask(frame, wanted);
      }
      for (const { when } of branches) {
        const levels = when ? when.judge(frame) : YES;
        if (levels === YES) break;
        if (!isDecided(levels) && (levels & (NO | LATER)) !== levels) when?.ask(frame, 0, 3, wanted);
      }
    },
    visit(visitor) {
      for (const { when, then } of branches) {
        when?.visit(visitor);
        then.visit(visitor);
      }
    },
    figures: (frame) => reachable(frame).flatMap(({ then }) => then.figures(frame)),
  };
}

export interface Slice {
  readonly upTo: Fraction | undefined;
  readonly rate: Fraction;
}

/** Each slice of the figure at its own rate. */
export function brackets(of: Quantity, slices: readonly Slice[]): Quantity {
  const at = (value: Fraction): Fraction => {
    let [total, from] = [ZERO, ZERO];
    for (const { upTo, rate } of slices) {
      const to = upTo ? lesser(upTo, value) : value;
      if (compare(to, from) > 0) total = plus(total, times(minus(to, from), rate));
      if (upTo) from = upTo;
    }
    return total;
  };
  return {
    ...of,
    extent(frame) {
      const { low, high, discretion } = of.extent(frame);
      return { low: low && at(low), high: high && at(high), discretion };
    },
  };
}

/** A derived figure: stated where it is answered, else computed. */
export function derived(place: Place, rule: Quantity): Quantity {
  const stated = figure(place);
  const deciding = (frame: Frame): Quantity => {
    const { given, contested } = domainAt(frame, place);
    return contested || (given !== undefined && given !== null) ? stated : rule;
  };
  return {
    extent: (frame) => deciding(frame).extent(frame),
    ask: (frame, wanted) => deciding(frame).ask(frame, wanted),
    visit: (visitor) => {
      stated.visit(visitor);
      rule.visit(visitor);
    },
    figures: (frame) => deciding(frame).figures(frame),
  };
}
