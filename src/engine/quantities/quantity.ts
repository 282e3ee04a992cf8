// Compiled quantities: figures and formulas, each with its exact extent for a company that has answered in part.
import { type Domain, isKnown, referralOf } from '../domain.ts';
import {
  answerFormula,
  type Formula,
  formulaOver,
  numberFormula,
  sumFormula,
  workedOutFormula,
} from '../formula.ts';
import { type Fraction, fraction, ZERO } from '../fraction.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import type { Basis, LeafVisitor, TellReading } from '../nodes/node.ts';
import type { Citation } from '../rules.ts';
import type { Wanted } from '../wanted.ts';
import type { Unit } from '../rules.ts';
import { scaleOf } from '../vocabulary.ts';
import {
  difference,
  type Extent,
  exactly,
  greatest,
  isNeverBelow,
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
  /** Tells the readings on which the figure rests for this company. */
  readings(frame: Frame, tell: TellReading): void;
  /** The words on which the figure rests where they differ from case to case. */
  readonly source?: (frame: Frame) => Citation | undefined;
  /** The facts read, for findings that name them. */
  figures(frame: Frame): readonly Domain[];
  /** How it comes about with the figures of this company; nothing while one of them is not known. */
  formula(frame: Frame): Formula | undefined;
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

/** The same quantity, read as its reading says. */
export function read(
  quantity: Quantity,
  { reading, citation }: Pick<Basis, 'reading' | 'citation'>,
): Quantity {
  if (!reading) return quantity;
  return {
    ...quantity,
    readings: (frame, tell) => {
      tell(reading, citation);
      quantity.readings(frame, tell);
    },
  };
}

export function fixed(value: Fraction, unit?: Unit): Quantity {
  const extent = exactly(value);
  const formula = numberFormula(value, unit);
  return {
    extent: () => extent,
    ask: () => {},
    visit: () => {},
    readings: () => {},
    figures: () => [],
    formula: () => formula,
    timed: false,
  };
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
    visit: (visitor) => visitor.fact(place),
    readings: () => {},
    figures: (frame) => [domainAt(frame, place)],
    formula: (frame) => answerFormula(frame, place),
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
    readings: (frame, tell) => {
      for (const each of of) each.readings(frame, tell);
    },
    figures: (frame) => of.flatMap((each) => each.figures(frame)),
    formula(frame) {
      const parts = of.map((each) => ({ extent: each.extent(frame), formula: each.formula(frame) }));
      if (word === 'sum') return sumFormula(parts);
      return formulaOver(
        word,
        parts.map(({ formula }) => formula),
      );
    },
    timed: of.some(({ timed }) => timed),
  };
}

export function minusOf(a: Quantity, b: Quantity): Quantity {
  return {
    ...combined('sum', [a, b]),
    extent: (frame) => difference(a.extent(frame), b.extent(frame)),
    formula: (frame) => formulaOver('difference', [a.formula(frame), b.formula(frame)]),
  };
}

/** Nobody pays back: where a formula comes to less than nothing, nothing is paid. */
export function neverLess(quantity: Quantity): Quantity {
  return {
    ...quantity,
    extent: (frame) => greatest(quantity.extent(frame), NOTHING),
    formula(frame) {
      const { low } = quantity.extent(frame);
      const formula = quantity.formula(frame);
      const isLoss = low !== null && low.numerator < 0n;
      return isLoss ? formulaOver('greatest', [formula, numberFormula(ZERO, 'yuan')]) : formula;
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
    readings: (frame, tell) => deciding(frame).readings(frame, tell),
    figures: (frame) => deciding(frame).figures(frame),
    formula(frame) {
      const own = deciding(frame);
      const formula = own.formula(frame);
      if (own === stated || !formula) return formula;
      return workedOutFormula(frame, place, own.extent(frame)) ?? formula;
    },
    timed: rule.timed,
  };
}
