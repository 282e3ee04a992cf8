// Names of places as rules write them (山西省, 浙江省/杭州市/西湖区, 萧山区) and the ranges of codes they stand for.
import {
  findByName,
  indexRegions,
  type RegionData,
  type RegionIndex,
  type RegionUnit,
  type UnitKind,
} from '../../engine/regions.ts';
import type { Range } from '../../engine/rules.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { mergeRanges } from './options.ts';

export type Found<T> = { readonly value: T } | { readonly wrong: string };

const KINDS: readonly UnitKind[] = [
  'province',
  'municipality',
  'autonomous-region',
  'special-administrative-region',
  'prefecture-city',
  'prefecture',
  'district',
  'county',
  'county-level-city',
];

/** The places of regions.json, which is generated; nothing, and a problem, when it cannot be read. */
export function readPlaces(file: string, text: string | undefined, report: Report): Places | undefined {
  if (text === undefined) return undefined;
  try {
    return new Places(indexRegions(JSON.parse(text) as RegionData));
  } catch {
    report(
      { file, line: 1, column: 1 },
      'the file is damaged; generate it anew: npx tsx src/rulebook/regions/build.ts',
    );
    return undefined;
  }
}

/** The places of rules/regions.json, those that no longer exist included: a notice names the places of its day. */
export class Places {
  readonly #index: RegionIndex;

  constructor(index: RegionIndex) {
    this.#index = index;
  }

  /** The codes these places have had, and the ranges of codes they cover; or those of the units of some kinds within them. */
  rangesOf(
    names: readonly string[],
    kinds: readonly string[] | undefined,
  ): Found<{ readonly codes: readonly string[]; readonly ranges: readonly Range[] }> {
    const strange = kinds?.find((kind) => !(KINDS as readonly string[]).includes(kind));
    if (strange !== undefined)
      return {
        wrong: `unknown kind of unit "${strange}"${didYouMean(strange, KINDS) || `; there are ${KINDS.join(', ')}`}`,
      };
    const codes: string[] = [];
    const ranges: [number, number][] = [];
    for (const name of names) {
      const found = this.codesOf(name);
      if ('wrong' in found) return found;
      codes.push(...found.value);
      for (const code of found.value) ranges.push(...(kinds ? this.#within(code, kinds) : [rangeOf(code)]));
    }
    if (ranges.length === 0)
      return { wrong: `no unit of the kind ${kinds?.join(' or ') ?? ''} lies within ${names.join('、')}` };
    return { value: { codes, ranges: mergeRanges(ranges) } };
  }

  /** The codes a name has had; a name that stands for several places at once needs its path. */
  codesOf(name: string): Found<readonly string[]> {
    const last = name.split('/').at(-1) ?? '';
    const within = findByName(this.#index, name);
    const found = within.filter(({ code }) => `/${this.#pathOf(code)}`.endsWith(`/${name}`));
    if (found.length === 0) {
      if (within.length > 0)
        return { wrong: `"${name}" leaves out what lies between; write ${this.#paths(within)}` };
      const named = findByName(this.#index, last);
      if (named.length === 0) return { wrong: this.#unknown(last) };
      return {
        wrong: `${last} does not lie in ${name.slice(0, -last.length - 1)}; there is ${this.#paths(named)}`,
      };
    }
    const parents = new Set(found.map((unit) => this.#index.parentOf(unit.code)?.code));
    if (parents.size > 1)
      return { wrong: `"${name}" names several places: ${this.#paths(found)}; write the whole path` };
    return { value: found.map((unit) => unit.code) };
  }

  /** Whether a place has, or once had, this code. */
  knows(code: string): boolean {
    return this.#index.unitOf(code) !== undefined;
  }

  #within(code: string, kinds: readonly string[]): readonly [number, number][] {
    const [low, high] = rangeOf(code);
    return this.#index.entries
      .filter(
        ({ unit }) => Number(unit.code) >= low && Number(unit.code) <= high && kinds.includes(unit.unit),
      )
      .map(({ unit }) => [Number(unit.code), Number(unit.code)]);
  }

  #unknown(name: string): string {
    return `unknown place "${name}"${didYouMean(
      name,
      this.#index.entries.map(({ unit }) => unit.zh),
    )}`;
  }

  #paths(units: readonly RegionUnit[]): string {
    const paths = units.map(({ code }) => this.#pathOf(code));
    return [...new Set(paths)].slice(0, 4).join(' or ');
  }

  #pathOf(code: string): string {
    return this.#index
      .pathOf(code)
      .map(({ zh }) => zh)
      .join('/');
  }
}

/** 330000 covers its province, 330100 its city, 330106 is itself. */
function rangeOf(code: string): [number, number] {
  const first = Number(code);
  return [first, code.endsWith('0000') ? first + 9999 : code.endsWith('00') ? first + 99 : first];
}
