// Decisive values: for every fact the answers on both sides of everything a rule can ask of it.
import type { Fact } from '../../../src/engine/vocabulary.ts';
import { dayAt, dayFrom, parts, yearsLater } from './days.ts';
import { type Given, type GivenItem, leafOptions } from './world.ts';

interface Asked {
  readonly numbers: Set<number>;
  readonly years: Set<number>;
  readonly counts: Set<number>;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const SPANS = new Set(['years', 'plusYears', 'yearsBefore', 'yearsAfter']);

/** Every number, date and span of years that stands anywhere in the rules, whatever it is compared with. */
function collect(node: Json, asked: Asked): void {
  if (typeof node === 'string' && /^\d{4}-\d\d-\d\d$/.test(node)) asked.numbers.add(dayFrom(node));
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) return (node as readonly Json[]).forEach((each) => collect(each, asked));
  for (const [key, value] of Object.entries(node)) {
    if (SPANS.has(key) && typeof value === 'number') asked.years.add(value);
    if (key === 'ranges')
      for (const [low, high] of value as readonly (readonly (number | null)[])[]) {
        if (low !== null && low !== undefined) asked.numbers.add(low).add(low - 1);
        if (high !== null && high !== undefined) asked.numbers.add(high).add(high + 1);
      }
    else if (key === 'value' || key === 'upTo' || key === 'atMost') {
      if (Array.isArray(value)) asked.counts.add(Number(value[0]) / Number(value[1]));
    } else collect(value, asked);
  }
}

/** What the rules ask, gathered once. */
export function askedIn(rules: unknown): Asked {
  const asked: Asked = { numbers: new Set(), years: new Set(), counts: new Set() };
  collect(rules as Json, asked);
  return asked;
}

function around(values: Iterable<number>, least: number): number[] {
  const all = new Set<number>();
  for (const value of values)
    for (const each of [value - 1, value, value + 1]) if (each >= least) all.add(each);
  return [...all];
}

function figures(fact: Fact, { counts }: Asked, scale: number): number[] {
  const least = fact.negative ? -Infinity : 0;
  const thresholds = [...counts].map((value) => Math.floor(value * scale));
  const signed = fact.negative ? [...thresholds, ...thresholds.map((value) => -value)] : thresholds;
  return [...new Set([0, 1, ...around(signed, least), 100_000 * scale])];
}

/** The as-of date, and the first and last day of the years that rules call last and tax. */
function dates({ numbers, years }: Asked, asOf: number, taxYear: number | undefined): number[] {
  const last = parts(asOf).year - 1;
  const fixed = [
    asOf,
    ...[last, taxYear ?? last].flatMap((year) => [dayAt(year, 1, 1), dayAt(year, 12, 31)]),
    ...[...numbers].filter((day) => day > 10_000 && day < 30_000),
  ];
  const moved = fixed.flatMap((day) => [
    day,
    ...[...years].flatMap((n) => [yearsLater(day, -n), yearsLater(day, n)]),
  ]);
  return around(moved, 0);
}

/** A county in every range of codes that the rules name, and one outside all of them. */
function regions({ numbers }: Asked, within: Given | undefined): string[] {
  const codes = new Set<number>([990_101]);
  for (const number of numbers)
    if (number >= 110_000 && number <= 999_999) {
      codes.add(number);
      if (number % 100 === 0) codes.add(number + 1).add(number + 101);
    }
  const named = [...codes].filter((code) => code % 100 !== 0).map(String);
  if (typeof within !== 'string') return named;
  const prefix = within.endsWith('0000') ? within.slice(0, 2) : within.slice(0, 4);
  const inside = named.filter((code) => code.startsWith(prefix));
  return inside.length > 0 ? inside : [`${prefix}${'0101'.slice(0, 6 - prefix.length)}`];
}

function scaleOf(fact: Fact): number {
  if (fact.type === 'money') return 100;
  return fact.type === 'percent' ? 1_000_000 : 10 ** (fact.decimals ?? 0);
}

/** All the values a fact can decisively have; for a coarse answer those inside it. */
export function decisive(
  fact: Fact,
  asked: Asked,
  asOf: string,
  { coarse, taxYear }: { readonly coarse?: Given | undefined; readonly taxYear?: number | undefined } = {},
): (Given | readonly GivenItem[])[] {
  const none = fact.none ? ['none'] : [];
  switch (fact.type) {
    case 'yes_no':
      return [0, 1];
    case 'choice':
    case 'industry': {
      const options = typeof coarse === 'string' ? under(fact, coarse) : leafOptions(fact.options);
      return [...none, ...told(options, asked).map(({ id }) => id)];
    }
    case 'choices': {
      const ids = leafOptions(fact.options).map(({ id }) => id);
      return [[], ...ids.map((id) => [id]), ids];
    }
    case 'date':
      return [...none, ...dates(asked, dayFrom(asOf), taxYear)];
    case 'region':
      return regions(asked, coarse);
    case 'list':
      return shapes(asked);
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
      return figures(fact, asked, scaleOf(fact));
  }
}

/** Of many options the first and last of every range that the rules name. */
function told<T extends { readonly leaves: readonly [number, number] }>(
  options: readonly T[],
  { numbers }: Asked,
): readonly T[] {
  return options.length <= 12 ? options : options.filter(({ leaves: [leaf] }) => numbers.has(leaf));
}

function under(fact: Fact, coarse: string): ReturnType<typeof leafOptions> {
  const find = (options: Fact['options']): Fact['options'] | undefined => {
    for (const option of options ?? []) {
      if (option.id === coarse) return option.of ?? [option];
      const below = find(option.of);
      if (below) return below;
    }
    return undefined;
  };
  return leafOptions(find(fact.options));
}

/** No item, one, two, and a number of items on both sides of every count. */
function shapes({ counts }: Asked): (readonly GivenItem[])[] {
  const sizes = new Set([0, 1, 2]);
  for (const count of counts)
    if (Number.isInteger(count) && count >= 0 && count <= 12) sizes.add(count).add(count + 1);
  return [...sizes].map((size) => Array.from({ length: size }, () => ({})));
}
