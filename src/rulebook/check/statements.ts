// Every number and day that the compiled rules state, with the words it rests on and how it is compared.
import { type Fraction, fraction, fromRational } from '../../engine/fraction.ts';
import type { Amount, Condition, Operator, Program, Quantity, Unit } from '../../engine/rules.ts';
import type { Origin, Part, Trace } from '../compile/trace.ts';
import type { Place } from '../problem.ts';

/** How a rule uses a number: as a bound, or as the amount itself. */
export type Use = Operator | 'exactly';

export interface NumberStated {
  readonly origin: Origin;
  readonly place: Place;
  /** In base units: 元, 人, 月, 1 = 100 %. */
  readonly value: Fraction;
  readonly unit?: Unit;
  readonly written: string;
  /** Missing where the number is part of a computation. */
  readonly use?: Use;
  /** The words need not repeat the comparison: 连续 2 年 means two full years. */
  readonly plain?: true;
  /** Where the number is compared under a key of its own: the keys that may stand for it. */
  readonly keys?: readonly Operator[];
}

export interface DayStated {
  readonly origin: Origin;
  readonly place: Place;
  readonly day: string;
  /** Missing where the day is only told, not compared. */
  readonly use?: 'on_or_after' | 'on_or_before';
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

const COMPARED: readonly Operator[] = ['at_least', 'at_most', 'more_than', 'less_than'];
const ELAPSED: readonly Operator[] = ['at_least', 'less_than'];

type Rest = Pick<NumberStated, 'use' | 'plain' | 'keys'>;

/** Collects them from everything that was compiled; what was compiled more than once stands here more than once. */
export class Statements {
  readonly numbers: NumberStated[] = [];
  readonly days: DayStated[] = [];
  readonly #trace: Trace;

  constructor(trace: Trace, programs: readonly Program[]) {
    this.#trace = trace;
    for (const [part, origin] of trace.parts) this.#part(part, origin);
    for (const { awards } of programs) {
      for (const { cap, pay } of awards) {
        if (cap) this.#bound(cap.amount, 'at_most');
        this.#amount(pay.amount);
      }
    }
  }

  #part(part: Part, origin: Origin): void {
    if ('word' in part) return this.#word(part, origin);
    if ('atMost' in part) {
      // The number itself was marked before, at the same place.
      const cap = this.numbers.find(({ place }) => isSamePlace(place, origin.place));
      if (cap) this.numbers.push({ ...cap, use: 'at_most' });
    }
    if ('opens' in part) this.#day(origin, 'opens', part.opens, 'on_or_after');
    if ('closes' in part) this.#day(origin, 'closes', part.closes, 'on_or_before');
    if ('from' in part) this.#day(origin, 'from', part.from, 'on_or_after');
    if ('to' in part && typeof part.to === 'string') this.#day(origin, 'to', part.to, 'on_or_before');
    if ('due' in part) this.#day(origin, 'due', part.due);
    if ('copies' in part && part.copies !== undefined)
      this.numbers.push({
        origin,
        place: origin.at('copies'),
        value: fraction(BigInt(part.copies)),
        written: String(part.copies),
      });
  }

  #word(part: Condition | Quantity, origin: Origin): void {
    if (part.word === 'number') this.#number(part);
    if (part.word === 'compare' || part.word === 'ratio') this.#bound(part.right, part.operator, COMPARED);
    if (part.word === 'elapsed')
      this.#years(part.years, origin, undefined, { use: 'at_least', plain: true, keys: ELAPSED });
    // Less than so many years is: not so many years.
    if (part.word === 'none' && part.conditions[0]?.word === 'elapsed')
      this.#years(part.conditions[0].years, origin, undefined, { use: 'less_than', keys: ELAPSED });
    if (part.word === 'member' && part.form === 'date') this.#dates(part, origin);
    if (part.word === 'fiscal_year') {
      this.#day(origin, 'on_or_after', part.from, 'on_or_after');
      this.#day(origin, 'on_or_before', part.to, 'on_or_before');
    }
  }

  #number(quantity: Quantity, use?: Use, keys?: readonly Operator[]): void {
    const origin = this.#trace.originOf(quantity);
    if (quantity.word !== 'number' || !origin) return;
    const { unit, written } = quantity;
    const value = fromRational(quantity.value);
    this.numbers.push({
      origin,
      place: origin.place,
      value,
      written,
      ...(unit && { unit }),
      ...(use && { use }),
      ...(keys && { keys }),
    });
  }

  /** A threshold, an amount or a cap, down to the numbers that make it. */
  #bound(quantity: Quantity, use: Use, keys?: readonly Operator[]): void {
    if (quantity.word === 'number') this.#number(quantity, use, keys);
    if (quantity.word === 'product' || quantity.word === 'sum')
      for (const each of quantity.of) this.#bound(each, use, keys);
    if (quantity.word === 'cases') for (const { then } of quantity.cases) this.#bound(then, use, keys);
    if (quantity.word !== 'least' && quantity.word !== 'greatest') return;
    // A ceiling or a floor that stands as a number beside what is computed.
    const limit = quantity.word === 'least' ? 'at_most' : 'at_least';
    for (const each of quantity.of) {
      if (each.word === 'number') this.#number(each, limit);
      else this.#bound(each, use, keys);
    }
  }

  #amount(paid: Amount): void {
    if (paid.form === 'exactly') this.#bound(paid.quantity, 'exactly');
    if (paid.form === 'between') {
      this.#bound(paid.low, 'at_least');
      this.#bound(paid.high, 'at_most');
    }
    if (paid.form === 'cases') for (const { then } of paid.cases) this.#amount(then);
    if (paid.form === 'times') this.#amount(paid.amount);
  }

  #years(years: number, origin: Origin, key?: string, rest: Rest = {}): void {
    const place = key === undefined ? origin.place : origin.at(key);
    const value = fraction(BigInt(years * 12));
    this.numbers.push({ origin, place, value, unit: 'month', written: `${years} 年`, ...rest });
  }

  #day(origin: Origin, key: string, day: string | undefined, use?: DayStated['use']): void {
    if (day !== undefined) this.days.push({ origin, place: origin.at(key), day, ...(use && { use }) });
  }

  #dates(test: Extract<Condition, { word: 'member' }>, origin: Origin): void {
    const { bounds, plusYears } = test;
    if (plusYears !== undefined) this.#years(plusYears, origin, 'plus_years');
    const [low, high] = test.ranges[0] ?? [null, null];
    const from = bounds ? bounds.from : low === null ? undefined : test.names[0];
    const to = bounds ? bounds.to : high === null ? undefined : test.names.at(-1);
    const points = [['on_or_after', from] as const, ['on_or_before', to] as const];
    for (const [key, point] of points) {
      if (typeof point === 'string') this.#day(origin, key, point, key);
      else if (point && 'yearsBefore' in point) this.#years(point.yearsBefore ?? 0, origin, key);
      else if (point && 'yearsAfter' in point) this.#years(point.yearsAfter ?? 0, origin, key);
    }
  }
}
