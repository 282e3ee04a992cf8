// What a condition says of single facts: the answers it needs, and the answers with which it certainly holds.
import { firstDayReaching } from '../../engine/calendar.ts';
import { fromRational } from '../../engine/fraction.ts';
import type { Condition, FactReference, Quantity } from '../../engine/rules.ts';
import { thresholdOf } from '../../engine/thresholds.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Book } from '../compile/scope.ts';
import type { Origin } from '../compile/trace.ts';
import { type AnswerSet, answerSet, both, either, type Span, without } from './answerset.ts';

/** That the answer to one question lies in a set. */
export interface Claim {
  /** Fact, year and list: the same key is the same answer. */
  readonly key: string;
  /** The answer of one item of this list. */
  readonly list?: string;
  readonly fact: Fact;
  readonly set: AnswerSet;
  /** Every answer there can be. */
  readonly all: AnswerSet;
  readonly origin: Origin;
}

/** The claim of a test of one fact, exactly; nothing where it hangs on more than that fact's answer. */
export function claimOf(condition: Condition, book: Book): Claim | undefined {
  const origin = book.trace.originOf(condition);
  // With another reading the test is not settled by the answer alone.
  if (!origin || condition.reading?.otherwise) return undefined;
  if (condition.word === 'member') return ofMember(condition, origin, book);
  if (condition.word !== 'compare' || condition.right.word !== 'number') return undefined;
  const { left, operator, right } = condition;
  const asked = askedBy(left, book);
  if (!asked) return undefined;
  const { low, high } = thresholdOf(asked.fact, operator, fromRational(right.value)).range;
  const all = everyAnswer(asked.fact);
  return { ...asked, origin, all, set: both(all, answerSet([[low, high]], false)) };
}

function askedBy(quantity: Quantity, book: Book): Pick<Claim, 'key' | 'list' | 'fact'> | undefined {
  if (quantity.word === 'figure') {
    const fact = factOf(quantity.of, book);
    return fact && { ...keyOf(quantity.of), fact };
  }
  const list = quantity.word === 'count' ? book.facts.get(quantity.list) : undefined;
  // The number of items is counted like people: whole, and never below zero.
  return list && { key: JSON.stringify(quantity), fact: { ...list, type: 'count', unit: 'item' } };
}

function ofMember(
  condition: Extract<Condition, { word: 'member' }>,
  origin: Origin,
  book: Book,
): Claim | undefined {
  const { of, ranges, bounds, plusYears = 0, none = false } = condition;
  const fact = factOf(of, book);
  if (!fact || bounds) return undefined;
  const spans = ranges.map(
    ([low, high]): Span => [
      low === null ? -Infinity : reached(low, plusYears),
      high === null ? Infinity : reached(high + 1, plusYears) - 1,
    ],
  );
  const all = everyAnswer(fact);
  return { ...keyOf(of), fact, origin, all, set: both(all, answerSet(spans, none)) };
}

const reached = (day: number, years: number): number => (years === 0 ? day : firstDayReaching(day, years));

function keyOf({ fact, year, list }: FactReference): Pick<Claim, 'key' | 'list'> {
  return { key: JSON.stringify([list, fact, year]), ...(list !== undefined && { list }) };
}

function factOf({ fact, list }: FactReference, book: Book): Fact | undefined {
  return list === undefined
    ? book.facts.get(fact)
    : book.facts.get(list)?.item?.find(({ id }) => id === fact);
}

function everyAnswer({ type, options = [], negative, none }: Fact): AnswerSet {
  const span = (): Span => {
    if (type === 'yes_no') return [0, 1];
    if (type === 'choice' || type === 'industry')
      return [0, Math.max(0, ...options.map(({ leaves }) => leaves[1]))];
    if (type === 'region') return [0, 999_999];
    return [type === 'date' || negative ? -Infinity : 0, Infinity];
  };
  return answerSet([span()], none !== undefined);
}

/** The answers without which the condition is certainly not met, claim by claim. */
export function neededBy(condition: Condition, book: Book): readonly Claim[] {
  const claim = claimOf(condition, book);
  if (claim) return [claim];
  if (condition.reading?.otherwise) return [];
  if (condition.word === 'all') return condition.conditions.flatMap((each) => neededBy(each, book));
  if (condition.word === 'any') return neededByEach(condition.conditions.map((each) => neededBy(each, book)));
  if (condition.word !== 'none') return [];
  return condition.conditions.flatMap((each) => {
    const sure = sureOf(each, book);
    return sure ? [{ ...sure, set: without(sure.all, sure.set) }] : [];
  });
}

/** What every alternative says something of: their answers together. */
function neededByEach(alternatives: readonly (readonly Claim[])[]): readonly Claim[] {
  const [first = [], ...others] = alternatives.map(joined);
  return first.flatMap((claim) => {
    const same = others.map((claims) => claims.find(({ key }) => key === claim.key));
    if (same.some((found) => !found)) return [];
    return [
      { ...claim, set: same.reduce((set, found) => (found ? either(set, found.set) : set), claim.set) },
    ];
  });
}

/** One claim for each key: all of them at once. */
export function joined(claims: readonly Claim[]): readonly Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byKey.get(claim.key);
    byKey.set(claim.key, known ? { ...known, set: both(known.set, claim.set) } : claim);
  }
  return [...byKey.values()];
}

/** The answers to one fact with which the condition holds, where nothing else can make it fail; only where that is exact. */
export function sureOf(condition: Condition, book: Book): Claim | undefined {
  const claim = claimOf(condition, book);
  if (claim) return claim;
  if (condition.reading?.otherwise) return undefined;
  if (condition.word !== 'all' && condition.word !== 'any' && condition.word !== 'none') return undefined;
  const [first, ...others] = condition.conditions.map((each) => sureOf(each, book));
  if (!first || others.some((each) => each?.key !== first.key)) return undefined;
  const combine = condition.word === 'all' ? both : either;
  const set = others.reduce((sum, each) => (each ? combine(sum, each.set) : sum), first.set);
  return { ...first, set: condition.word === 'none' ? without(first.all, set) : set };
}
