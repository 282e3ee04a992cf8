// Knows how a Chinese place name ends: which kind of unit that makes it, and the English for the ending.
import type { UnitKind } from '../../engine/region-data.ts';
import { splitPeoples } from './peoples.ts';

/** 景宁畲族自治县 → stem 景宁, county, "She Autonomous County". */
export interface NameForm {
  readonly stem: string;
  readonly unit: UnitKind;
  readonly ending: string;
}

type Ending = readonly [ending: RegExp, unit: UnitKind, english: string];

const PROVINCES: readonly Ending[] = [
  [/特别行政区$/, 'special-administrative-region', 'Special Administrative Region'],
  [/自治区$/, 'autonomous-region', 'Autonomous Region'],
  [/省$/, 'province', 'Province'],
  [/市$/, 'municipality', ''],
];
const PREFECTURES: readonly Ending[] = [
  [/自治州$/, 'prefecture', 'Autonomous Prefecture'],
  [/地区$/, 'prefecture', 'Prefecture'],
  [/盟$/, 'prefecture', 'League'],
  [/市$/, 'prefecture-city', ''],
];
const COUNTIES: readonly Ending[] = [
  [/自治县$/, 'county', 'Autonomous County'],
  [/自治旗$/, 'county', 'Autonomous Banner'],
  [/旗$/, 'county', 'Banner'],
  [/县$/, 'county', 'County'],
  [/市$/, 'county-level-city', 'City'],
  [/(?<=..)新区$/, 'district', 'New Area'],
  [/(?<=..)矿区$/, 'district', 'Mining District'],
  [/(?<=族)区$/, 'district', 'District'],
  [/区$/, 'district', 'District'],
];
/** Two units of their own kind, each the only one; 万柏林区 and 碑林区 end in 林区 too and are plain districts. */
const SINGLE: Readonly<Record<string, Ending>> = {
  '429021': [/林区$/, 'county', 'Forestry District'],
  '520203': [/特区$/, 'county', 'Special District'],
};

export function formOf(code: string, name: string): NameForm {
  const endings = code.endsWith('0000') ? PROVINCES : code.endsWith('00') ? PREFECTURES : COUNTIES;
  const found = SINGLE[code] ?? endings.find(([ending]) => ending.test(name));
  if (found === undefined)
    throw new Error(`${code} ${name}: no known ending; a unit of this level ends otherwise`);
  const [ending, unit, english] = found;
  const before = name.replace(ending, '');
  const { stem, peoples } = /自治|族区$/.test(name) ? splitPeoples(before) : { stem: before, peoples: '' };
  return { stem, unit, ending: `${peoples} ${english}`.trim() };
}
