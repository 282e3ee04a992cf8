// Thresholds of dates: a case on the day, the day before and the day after; for full years, of the day on which they are full.
import { addYears, dayOf, firstDayOfYear, isoOf, yearOf } from '../../../engine/calendar.ts';
import type { Item } from '../../../engine/index.ts';
import type { Condition, DatePoint, Elapsed, FactReference } from '../../../engine/rules.ts';
import type { Book } from '../../compile/scope.ts';
import type { JudgedCase } from '../judged.ts';
import type { Add } from './figures.ts';
import type { Walker } from './walk.ts';

type Member = Extract<Condition, { word: 'member' }>;
type InYear = Extract<Condition, { word: 'fiscal_year' }>;

const SIDES = [
  [-1, 'one day before'],
  [0, 'on'],
  [1, 'one day after'],
] as const;

export function dateDemands(owner: string, book: Book, add: Add): Walker {
  return {
    condition(condition) {
      if (condition.word === 'member' && condition.form === 'date') ofDate(condition, owner, book, add);
      if (condition.word === 'elapsed') ofYears(condition, owner, book, add);
      if (condition.word === 'fiscal_year') ofFiscalYear(condition, owner, book, add);
    },
  };
}

function ofDate(condition: Member, owner: string, book: Book, add: Add): void {
  const origin = book.trace.originOf(condition);
  if (!origin) return;
  const { plusYears = 0, of } = condition;
  const moved = plusYears === 0 ? of.fact : `${of.fact} + ${plusYears} years`;
  for (const point of pointsOf(condition)) {
    for (const [by, words] of SIDES) {
      add({
        place: origin.place,
        notice: origin.notice,
        owner,
        message: `no case with ${moved} ${shownSide(point, by, words)}`,
        met: (judged) => {
          const day = dayIn(point, judged) + by;
          return daysOf(of, judged).some((own) => addYears(own, plusYears) === day);
        },
      });
    }
  }
}

function pointsOf({ ranges, bounds }: Member): readonly (number | DatePoint)[] {
  const written = [bounds?.from, bounds?.to].filter((point) => point !== undefined);
  return [...written, ...ranges.flat().filter((day) => day !== null)];
}

function shownSide(point: number | DatePoint, by: number, words: string): string {
  const day = typeof point === 'string' ? dayOf(point) : point;
  if (typeof day !== 'number') return `${words} ${shownPoint(day)}`;
  return by === 0 ? `on ${isoOf(day)} (the day itself)` : `on ${isoOf(day + by)} (${words} ${isoOf(day)})`;
}

function shownPoint(point: Exclude<DatePoint, string>): string {
  if ('asOf' in point)
    return point.yearsBefore === undefined
      ? 'the as-of date'
      : `the as-of date less ${point.yearsBefore} years`;
  const [side, which] = 'yearEnd' in point ? ['last', point.yearEnd] : ['first', point.yearStart];
  const after = point.yearsAfter === undefined ? '' : ` and ${point.yearsAfter} years`;
  return `the ${side} day of the ${which} year${after}`;
}

function dayIn(point: number | DatePoint, { circumstances }: JudgedCase): number {
  if (typeof point === 'number') return point;
  if (typeof point === 'string') return dayOf(point);
  const asOf = dayOf(circumstances.asOf);
  if ('asOf' in point) return addYears(asOf, -(point.yearsBefore ?? 0));
  const last = yearOf(asOf) - 1;
  const which = 'yearEnd' in point ? point.yearEnd : point.yearStart;
  const year = (which === 'tax' ? (circumstances.taxYear ?? last) : last) + (point.yearsAfter ?? 0);
  return 'yearEnd' in point ? firstDayOfYear(year + 1) - 1 : firstDayOfYear(year);
}

/** The first and the last year inside, and the year beyond each. */
function ofFiscalYear(condition: InYear, owner: string, book: Book, add: Add): void {
  const origin = book.trace.originOf(condition);
  if (!origin) return;
  const { from, to } = condition;
  const first = from === undefined ? undefined : yearOf(dayOf(from) - 1) + 1;
  const last = to === undefined ? undefined : yearOf(dayOf(to) + 1) - 1;
  const years = [
    ...(first === undefined ? [] : [first - 1, first]),
    ...(last === undefined ? [] : [last, last + 1]),
  ];
  for (const year of years)
    add({
      place: origin.place,
      notice: origin.notice,
      owner,
      message: `no case with figures of ${year}`,
      met: (judged) => fiscalYearOf(condition, judged) === year,
    });
}

/** The year a case is judged for; in a definition without a year of its own, that of its reader. */
function fiscalYearOf({ year }: InYear, judged: JudgedCase): number | undefined {
  const { asOf, taxYear } = judged.circumstances;
  const last = yearOf(dayOf(asOf)) - 1;
  if (year === 'last') return last;
  if (year === 'tax') return taxYear ?? last;
  const [day] = daysOf({ fact: year.of }, judged);
  return day === undefined ? undefined : Math.min(yearOf(day), last);
}

/** The as-of date around the day on which the years are full, and the date that would interrupt them likewise. */
function ofYears(elapsed: Elapsed & Condition, owner: string, book: Book, add: Add): void {
  const origin = book.trace.originOf(elapsed);
  if (!origin) return;
  const { since, until, years } = elapsed;
  const full = `the day on which ${years} ${years === 1 ? 'year' : 'years'} since ${since.fact} are full`;
  for (const [by, words] of SIDES) {
    const at = { place: origin.place, notice: origin.notice, owner };
    add({
      ...at,
      message: `no case judged ${words} ${full}`,
      met: (judged) =>
        daysOf(since, judged).some((day) => addYears(day, years) + by === dayOf(judged.circumstances.asOf)),
    });
    if (!until) continue;
    add({
      ...at,
      message: `no case with ${until.fact} ${words} ${full}`,
      met: (judged) =>
        contextsOf(since, judged).some((context) => {
          const [from, to] = [context(since), context(until)];
          return typeof from === 'number' && typeof to === 'number' && addYears(from, years) + by === to;
        }),
    });
  }
}

type Context = (of: FactReference) => unknown;

/** The company's own answers, or those of each item of the list the fact is a field of. */
function contextsOf({ list }: FactReference, { answers }: JudgedCase): readonly Context[] {
  if (list === undefined) return [({ fact }) => answers.get(fact)];
  const items = answers.get(list);
  if (!Array.isArray(items)) return [];
  return (items as readonly Item[]).map(
    (item) =>
      ({ fact }) =>
        item[fact],
  );
}

function daysOf(of: FactReference, judged: JudgedCase): readonly number[] {
  return contextsOf(of, judged)
    .map((context) => context(of))
    .filter((day) => typeof day === 'number');
}
