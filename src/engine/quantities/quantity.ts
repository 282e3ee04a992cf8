// Compiled quantities: figures and formulas, each with its exact extent for a company that has answered in part.
import { type Domain, isKnown, referralOf } from '../domain.ts';
import { compare, type Fraction, fraction, lesser, minus, plus, times, ZERO } from '../fraction.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { atHand, isDecided, type Levels, NO, REFERRED, YES } from '../level.ts';
import type { LeafVisitor, Node, Wanted } from '../nodes/node.ts';
import { scaleOf } from '../vocabulary.ts';
import {
  difference,
  type Extent,
  exactly,
  greatest,
  hull,
  isNeverBelow,
  isPoint,
  isSame,
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
  /** It counts or picks by conditions that may come with time. */
  readonly timed: boolean;
}

/** The same quantity, silent where no answer can change it any more. */
export function settling(quantity: Quantity): Quantity {
  return {
    ...quantity,
    ask: (frame, wanted) => {
      const extent = quantity.extent(frame);
      if (extent.open && !isPoint(extent)) quantity.ask(frame, wanted);
    },
  };
}

export function fixed(value: Fraction): Quantity {
  const extent = exactly(value);
  return { extent: () => extent, ask: () => {}, visit: () => {}, figures: () => [], timed: false };
}

/** A figure in base units: 元, 人, months, 1 = 100 %. */
function inBase(domain: Domain, inside: number): Fraction | null {
  if (!Number.isFinite(inside)) return null;
  return fraction(BigInt(inside), BigInt(scaleOf(domain.fact)));
}

export function extentOf(domain: Domain): Extent {
  return {
    low: inBase(domain, domain.low),
    high: inBase(domain, domain.high),
    discretion: referralOf(domain) !== 0,
    open: !isKnown(domain),
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
    timed: false,
  };
}

const COMBINE = { sum, product, least, greatest } as const;

/** Of the parts of a least (a greatest), those that can still be it. */
function inPlay(word: keyof typeof COMBINE, of: readonly Quantity[], frame: Frame): readonly Quantity[] {
  if (word !== 'least' && word !== 'greatest') return of;
  const extents = of.map((each) => each.extent(frame));
  const loses = (a: Extent, b: Extent) => (word === 'least' ? isNeverBelow(a, b) : isNeverBelow(b, a));
  return of.filter((_, index) => {
    const own = extents[index]!;
    return !extents.some(
      (other, at) => at !== index && loses(own, other) && !(loses(other, own) && at > index),
    );
  });
}

export function combined(word: keyof typeof COMBINE, of: readonly Quantity[]): Quantity {
  return {
    extent: (frame) => of.map((each) => each.extent(frame)).reduce(COMBINE[word]),
    ask: (frame, wanted) => {
      for (const each of inPlay(word, of, frame)) each.ask(frame, wanted);
    },
    visit: (visitor) => {
      for (const each of of) each.visit(visitor);
    },
    figures: (frame) => of.flatMap((each) => each.figures(frame)),
    timed: of.some(({ timed }) => timed),
  };
}

export function minusOf(a: Quantity, b: Quantity): Quantity {
  return {
    ...combined('sum', [a, b]),
    extent: (frame) => difference(a.extent(frame), b.extent(frame)),
  };
}

/** Nobody pays back: where a formula comes to less than nothing, nothing is paid. */
export function neverLess(quantity: Quantity): Quantity {
  return { ...quantity, extent: (frame) => greatest(quantity.extent(frame), NOTHING) };
}

export interface QuantityBranch {
  readonly when: Node | undefined;
  readonly then: Quantity;
}

/** The first branch whose guard holds; where that is open, the hull of what remains. */
export function cases(branches: readonly QuantityBranch[]): Quantity {
  const reachable = (frame: Frame): readonly (QuantityBranch & { levels: Levels })[] => {
    const found = [];
    for (const branch of branches) {
      const levels = branch.when ? atHand(branch.when.judge(frame), frame) : YES;
      if (levels !== NO) found.push({ ...branch, levels });
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
      // Where every branch comes to the same, it does not matter which one it is.
      if (!whole.open && extents.every((each) => isSame(each, whole)) && (settled || isSame(NOTHING, whole)))
        return whole;
      return {
        ...whole,
        discretion: whole.discretion || found.some(({ levels }) => levels & REFERRED),
        open: whole.open || found.some(({ levels }) => !isDecided(levels)),
      };
    },
    ask(frame, wanted) {
      for (const { when, then } of reachable(frame)) {
        when?.ask(frame, 0, 3, wanted);
        then.ask(frame, wanted);
      }
    },
    visit(visitor) {
      for (const { when, then } of branches) {
        when?.visit(visitor);
        then.visit(visitor);
      }
    },
    figures: (frame) => reachable(frame).flatMap(({ then }) => then.figures(frame)),
    timed: branches.some(({ when, then }) => when?.isTimed() || then.timed),
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
      const { low, high, ...causes } = of.extent(frame);
      return { low: low ? at(low) : ZERO, high: high && at(high), ...causes };
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
    timed: rule.timed,
  };
}
