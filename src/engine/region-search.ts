// Knows how people write a place: part of its name, its pinyin or initials, its code, a path; and which match comes first.
import { existed, type RegionEntry, type RegionUnit } from './region-data.ts';
import { solid, spellingsOf } from './region-spelling.ts';
import type { RegionIndex } from './regions.ts';
import type { Wording } from './wording.ts';

/** One match; `path` is its full name, since 西湖区 alone says too little. */
export interface RegionHit {
  readonly unit: RegionUnit;
  readonly path: Wording;
  /** The query is its name or code in full (initials are neither), with or without 市, 区, 县 and the places above it. */
  readonly exact: boolean;
}

const SEPARATORS = /[\s/／>›、,，·-]+/;
const LATIN_SEPARATORS = /[/>›、,·]+/;
const HAN = /\p{Script=Han}/u;

/** How well a place fits, best first. */
const RANK = { whole: 0, initials: 1, begins: 2, contains: 3, within: 4 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

/**
 * The places that fit the query, best first: the whole name (with or without 市, 区, 县), code, pinyin or initials; then what
 * begins so; then what contains it; then what lies in a place so named. Coarse units before fine ones, else by code.
 * With a date only units of that day. 杭州 西湖, 浙江西湖 and 浙江省杭州市西湖区 all find the one in Hangzhou.
 */
export function searchRegions(index: RegionIndex, query: string, date?: string, limit = 20): RegionHit[] {
  const text = query.normalize('NFKC').trim().toLowerCase();
  if (text === '') return [];
  const rank = HAN.test(text) ? inChinese(index, text) : inLatin(index, text);
  const found: { entry: RegionEntry; rank: Rank; order: number }[] = [];
  for (const entry of index.entries) {
    if (date !== undefined && !existed(entry.unit, date)) continue;
    const fits = rank(entry);
    if (fits !== undefined) found.push({ entry, rank: fits, order: fits * 10 + depth(entry.unit) });
  }
  // The sort is stable, so equals stay in the order of the codes.
  found.sort((one, other) => one.order - other.order);
  return found
    .slice(0, limit)
    .map(({ entry: { unit, path }, rank: fits }) => ({ unit, path, exact: fits === RANK.whole }));
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

type Ranking = (entry: RegionEntry) => Rank | undefined;

/** Separated parts are places above the last one; written together they are taken off its front, 浙江德清 being 德清 in 浙江. */
function inChinese(index: RegionIndex, text: string): Ranking {
  const parts = text.split(SEPARATORS).filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const shortOf = new Map(index.entries.map(({ unit, short }) => [unit.code, short]));
  return (entry) => {
    if (!parts.every((part) => entry.path.zh.includes(part))) return undefined;
    const plain = chineseRank(entry, last);
    if (plain === RANK.whole || !entry.path.zh.startsWith(last.charAt(0))) return plain;
    let rests = [last];
    for (const { code, zh } of index.pathOf(entry.unit.code).slice(0, -1)) {
      const names = [zh, shortOf.get(code) ?? zh];
      rests = rests.flatMap((rest) => [rest, ...names.flatMap((name) => withoutStart(rest, name))]);
    }
    return rests
      .map((rest) => chineseRank(entry, rest))
      .reduce(
        (best, each) => (best === undefined || (each !== undefined && each < best) ? each : best),
        plain,
      );
  };
}

function withoutStart(text: string, start: string): readonly string[] {
  return text.length > start.length && text.startsWith(start) ? [text.slice(start.length)] : [];
}

function chineseRank({ unit, short, path }: RegionEntry, text: string): Rank | undefined {
  if (unit.zh === text || short === text) return RANK.whole;
  if (unit.zh.startsWith(text)) return RANK.begins;
  if (unit.zh.includes(text)) return RANK.contains;
  return path.zh.includes(text) ? RANK.within : undefined;
}

/** Pinyin and English lose the spaces and apostrophes people put between syllables; English names the place itself first. */
function inLatin(index: RegionIndex, text: string): Ranking {
  const parts = text
    .split(LATIN_SEPARATORS)
    .map(solid)
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (/^\d+$/.test(first) && others.length === 0) return ({ unit }) => codeRank(unit, first);
  const entryOf = new Map(index.entries.map((entry) => [entry.unit.code, entry]));
  return (entry) => {
    const rank = latinRank(entry, first);
    if (rank === undefined || others.length === 0) return rank;
    const above = index
      .pathOf(entry.unit.code)
      .slice(0, -1)
      .flatMap(({ code }) => entryOf.get(code) ?? []);
    return others.every((part) => above.some((each) => latinRank(each, part) !== undefined))
      ? rank
      : undefined;
  };
}

function codeRank(unit: RegionUnit, digits: string): Rank | undefined {
  if (unit.code === digits) return RANK.whole;
  return unit.code.startsWith(digits) ? RANK.begins : undefined;
}

function latinRank(entry: RegionEntry, text: string): Rank | undefined {
  const { names, initials, english } = spellingsOf(entry);
  if (english === text || names.includes(text)) return RANK.whole;
  if (initials.includes(text)) return RANK.initials;
  const starts = [english, ...names, ...initials];
  if (starts.some((each) => each.startsWith(text))) return RANK.begins;
  return names.some((each) => each.includes(text)) ? RANK.contains : undefined;
}

const depth = (unit: RegionUnit): number =>
  unit.code.endsWith('0000') ? 0 : unit.code.endsWith('00') ? 1 : 2;
