// What one fact can still be: an interval of integers, with "none" beside it. An answer is a point, no answer is everything.
import { isoOf } from './calendar.ts';
import { levelOfCode } from './own-level.ts';
import { regionRange } from './regions.ts';
import type { Wording } from './wording.ts';
import type { Fact, Option } from './vocabulary.ts';

/** An answer as the engine takes it, in the scale of vocabulary.ts; null is "don't know", 'none' is never / none / still there. */
export type Answer = number | string | readonly string[] | null;

/** The state of one fact for one company. The bounds are narrowed and restored while cases are told apart. */
export interface Domain {
  readonly path: string;
  readonly fact: Fact;
  /** As given; undefined: not asked yet. */
  readonly given: Answer | undefined;
  low: number;
  high: number;
  /** 0: cannot be "none"; 1: is "none"; 2: may be. */
  none: 0 | 1 | 2;
  /** Chosen options of a fact of type `choices`. */
  readonly chosen: readonly string[] | undefined;
  /** "Don't know" about something an authority keeps. */
  readonly keptBy: Wording | undefined;
  /** The date that fixes its year, where that is not known; where that is none, there is no such year and no figure of it. */
  readonly yearOf: Domain | undefined;
  /** The fact, not asked yet, on whose answer it hangs whether a coarse code is complete. */
  readonly levelHangsOn: string | undefined;
  /** It disagrees with other answers (stated with computed, a day with another day); the person has to choose. */
  readonly contested: boolean;
}

function optionLeaves(
  options: readonly Option[] | undefined,
  id: string,
): readonly [number, number] | undefined {
  for (const option of options ?? []) {
    if (option.id === id) return option.leaves;
    const below = optionLeaves(option.of, id);
    if (below) return below;
  }
  return undefined;
}

function lastLeaf(options: readonly Option[] | undefined): number {
  return Math.max(0, ...(options ?? []).map((option) => option.leaves[1]));
}

function fullRange(fact: Fact): readonly [number, number] {
  switch (fact.type) {
    case 'yes_no':
      return [0, 1];
    case 'choice':
    case 'industry':
      return [0, lastLeaf(fact.options)];
    case 'region':
      return [0, 999_999];
    case 'date':
      return [-Infinity, Infinity];
    case 'choices':
    case 'list':
      return [0, 0];
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
      return [fact.negative ? -Infinity : 0, Infinity];
  }
}

function placeRange(code: string, ownLevel: string | undefined): readonly [number, number] | undefined {
  if (!/^[1-9]\d{5}$/.test(code)) return undefined;
  const range = regionRange(code);
  return levelOfCode(code) === ownLevel ? [range[0], range[0]] : range;
}

/** Figures are whole numbers within their range; choices and places are told by their ids. Nothing else is an answer. */
function answeredRange(fact: Fact, answer: Answer, ownLevel: string | undefined): readonly [number, number] {
  const range = rangeOf(fact, answer, ownLevel);
  if (!range) throw new TypeError(`No such answer for ${fact.id}: ${String(answer)}`);
  return range;
}

function rangeOf(
  fact: Fact,
  answer: Answer,
  ownLevel: string | undefined,
): readonly [number, number] | undefined {
  switch (fact.type) {
    case 'choice':
    case 'industry':
      return typeof answer === 'string' ? optionLeaves(fact.options, answer) : undefined;
    case 'region':
      return typeof answer === 'string' ? placeRange(answer, ownLevel) : undefined;
    case 'choices': {
      const isChosen =
        Array.isArray(answer) && answer.every((each) => optionLeaves(fact.options, String(each)));
      return isChosen ? fullRange(fact) : undefined;
    }
    case 'list':
      return undefined;
    case 'yes_no':
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
    case 'date': {
      const [low, high] = fullRange(fact);
      const isFigure =
        Number.isSafeInteger(answer) && (answer as number) >= low && (answer as number) <= high;
      return isFigure ? [answer as number, answer as number] : undefined;
    }
  }
}

export interface DomainOrigin {
  readonly path: string;
  readonly fact: Fact;
  readonly given: Answer | undefined;
  /** The level at which a government's code is complete. */
  readonly ownLevel?: string | undefined;
  readonly yearOf?: Domain | undefined;
  readonly levelHangsOn?: string | undefined;
  readonly contested?: boolean;
}

/** Throws TypeError where the answer is not one of the fact's (the profile refuses such answers before). */
export function domainOf(origin: DomainOrigin): Domain {
  const { path, fact, given, ownLevel, yearOf, contested } = origin;
  const unknown = given === undefined || given === null || contested === true;
  const isNone = given === 'none' && fact.none !== undefined;
  const [low, high] = unknown || isNone ? fullRange(fact) : answeredRange(fact, given, ownLevel);
  return {
    path,
    fact,
    given,
    low,
    high,
    none: isNone ? 1 : unknown && fact.none ? 2 : 0,
    chosen: Array.isArray(given) ? (given as readonly string[]) : undefined,
    keptBy: given === null ? fact.authority : undefined,
    yearOf,
    levelHangsOn: low === high ? undefined : origin.levelHangsOn,
    contested: contested ?? false,
  };
}

/** Whom a figure of a year that does not exist is left to: no answer can settle it. */
export const NO_SUCH_YEAR: Wording = { zh: '主管部门', en: 'the authority in charge' };

/** Whether what is asked of it is left to an authority: 0 no, 1 yes, 2 perhaps, as the date that fixes its year may be none. */
export function referralOf({ keptBy, yearOf }: Domain): 0 | 1 | 2 {
  return keptBy ? 1 : (yearOf?.none ?? 0);
}

/** Whom it is left to; undefined where it is left to nobody. */
export function referredTo(domain: Domain): Wording | undefined {
  return referralOf(domain) === 1 ? (domain.keptBy ?? NO_SUCH_YEAR) : undefined;
}

/** Nothing about it is open: a point, "none", or chosen options. */
export function isKnown(domain: Domain): boolean {
  if (referralOf(domain) === 1) return true;
  if (domain.fact.type === 'choices') return domain.chosen !== undefined;
  return domain.none === 1 || (domain.none === 0 && domain.low === domain.high);
}

/** The answer as results show it: dates as ISO text, yes_no as true or false, the rest as held. */
export function shownValue(domain: Domain): unknown {
  if (domain.given === undefined || domain.given === null || domain.given === 'none') return domain.given;
  if (domain.fact.type === 'date') return isoOf(domain.given as number);
  if (domain.fact.type === 'yes_no') return domain.given === 1;
  return domain.given;
}
