// Knows places: what a region code names, what lies within what, and on which days a unit existed.
import {
  entryFrom,
  existed,
  type RegionData,
  type RegionEntry,
  type RegionUnit,
  rowsOf,
  type UnitKind,
  unitFrom,
} from './region-data.ts';
import type { Wording } from './wording.ts';

export type { RegionData, RegionEntry, RegionRow, RegionUnit, UnitKind } from './region-data.ts';
export { existed as existsOn } from './region-data.ts';
export { findByName, type RegionHit, searchRegions } from './region-search.ts';

export interface RegionIndex {
  readonly asOf: string;
  /** In the order of the codes. */
  readonly entries: readonly RegionEntry[];
  unitOf(code: string): RegionUnit | undefined;
  /** The next unit above; a county of a municipality, or one run by its province (济源市), has the province. */
  parentOf(code: string): RegionUnit | undefined;
  /** Province, then city, then county; empty for an unknown code. */
  pathOf(code: string): readonly RegionUnit[];
  /** The units next below, of any day, in the order of the codes; those of null are the provinces. */
  childrenOf(code: string | null): readonly RegionUnit[];
  /** The unit's own name. */
  nameOf(code: string): Wording | undefined;
  /** Whether the unit was there on that day. Outside `history.provinces` the data knows today's units only. */
  existsOn(code: string, date: string): boolean;
}

/** 11 北京, 12 天津, 31 上海, 50 重庆 have no cities between them and their districts: 110100, 500200 are mere placeholders. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

function isRegionCode(text: string): boolean {
  return /^[1-9]\d{5}$/.test(text);
}

/**
 * Whether the place `inner` lies within the place `outer`, by code alone. A place named too coarsely to tell
 * (浙江省, asked whether it is in 杭州市) is unknown, and so is anything that is not a six-digit code.
 */
export function containsRegion(outer: string, inner: string): 'yes' | 'no' | 'unknown' {
  if (!isRegionCode(outer) || !isRegionCode(inner)) return 'unknown';
  const around = significant(outer);
  const within = significant(inner);
  if (within.startsWith(around)) return 'yes';
  return around.startsWith(within) ? 'unknown' : 'no';
}

/** The digits that say something: 330000 is 33, 330100 is 3301, 330110 is itself, 110100 (a placeholder) is 11. */
function significant(code: string): string {
  if (code.endsWith('0000')) return code.slice(0, 2);
  if (!code.endsWith('00')) return code;
  return MUNICIPALITIES.has(code.slice(0, 2)) ? code.slice(0, 2) : code.slice(0, 4);
}

/** The codes a place covers, as numbers, first and last: 330000 its province, 330100 its city, 330106 itself alone. */
export function regionRange(code: string): [first: number, last: number] {
  const first = Number(code);
  return [first, first + (code.endsWith('0000') ? 9999 : code.endsWith('00') ? 99 : 0)];
}

/**
 * The codes of all units of these kinds at or below a place, for what a notice calls 各县（市、区）.
 * With a date only units of that day; without one the former ones too, since a company of 2018 names the districts of 2018.
 */
export function unitsOfKind(
  index: RegionIndex,
  within: string,
  kinds: readonly UnitKind[],
  date?: string,
): string[] {
  const [first, last] = regionRange(within);
  return index.entries
    .map(({ unit }) => unit)
    .filter(({ code, unit }) => Number(code) >= first && Number(code) <= last && kinds.includes(unit))
    .filter((unit) => date === undefined || existed(unit, date))
    .map(({ code }) => code);
}

/** Unfolds the compact data once; every lookup after that is by map. */
export function indexRegions(data: RegionData): RegionIndex {
  const rows = rowsOf(data);
  const units = new Map(rows.map(([code, row]) => [code, unitFrom(code, row, data)]));
  const unitOf = (code: string) => units.get(code);
  const parentOf = (code: string) => above(code).map(unitOf).find(Boolean);
  const pathOf = (code: string): readonly RegionUnit[] => {
    const unit = unitOf(code);
    return unit === undefined ? [] : [...pathOf(parentOf(code)?.code ?? ''), unit];
  };
  const children = new Map<string | null, RegionUnit[]>();
  for (const unit of units.values()) {
    const parent = parentOf(unit.code)?.code ?? null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [unit]);
    else siblings.push(unit);
  }
  return {
    asOf: data.asOf,
    entries: rows.map(([code, row]) => entryFrom(row, pathOf(code))),
    unitOf,
    parentOf,
    pathOf,
    childrenOf: (code) => children.get(code) ?? [],
    nameOf: (code) => {
      const unit = unitOf(code);
      return unit && { zh: unit.zh, en: unit.en };
    },
    existsOn: (code, date) => {
      const unit = unitOf(code);
      return unit !== undefined && existed(unit, date);
    },
  };
}

/** The codes above a code, nearest first. */
function above(code: string): string[] {
  const city = `${code.slice(0, 4)}00`;
  const province = `${code.slice(0, 2)}0000`;
  return [city, province].filter((upper) => upper !== code);
}
