// The places someone most likely meant who wrote no region code of ours: a code too short or too long, a name.
import { type RegionIndex, searchRegions } from '../engine/regions.ts';
import type { Wording } from '../engine/wording.ts';

export interface MeantRegion {
  readonly code: string;
  /** 浙江省杭州市西湖区 */
  readonly path: Wording;
}

/** More of one name are not worth listing: then the path is missing. */
const MOST = 3;

/** Best first; none where nothing is near. */
export function meantRegions(index: RegionIndex, written: string): readonly MeantRegion[] {
  const text = written.normalize('NFKC').replaceAll(/\s/g, '');
  const codes = /^\d+$/.test(text) ? codesNear(text) : [];
  const code = codes.find((each) => index.unitOf(each) !== undefined);
  const query = code ?? (/\d/.test(text) ? '' : text);
  const hits = searchRegions(index, query);
  const exact = hits.filter((hit) => hit.exact);
  return (exact.length > 0 || hits.length > 1 ? exact : hits)
    .slice(0, MOST)
    .map(({ unit, path }) => ({ code: unit.code, path }));
}

/** 3301 is short for 330100; of 3301060 or 339999 the beginning says the county, the city or the province. */
function codesNear(digits: string): readonly string[] {
  return [digits.slice(0, 6), digits.slice(0, 4), digits.slice(0, 2)]
    .filter((part) => part.length % 2 === 0)
    .map((part) => part.padEnd(6, '0'));
}
