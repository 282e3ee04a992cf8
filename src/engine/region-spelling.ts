// Knows how a place is typed in pinyin: in full or by its initials, with or without 市, 区, 县 at the end.
import type { RegionEntry } from './region-data.ts';

/** In pinyin, by how a name ends; the longer ending first. Of 恩施土家族苗族自治州 people type 恩施, 恩施州 or 恩施自治州. */
const ENDINGS: readonly (readonly [end: string, ...syllables: string[]])[] = [
  ['自治区', 'zi', 'zhi', 'qu'],
  ['自治州', 'zi', 'zhi', 'zhou'],
  ['自治县', 'zi', 'zhi', 'xian'],
  ['自治旗', 'zi', 'zhi', 'qi'],
  ['地区', 'di', 'qu'],
  ['新区', 'xin', 'qu'],
  ['矿区', 'kuang', 'qu'],
  ['林区', 'lin', 'qu'],
  ['特区', 'te', 'qu'],
  ['省', 'sheng'],
  ['市', 'shi'],
  ['县', 'xian'],
  ['区', 'qu'],
  ['旗', 'qi'],
  ['州', 'zhou'],
  ['盟', 'meng'],
];

interface Spellings {
  /** deqing, deqingxian */
  readonly names: readonly string[];
  /** dq, dqx */
  readonly initials: readonly string[];
  /** deqingcounty */
  readonly english: string;
}

const known = new WeakMap<RegionEntry, Spellings>();

/** Without what people put between syllables and words; ü is typed as v. */
export function solid(text: string): string {
  return text.replaceAll(/[\s'’]/g, '').replaceAll('ü', 'v');
}

/** All in small letters. */
export function spellingsOf(entry: RegionEntry): Spellings {
  const before = known.get(entry);
  if (before) return before;
  const { unit, short, pinyin } = entry;
  const rest = unit.zh.slice(short.length);
  const endings = ENDINGS.filter(([end]) => rest.endsWith(end)).map(([, ...syllables]) => syllables);
  const spelt: Spellings = {
    names: [pinyin, ...endings.map((syllables) => pinyin + syllables.join(''))],
    initials: [
      unit.initials,
      ...endings.map((syllables) => unit.initials + syllables.map((each) => each.charAt(0)).join('')),
    ],
    english: solid(unit.en.toLowerCase()),
  };
  known.set(entry, spelt);
  return spelt;
}
