// How a sum comes about: its quantity with the figures of one company in it, so that anyone can reckon it again.
import type { Path } from './assessment.ts';
import { isKnown, referralOf } from './domain.ts';
import { type Fraction, fraction, times } from './fraction.ts';
import { domainAt, type Frame, type Place } from './frame.ts';
import { type Extent, isPoint } from './quantities/extent.ts';
import type { Rational, Unit } from './rules.ts';
import { scaleOf } from './vocabulary.ts';

export type Formula =
  /** A number of the notice in base units, as in the rules. */
  | { readonly word: 'number'; readonly value: Rational; readonly unit?: Unit }
  /** An answer, or what is worked out from answers, in the scale of its fact. */
  | { readonly word: 'figure'; readonly path: Path; readonly value: number }
  /** How many items of the list count. */
  | { readonly word: 'count'; readonly path: Path; readonly value: number }
  | {
      readonly word: 'sum' | 'product' | 'least' | 'greatest' | 'difference' | 'between';
      readonly of: readonly Formula[];
    };

const rational = ({ numerator, denominator }: Fraction): Rational => [String(numerator), String(denominator)];

export function numberFormula(value: Fraction, unit?: Unit): Formula {
  return { word: 'number', value: rational(value), ...(unit && { unit }) };
}

/** The answer at a place; nothing while it has none, or an authority keeps it. */
export function answerFormula(frame: Frame, place: Place): Formula | undefined {
  const domain = domainAt(frame, place);
  if (!isKnown(domain) || referralOf(domain) !== 0 || domain.low !== domain.high) return undefined;
  return { word: 'figure', path: domain.path, value: domain.low };
}

/** A figure that is worked out, under its own name; nothing where its scale does not hold it exactly. */
export function workedOutFormula(frame: Frame, place: Place, { low }: Extent): Formula | undefined {
  const { fact, path } = domainAt(frame, place);
  const inside = low && times(low, fraction(BigInt(scaleOf(fact))));
  if (!inside || inside.denominator !== 1n) return undefined;
  return { word: 'figure', path, value: Number(inside.numerator) };
}

/** Words over parts; nothing where a part is not known. */
export function formulaOver(
  word: Extract<Formula, { of: readonly Formula[] }>['word'],
  parts: readonly (Formula | undefined)[],
): Formula | undefined {
  const of = parts.filter((part) => part !== undefined);
  if (of.length !== parts.length) return undefined;
  return of.length === 1 ? of[0] : { word, of };
}

/** What is nothing adds nothing: only the parts of a sum that count are shown. */
export function sumFormula(
  parts: readonly { readonly extent: Extent; readonly formula: Formula | undefined }[],
): Formula | undefined {
  const telling = parts.filter(({ extent }) => !(isPoint(extent) && extent.low?.numerator === 0n));
  const shown = (telling.length === 0 ? parts.slice(0, 1) : telling).map(({ formula }) => formula);
  return formulaOver('sum', shown);
}

/** Whether a company's own figures stand in it; a fixed sum needs no explanation. */
export function hasFigures(formula: Formula): boolean {
  return 'of' in formula ? formula.of.some(hasFigures) : formula.word !== 'number';
}
