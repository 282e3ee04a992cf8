// The vocabulary: what a fact is, and the integer scale each type of answer is held in.
import type { Unit } from './rules.ts';
import type { Wording } from './wording.ts';

/**
 * How answers are held inside, always as integers or ids, never as floats:
 * yes_no: 0 or 1 · choice: the option's leaf number (depth first, from 0) · money: 分 · count, score: value × 10^decimals ·
 * percent: percent × 10 000 (1.5 % is 15 000) · duration: whole months · date: day number (calendar.ts) ·
 * region: its six-digit code as a number, a coarse code covering a range · industry: leaf number of the GB/T 4754 tree.
 */
export type FactType =
  | 'yes_no'
  | 'choice'
  | 'choices'
  | 'money'
  | 'count'
  | 'score'
  | 'percent'
  | 'duration'
  | 'date'
  | 'region'
  | 'industry'
  | 'list';

/** An option of a choice; options may nest, and a parent covers its children's leaf numbers. */
export interface Option {
  readonly id: string;
  readonly label: Wording;
  readonly of?: readonly Option[];
  /** First and last leaf number under this option. */
  readonly leaves: readonly [first: number, last: number];
}

/** Both ends belong to it, in the fact's own scale; one that is absent has no bound. A day may lie so many years after the as-of date. */
export interface Plausible {
  readonly from?: number;
  readonly to?: number | { readonly yearsAhead: number };
}

export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly section: string;
  /** The question, plain; for a derived fact, the wording under which it can be stated. */
  readonly ask: Wording;
  /** A short name for tables and prints. */
  readonly label: Wording;
  readonly help?: Wording;
  /** Where in a company's papers the figure is found. */
  readonly where?: Wording;
  readonly unit?: Unit;
  readonly yearly?: true;
  readonly decimals?: number;
  /** Losses and the like; otherwise a figure is never below zero. */
  readonly negative?: true;
  /** Dates: the wording of the answer "none" (never, none, still there). */
  readonly none?: Wording;
  readonly options?: readonly Option[];
  /** Who keeps this (a list, a score): "don't know" is then referred to them. */
  readonly authority?: Wording;
  /** Lists: the fields of an item, in order. */
  readonly item?: readonly Fact[];
  /** Derived facts: computed from others. `stated` false means it depends on the as-of date and cannot be stated. */
  readonly derived?: { readonly notice: string; readonly statable: boolean };
  /** Regions: with this answer of that choice fact, a code of that level is complete in itself (a city government is its city). */
  readonly ownLevel?: {
    readonly fact: string;
    readonly levels: Readonly<Record<string, 'province' | 'city' | 'county'>>;
  };
  /** Figures and dates: an answer outside is likely a slip, and a warning says so. It counts all the same. */
  readonly plausible?: Plausible;
  /** Cheap to know (0), on a paper at hand (1), must be computed (2): the order inside a section. */
  readonly cost: number;
}

/** How many inside units make one base unit (元, 人, 1 = 100 %, 月). */
export function scaleOf(fact: Fact): number {
  if (fact.type === 'money') return 100;
  if (fact.type === 'percent') return 1_000_000;
  return 10 ** (fact.decimals ?? 0);
}
