// Limits on a list: how many of its items may meet a condition, and the most that can be paid for items within all of them.
import { exceeds } from './claim.ts';
import { type Fraction, plus, ZERO } from './fraction.ts';
import type { Domain } from './domain.ts';
import { domainAt, type Frame } from './frame.ts';
import { best, type Levels, NO, YES } from './level.ts';
import { Cases } from './nodes/cases.ts';
import { Compare, type Limit } from './nodes/compare.ts';
import { eachItem } from './nodes/items.ts';
import type { LeafVisitor, Node } from './nodes/node.ts';
import { All, Any } from './nodes/together.ts';

/** The limits on the list that must hold: where one of them is broken, the condition is not met. */
export function limitsOf(condition: Node, list: number, frame: Frame): readonly Limit[] {
  if (condition instanceof All) return condition.conditions.flatMap((each) => limitsOf(each, list, frame));
  if (condition instanceof Any) {
    const [only, ...others] = condition.conditions.filter((each) => each.judge(frame) !== NO);
    return only && others.length === 0 ? limitsOf(only, list, frame) : [];
  }
  if (condition instanceof Cases) {
    const then = condition.settled(frame);
    return then ? limitsOf(then, list, frame) : [];
  }
  const counted = condition instanceof Compare ? condition.counted : undefined;
  return counted?.list === list && counted.limit ? [counted.limit] : [];
}

/** What is paid for the current item: its levels with what is referred granted, and the sum if it counts. */
export interface PaidItem {
  readonly levels: () => Levels;
  readonly high: () => Fraction | null;
  readonly visit: (visitor: LeafVisitor) => void;
}

/** One way an item can turn out: the limits it surely counts under, and the most it pays. */
interface Outcome {
  readonly takes: readonly boolean[];
  readonly high: Fraction | null;
}

interface Filling {
  /** How many items are counted under each limit. */
  readonly counts: readonly number[];
  readonly high: Fraction | null;
}

/** More ways than this for one item are not told apart; the sum is then larger than need be, never too small. */
const MOST_WAYS = 512;

/** The fields of the list that are read, each once. */
function fieldsRead(list: number, visits: readonly ((visitor: LeafVisitor) => void)[]): readonly number[] {
  const fields = new Set<number>();
  for (const visit of visits)
    visit({
      fact: (place) => {
        if (place.list === list) fields.add(place.slot);
      },
      list: () => {},
    });
  return [...fields];
}

const isOpenChoice = ({ fact, low, high }: Domain): boolean =>
  low < high && (fact.type === 'choice' || fact.type === 'yes_no' || fact.type === 'industry');

/** Every way the current item can turn out; choices without an answer are gone through one by one. */
function outcomesOf(
  list: number,
  paid: PaidItem,
  limits: readonly Limit[],
  frame: Frame,
): readonly Outcome[] {
  const outcomes = new Map<string, Outcome>();
  const note = () => {
    const takes = limits.map(({ where }) => !where || where.judge(frame) === YES);
    const high = best(paid.levels()) < 2 ? ZERO : paid.high();
    const key = takes.join();
    const known = outcomes.get(key);
    if (!known || exceeds(high, known.high)) outcomes.set(key, { takes, high });
  };
  const visits = [
    paid.visit,
    ...limits.flatMap(({ where }) => (where ? [(v: LeafVisitor) => where.visit(v)] : [])),
  ];
  const goThrough = (open: readonly Domain[], ways: number): void => {
    const [domain, ...rest] = open;
    if (!domain) return note();
    const { low, high } = domain;
    const own = high - low + 1;
    if (ways * own > MOST_WAYS) return goThrough(rest, ways);
    for (let value = low; value <= high; value++) {
      [domain.low, domain.high] = [value, value];
      goThrough(rest, ways * own);
    }
    [domain.low, domain.high] = [low, high];
  };
  const open = fieldsRead(list, visits).map((slot) => domainAt(frame, { list, slot }));
  goThrough(open.filter(isOpenChoice), 1);
  return [...outcomes.values()];
}

/** One item more: every filling with every way it can turn out, as far as the limits allow. */
function withOne(
  fillings: readonly Filling[],
  outcomes: readonly Outcome[],
  limits: readonly Limit[],
): readonly Filling[] {
  const found = new Map<string, Filling>();
  for (const filling of fillings)
    for (const { takes, high } of outcomes) {
      const counts = filling.counts.map((count, index) => count + (takes[index] ? 1 : 0));
      if (counts.some((count, index) => count > limits[index]!.most)) continue;
      const sum = filling.high && high && plus(filling.high, high);
      const key = counts.join();
      const known = found.get(key);
      if (!known || exceeds(sum, known.high)) found.set(key, { counts, high: sum });
    }
  return [...found.values()];
}

const most = (fillings: readonly Filling[]): Fraction | null =>
  fillings.reduce<Fraction | null>((high, each) => (exceeds(each.high, high) ? each.high : high), ZERO);

/** The most that is paid for the items where none of the limits is broken; nothing where that cannot be. Null: no bound. */
export function mostWithin(
  list: number,
  paid: PaidItem,
  limits: readonly Limit[],
  frame: Frame,
): Fraction | null {
  const { items, low, high } = frame.lists[list]!;
  const none: readonly Filling[] = [{ counts: limits.map(() => 0), high: ZERO }];
  let fillings = none;
  let outcomes: readonly Outcome[] = [];
  eachItem(list, frame, () => {
    outcomes = outcomesOf(list, paid, limits, frame);
    if (items) fillings = withOne(fillings, outcomes, limits);
  });
  if (items) return most(fillings);
  const isFree = ({ takes }: Outcome) => !takes.includes(true);
  const isPaid = (outcome: Outcome) => outcome.high === null || outcome.high.numerator > 0n;
  if (!Number.isFinite(high) && outcomes.some((each) => isFree(each) && isPaid(each))) return null;
  // Items that are counted nowhere and paid nothing only make up the number.
  const fills = outcomes.some((each) => isFree(each) && !isPaid(each));
  const telling = outcomes.filter((each) => !isFree(each) || isPaid(each));
  let found: Fraction | null = ZERO;
  for (let number = 0; number <= high && fillings.length > 0; number++) {
    if (fills || number >= low) {
      const here = most(fillings);
      if (exceeds(here, found)) found = here;
    }
    fillings = withOne(fillings, telling, limits);
  }
  return found;
}
