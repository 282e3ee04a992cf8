// Every change of one token that leaves a rule readable: a figure one step off, another comparison, and for or, a part that is gone.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Place } from '../problem.ts';
import { neighboursOf, yearsBeside } from './figures.ts';

/** A policy file with one change in it. */
export interface Mutant {
  readonly place: Place;
  /** Where the change is, by ids where parts have them: `programs.above-scale-retention.who.all.1.at_least`. */
  readonly path: string;
  /** `300 人 → 301 人`, `at_most → less_than`, `dropped`. */
  readonly change: string;
  readonly text: string;
}

const EXCHANGED: Readonly<Record<string, string>> = {
  all: 'any',
  any: 'all',
  at_least: 'more_than',
  more_than: 'at_least',
  at_most: 'less_than',
  less_than: 'at_most',
};

/** Scalars that hold figures or days, and lists of them. */
const FIGURES = new Set([
  'at_least',
  'at_most',
  'more_than',
  'less_than',
  'on_or_after',
  'on_or_before',
  'plus_years',
  'amount',
  'times',
  'value',
  'up_to',
  'then',
  'rate',
  'last',
  'of',
  'sum',
  'product',
  'least',
  'greatest',
  'difference',
  'opens',
  'closes',
  'from',
  'to',
]);

/** Lists any part of which may be gone. */
const LISTS = new Set(['all', 'any', 'none', 'cases', 'one_of', 'within', 'unit', 'sum', 'slices']);

/** What a node, an award or a notice can be without. */
const OPTIONAL = new Set([
  'when',
  'where',
  'milestone',
  'together_at_most',
  'except',
  'preference',
  'otherwise',
  'until',
  'since',
  'plus_years',
  'unit',
  'year',
  'opens',
  'closes',
  'to',
]);
const COMPARISONS = ['at_least', 'at_most', 'more_than', 'less_than', 'on_or_after', 'on_or_before'];

/** Words for people and what stands beside a verdict; what excludes what is shown by totals, which no case states. */
const SILENT = new Set([
  'title',
  'number',
  'issuer',
  'instead',
  'advisories',
  'steps',
  'not_modelled',
  'exclusive',
  'guidance',
  'by',
  'what',
  'checked_on',
  'check_by',
  'issued',
  'quote',
  'cite',
]);

type Key = string | number;
type Path = readonly Key[];

/** The mutants of one policy file, in the order of the file. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  return new Walk(file, text).found;
}

class Walk {
  readonly found: Mutant[] = [];
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: this.#lines });
    if (isMap(this.#document.contents)) this.#map(this.#document.contents, []);
  }

  #map(map: YAMLMap, above: Path): void {
    for (const { key: written, value } of map.items) {
      if (!isScalar(written)) continue;
      const key = String(written.value);
      const path = [...above, key];
      // When a notice without programs is in force is told of no company.
      if (SILENT.has(key) || (key === 'in_force' && !map.has('programs'))) continue;
      if (mayGo(map, key, value)) this.#add(path, written, 'dropped', (copy) => copy.deleteIn(path));
      const other = EXCHANGED[key];
      if (other !== undefined && !map.has(other) && !isCap(value))
        this.#add(path, written, `${key} → ${other}`, (copy) => renameIn(copy, above, key, other));
      if (FIGURES.has(key)) this.#figures(value, path, map.has('fiscal_year'));
      if (isMap(value)) this.#map(value, path);
      if (isSeq(value)) this.#list(value, path, key);
    }
  }

  #list(list: YAMLSeq, above: Path, key: string): void {
    for (const [at, item] of list.items.entries()) {
      const path = [...above, at];
      const dropped = isScalar(item) ? `${String(item.value)} dropped` : 'dropped';
      if (LISTS.has(key) && list.items.length > 1)
        this.#add(path, item, dropped, (copy) => copy.deleteIn(path));
      if (FIGURES.has(key)) this.#figures(item, path, false);
      if (isMap(item)) this.#map(item, path);
    }
  }

  /** A bound of fiscal years moves by a year: a day less leaves the same whole years. */
  #figures(node: unknown, path: Path, isOfYears: boolean): void {
    if (!isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) return;
    const { value } = node;
    for (const changed of isOfYears ? yearsBeside(String(value)) : neighboursOf(value))
      this.#add(path, node, `${node.value} → ${changed}`, (copy) => copy.setIn(path, changed));
  }

  #add(path: Path, at: unknown, change: string, make: (copy: Document) => void): void {
    const copy = this.#document.clone();
    make(copy);
    const { line, col } = this.#lines.linePos((at as { range?: readonly number[] }).range?.[0] ?? 0);
    this.found.push({
      place: { file: this.#file, line, column: col },
      path: this.#named(path),
      change,
      text: copy.toString({ lineWidth: 0 }),
    });
  }

  /** Parts that have an id, and definitions by their fact, are named by it; others by their number. */
  #named(path: Path): string {
    return path
      .map((key, at) => {
        if (typeof key === 'string') return key;
        const part = this.#document.getIn(path.slice(0, at + 1));
        const name = isMap(part)
          ? (part.get('id') ?? (path[at - 1] === 'defines' && part.get('fact')))
          : undefined;
        return typeof name === 'string' ? name : key;
      })
      .join('.');
  }
}

/** Whether the rule can still be read without it. */
function mayGo(map: YAMLMap, key: string, value: unknown): boolean {
  if (isCap(value)) return key === 'at_most' || OPTIONAL.has(key);
  if (COMPARISONS.includes(key)) return COMPARISONS.some((other) => other !== key && map.has(other));
  // The authority of a preference and the condition of an exception are not optional.
  if (key === 'to') return isScalar(value) && map.has('from');
  if (key === 'when') return map.has('pay') || map.has('text');
  if (key === 'where') return map.has('each') || map.has('count') || map.has('items');
  if (key === 'since') return map.has('years');
  if (key === 'opens' || key === 'closes') return map.has('opens') && map.has('closes');
  return OPTIONAL.has(key);
}

/** The cap of an award: a map with its own words. */
const isCap = (value: unknown): boolean => isMap(value) && value.has('value');

function renameIn(document: Document, above: Path, key: string, other: string): void {
  const map = above.length === 0 ? document.contents : document.getIn(above);
  if (!isMap(map)) return;
  const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.value = other;
}
