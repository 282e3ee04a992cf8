// The level of a place by its code, and whether a code lies below the level of the government that names it.
import type { Fact } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Province, city, county. */
export type PlaceLevel = NonNullable<Fact['ownLevel']>['levels'][string];

const ORDER: readonly PlaceLevel[] = ['province', 'city', 'county'];

export const OWN_LEVELS: Readonly<Record<PlaceLevel, Wording>> = {
  province: { zh: '省级', en: 'a province' },
  city: { zh: '市级', en: 'a prefecture-level city' },
  county: { zh: '县级', en: 'a county, county-level city or district' },
};

/** 330000 is a province, 330100 a city, 330106 a county-level unit. */
export function levelOfCode(code: string): PlaceLevel {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}

/** The level of the code where it lies below `own`; a coarser code only leaves the finer part open. */
export function tooFine(code: string, own: PlaceLevel): PlaceLevel | undefined {
  const level = levelOfCode(code);
  return ORDER.indexOf(level) > ORDER.indexOf(own) ? level : undefined;
}
