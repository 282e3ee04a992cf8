// Knows how rules/regions.json is folded, and unfolds a row of it into a unit with its names and days.
import type { Wording } from './wording.ts';

/**
 * The kind of a unit. It stands in the data, not in the code: notices say 区, 县 or 市 and mean the kind.
 * prefecture = 地区, 盟, 自治州; county = 县, 自治县, 旗, 自治旗, and the one 林区 and the one 特区.
 */
export type UnitKind =
  | 'province'
  | 'municipality'
  | 'autonomous-region'
  | 'special-administrative-region'
  | 'prefecture-city'
  | 'prefecture'
  | 'district'
  | 'county'
  | 'county-level-city';

/**
 * One unit: `{ code: '330113', zh: '临平区', en: 'Linping District', unit: 'district', initials: 'lp', from: '2021-03-01' }`.
 * `from` is the first day it exists, `to` the first day it is gone; absent: as far back as the data goes, still there.
 */
export interface RegionUnit {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: UnitKind;
  /** First letters of the name without 市, 区, 县: 重庆市 is cq. */
  readonly initials: string;
  readonly from?: string;
  readonly to?: string;
}

/** `['13', '临平区', 'LinPing', 1, '2021-03-01']`: end of the code, name, pinyin with a capital per syllable, form, from (or ''), to. */
export type RegionRow = readonly [
  end: string,
  zh: string,
  pinyin: string,
  form: number,
  from?: string,
  to?: string,
];

/** rules/regions.json. A form is a kind with its English ending: `['district', 'District']`. */
export interface RegionData {
  readonly asOf: string;
  /** Only in these provinces (first two digits) do units carry their dates, and none before `since`. */
  readonly history: { readonly provinces: readonly string[]; readonly since: string };
  readonly forms: readonly (readonly [unit: UnitKind, ending: string])[];
  /** English names that are not the pinyin, without the ending. */
  readonly english: Readonly<Record<string, string>>;
  /** By the first four digits of the code, which keeps the file small: `{ '3301': [['00', '杭州市', …], ['02', '上城区', …]] }`. */
  readonly units: Readonly<Record<string, readonly RegionRow[]>>;
}

/** A unit with what a search needs, made once. */
export interface RegionEntry {
  readonly unit: RegionUnit;
  /** 余杭: the name without its ending. */
  readonly short: string;
  /** yuhang: the pinyin of that, ü as v. */
  readonly pinyin: string;
  /** 浙江省杭州市余杭区 and "Yuhang District, Hangzhou, Zhejiang Province". */
  readonly path: Wording;
}

/** Every row with its whole code, in the order of the codes. */
export function rowsOf(data: RegionData): (readonly [code: string, row: RegionRow])[] {
  return Object.entries(data.units).flatMap(([start, rows]) =>
    rows.map((row) => [start + row[0], row] as const),
  );
}

export function unitFrom(code: string, row: RegionRow, data: RegionData): RegionUnit {
  const [, zh, pinyin, form, from, to] = row;
  const [unit, ending] = data.forms[form] as RegionData['forms'][number];
  const stem = data.english[code] ?? latin(syllables(pinyin));
  const dates = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return { code, zh, en: `${stem} ${ending}`.trim(), unit, initials: initialsOf(pinyin), ...dates };
}

/** `path` leads from the province to the unit itself. */
export function entryFrom([, zh, pinyin]: RegionRow, path: readonly RegionUnit[]): RegionEntry {
  return {
    unit: path.at(-1) as RegionUnit,
    short: zh.slice(0, syllables(pinyin).length),
    pinyin: pinyin.toLowerCase().replaceAll('ü', 'v'),
    path: {
      zh: path.map((unit) => unit.zh).join(''),
      en: path
        .map((unit) => unit.en)
        .reverse()
        .join(', '),
    },
  };
}

/** Whether the day lies in the unit's time: from the first day it exists until before the first day it is gone. */
export function existed(unit: RegionUnit, date: string): boolean {
  return (unit.from === undefined || unit.from <= date) && (unit.to === undefined || date < unit.to);
}

const syllables = (pinyin: string): readonly string[] => pinyin.match(/\p{Lu}\p{Ll}*/gu) ?? [];
const initialsOf = (pinyin: string): string =>
  syllables(pinyin)
    .map((each) => each.charAt(0).toLowerCase())
    .join('');

/** XiAn is Xi'an: the apostrophe stands before an inner syllable that begins with a vowel (GB/T 16159). */
function latin(parts: readonly string[]): string {
  return parts.map((each, at) => (at === 0 ? each : each.toLowerCase().replace(/^[aoe]/, "'$&"))).join('');
}
