// Knows how people write a place: part of its name, its pinyin or initials, its code, a path; and which match comes first.
import { existed, type RegionEntry, type RegionUnit } from './region-data.ts';
import type { RegionIndex } from './regions.ts';
import type { Wording } from './wording.ts';

/** One match; `path` is its full name, since 西湖区 alone says too little. */
export interface RegionHit {
  readonly unit: RegionUnit;
  readonly path: Wording;
}

const SEPARATORS = /[\s/／>›、,，·-]+/;
const HAN = /\p{Script=Han}/u;

/**
 * The places that fit the query, best first: the whole name (with or without 市, 区, 县), code, pinyin or initials; then what
 * begins so; then what contains it; then what lies in a place so named. Coarse units before fine ones, else by code.
 * With a date only units of that day. 杭州 西湖 and 浙江省杭州市西湖区 both find the one in Hangzhou.
 */
export function searchRegions(index: RegionIndex, query: string, date?: string, limit = 20): RegionHit[] {
  const parts = partsOf(query);
  const last = parts.pop();
  if (last === undefined) return [];
  const found: { entry: RegionEntry; rank: number }[] = [];
  for (const entry of index.entries) {
    if (date !== undefined && !existed(entry.unit, date)) continue;
    if (!parts.every((part) => entry.path.zh.includes(part))) continue;
    const rank = rankOf(entry, last);
    if (rank !== undefined) found.push({ entry, rank: rank * 10 + depth(entry.unit) });
  }
  // The sort is stable, so equals stay in the order of the codes.
  found.sort((one, other) => one.rank - other.rank);
  return found.slice(0, limit).map(({ entry: { unit, path } }) => ({ unit, path }));
}

/**
 * Every unit that a rule file can mean by a full name: 山西省, 杭州市, 浙江省/杭州市/西湖区. A name that fits several
 * (西湖区 alone) gives all of them, and it is for the caller to refuse it. With a date only units of that day.
 */
export function findByName(index: RegionIndex, name: string, date?: string): RegionUnit[] {
  const wanted = name.trim().split('/');
  const own = wanted.pop();
  return index.entries
    .map((entry) => entry.unit)
    .filter((unit) => unit.zh === own && (date === undefined || existed(unit, date)))
    .filter((unit) => {
      const above = index.pathOf(unit.code).map((each) => each.zh);
      return wanted.every((part) => above.includes(part));
    });
}

/** Chinese is split into a path; pinyin loses the spaces and apostrophes people put between syllables. */
function partsOf(query: string): string[] {
  const text = query.normalize('NFKC').trim().toLowerCase();
  if (text === '') return [];
  if (HAN.test(text)) return text.split(SEPARATORS).filter((part) => part !== '');
  return [text.replaceAll(/[\s'’]/g, '').replaceAll('ü', 'v')];
}

function rankOf({ unit, short, pinyin, path }: RegionEntry, text: string): number | undefined {
  if (/^\d+$/.test(text)) return unit.code === text ? 0 : unit.code.startsWith(text) ? 1 : undefined;
  if (HAN.test(text)) {
    if (unit.zh === text || short === text) return 0;
    if (unit.zh.startsWith(text)) return 1;
    if (unit.zh.includes(text)) return 2;
    return path.zh.includes(text) ? 3 : undefined;
  }
  const english = unit.en.toLowerCase().replaceAll(/[\s']/g, '');
  if (pinyin === text || unit.initials === text || english === text) return 0;
  if (pinyin.startsWith(text) || unit.initials.startsWith(text) || english.startsWith(text)) return 1;
  return pinyin.includes(text) ? 2 : undefined;
}

const depth = (unit: RegionUnit): number =>
  unit.code.endsWith('0000') ? 0 : unit.code.endsWith('00') ? 1 : 2;
