// The oracle's truth: every word of a condition on a complete company, by the tables of the design read one at a time.
import type { Condition, DatePoint, Elapsed, Operator } from '../../../src/engine/rules.ts';
import { dayAt, dayFrom, parts, yearsLater } from './days.ts';
import { type Exact, isLess, multiply, zero } from './exact.ts';
import { figures } from './figures.ts';
import { asOfDay, Demanded, eachItem, isStated, known, lastYear, referred, type World } from './world.ts';

/** 0 no, 1 later, 2 referred, 3 yes. */
export type Level = 0 | 1 | 2 | 3;
const [no, later, asked, yes]: readonly [Level, Level, Level, Level] = [0, 1, 2, 3];

const lowest = (levels: readonly Level[]): Level => levels.reduce((a, b) => (b < a ? b : a), yes);
const highest = (levels: readonly Level[]): Level => levels.reduce((a, b) => (b > a ? b : a), no);

/** An authority chooses between the two: what could be a yes is its to say, the rest is at best a matter of time. */
function chosenBetween(a: Level, b: Level): Level {
  if (a === b) return a;
  return a >= asked || b >= asked ? asked : later;
}

const strictly = { level, grants: false };

export function level(condition: Condition, world: World): Level {
  const ours = plain(condition, world);
  const otherwise = condition.reading?.otherwise;
  if (!otherwise) return ours;
  const other = level(otherwise.when, world);
  if (ours === no && other === yes) return asked;
  if (ours === yes && other === no) return asked;
  return ours === no ? other : ours;
}

function plain(condition: Condition, world: World): Level {
  switch (condition.word) {
    case 'all':
      return lowest(condition.conditions.map((each) => level(each, world)));
    case 'any':
      return highest(condition.conditions.map((each) => level(each, world)));
    case 'none': {
      const best = highest(condition.conditions.map((each) => level(each, world)));
      return best === yes ? no : best === asked ? asked : yes;
    }
    case 'cases':
      return firstCase(condition.cases, world);
    case 'referred':
      return asked;
    case 'constant':
      return condition.level === 'yes' ? yes : no;
    case 'member':
      return member(condition, world);
    case 'includes': {
      const chosen = known(condition.of, world);
      if (chosen === referred) return asked;
      return condition.names.some((name) => (chosen as readonly string[]).includes(name)) ? yes : no;
    }
    case 'compare':
      return inTime(world, (then) =>
        decided(
          figures(condition.left, then, strictly).flatMap((left) =>
            figures(condition.right, then, strictly).map((right) => holds(left, condition.operator, right)),
          ),
        ),
      );
    case 'ratio':
      return inTime(world, (then) => ratio(condition, then));
    case 'elapsed':
      return elapsed(condition, world);
    case 'fiscal_year':
      return fiscalYear(condition, world);
    case 'some':
      return highest(eachItem(condition.list, world).map((item) => level(condition.where, item)));
    case 'derived':
      if (!condition.stated || !isStated(condition.of, world)) return level(condition.rule, world);
      // Stating "not today" agrees with "later", and the rule knows the day.
      return isLater(condition.rule, world) ? later : level(condition.stated, world);
  }
}

/** Whether it comes to later by what is answered already. */
function isLater(condition: Condition, { supply: _supply, ...world }: World): boolean {
  try {
    return level(condition, world) === later;
  } catch (error) {
    if (error instanceof Demanded) return false;
    throw error;
  }
}

function firstCase(
  cases: readonly { readonly when?: Condition; readonly then: Condition }[],
  world: World,
): Level {
  const [first, ...rest] = cases;
  if (!first) return no;
  if (!first.when) return level(first.then, world);
  const guard = level(first.when, world);
  if (guard === yes) return level(first.then, world);
  if (guard === asked) return chosenBetween(level(first.then, world), firstCase(rest, world));
  return firstCase(rest, world);
}

/** Where several figures are possible an authority says which; undefined where there is no quotient. */
function decided(outcomes: readonly (boolean | undefined)[]): Level {
  if (outcomes.every((each) => each === true)) return yes;
  return outcomes.every((each) => each === false) ? no : asked;
}

/** What does not hold today but does once all that is only later has come is later. */
function inTime(world: World, judge: (world: World) => Level): Level {
  const today = judge({ ...world, ahead: false });
  if (today !== no) return today;
  return judge({ ...world, ahead: true }) === no ? no : later;
}

function holds(left: Exact, operator: Operator, right: Exact): boolean {
  switch (operator) {
    case 'at_least':
      return !isLess(left, right);
    case 'at_most':
      return !isLess(right, left);
    case 'more_than':
      return isLess(right, left);
    case 'less_than':
      return isLess(left, right);
  }
}

function ratio(condition: Extract<Condition, { word: 'ratio' }>, world: World): Level {
  const outcomes: (boolean | undefined)[] = [];
  for (const of of figures(condition.of, world, strictly))
    for (const to of figures(condition.to, world, strictly))
      for (const right of figures(condition.right, world, strictly))
        outcomes.push(isLess(zero, to) ? holds(of, condition.operator, multiply(to, right)) : undefined);
  return decided(outcomes);
}

const yearNamed = (name: 'last' | 'tax', world: World): number =>
  name === 'tax' ? (world.taxYear ?? lastYear(world)) : lastYear(world);

function pointDay(point: DatePoint, world: World): number {
  if (typeof point === 'string') return dayFrom(point);
  if ('yearStart' in point) return dayAt(yearNamed(point.yearStart, world) + (point.yearsAfter ?? 0), 1, 1);
  if ('yearEnd' in point) return dayAt(yearNamed(point.yearEnd, world) + (point.yearsAfter ?? 0), 12, 31);
  return yearsLater(asOfDay(world), -(point.yearsBefore ?? 0));
}

function member(condition: Extract<Condition, { word: 'member' }>, world: World): Level {
  const value = known(condition.of, world);
  if (value === referred) return asked;
  if (value === 'none') return condition.none ? yes : no;
  const number = condition.plusYears ? yearsLater(value as number, condition.plusYears) : (value as number);
  const { bounds } = condition;
  if (condition.form === 'date' && bounds) {
    const from = bounds.from === undefined ? -Infinity : pointDay(bounds.from, world);
    const to = bounds.to === undefined ? Infinity : pointDay(bounds.to, world);
    if (number < from) return no;
    if (number <= to) return yes;
    return typeof bounds.to === 'object' && 'asOf' in bounds.to ? later : no;
  }
  const isIn = condition.ranges.some(
    ([low, high]) => number >= (low ?? -Infinity) && number <= (high ?? Infinity),
  );
  return isIn ? yes : no;
}

/** The first and the last day of the year have to lie in the stretch. */
function fiscalYear({ year, from, to }: Extract<Condition, { word: 'fiscal_year' }>, world: World): Level {
  let meant = lastYear(world);
  if (year === 'tax') meant = world.taxYear ?? meant;
  if (typeof year === 'object') {
    const date = known({ fact: year.of }, world);
    if (date === referred || date === 'none') return asked;
    meant = Math.min(parts(date as number).year, meant);
  }
  if (from !== undefined && dayAt(meant, 1, 1) < dayFrom(from)) return no;
  return to !== undefined && dayAt(meant, 12, 31) > dayFrom(to) ? no : yes;
}

export function elapsed({ since, until, years }: Elapsed, world: World): Level {
  const from = known(since, world);
  if (from === referred) return asked;
  if (from === 'none') return no;
  const due = yearsLater(from as number, years);
  const isFull = due <= asOfDay(world);
  const left = until === undefined ? 'none' : known(until, world);
  if (left === referred) return isFull ? asked : later;
  if (left !== 'none' && (left as number) < due) return no;
  return isFull ? yes : later;
}
