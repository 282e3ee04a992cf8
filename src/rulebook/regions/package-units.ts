// Knows which entries of @vant/area-data are units of GB/T 2260, and which only fill its picker.
import { areaList } from '@vant/area-data';

/** Towns listed as counties: these cities (嘉峪关, 东莞, 中山, 儋州) have no county level. */
const WITHOUT_COUNTIES = ['6202', '4419', '4420', '4604'];
/** 台湾, 香港, 澳门: GB/T 2260 as the ministry publishes it stops at the province. */
const PROVINCE_ONLY = ['71', '81', '82'];
const MUNICIPALITIES = ['11', '12', '31', '50'];

const startsWithOneOf = (code: string, starts: readonly string[]) =>
  starts.some((start) => code.startsWith(start));

/** 110100, 500200 ("县") and 419000 ("省直辖县") only hold the children of a province together. */
const isPlaceholder = (code: string) => startsWithOneOf(code, MUNICIPALITIES) || code.slice(2, 4) === '90';
/** xx7x and xx9x are development zones with a statistical code (苏州工业园区 320571), and repetitions of them. */
const isZone = (code: string) => code[4] === '7' || code[4] === '9';

/** Code → name of every unit of the package, in the order of the codes. */
export function packageUnits(): Map<string, string> {
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  const below = (list: Record<string, string>) =>
    Object.entries(list).filter(([code]) => !startsWithOneOf(code, PROVINCE_ONLY));
  return new Map(
    [
      ...Object.entries(provinces),
      ...below(cities).filter(([code]) => !isPlaceholder(code)),
      ...below(counties).filter(([code]) => !isZone(code) && !startsWithOneOf(code, WITHOUT_COUNTIES)),
    ].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
