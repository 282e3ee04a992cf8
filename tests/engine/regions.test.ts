// What the engine says of places: containment by code, days, names, and what a search finds first.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  containsRegion,
  existsOn,
  findByName,
  indexRegions,
  type RegionData,
  regionRange,
  searchRegions,
  unitsOfKind,
} from '../../src/engine/regions.ts';

const data = JSON.parse(
  readFileSync(new URL('../../rules/regions.json', import.meta.url), 'utf8'),
) as RegionData;
const index = indexRegions(data);
const codes = index.entries.map(({ unit }) => unit.code);
const found = (query: string, date?: string) => searchRegions(index, query, date).map(({ path }) => path.zh);

describe('containsRegion', () => {
  test.each([
    ['a county in its province', '330000', '330110', 'yes'],
    ['a county in its city', '330100', '330110', 'yes'],
    ['a county in itself', '330110', '330110', 'yes'],
    ['a city in its province', '140000', '140100', 'yes'],
    ['a county in another city', '330100', '330282', 'no'],
    ['a city in another province', '140000', '330100', 'no'],
    ['a sibling county', '330110', '330106', 'no'],
    ['a province, asked for a city of it', '330100', '330000', 'unknown'],
    ['a city, asked for a county of it', '330110', '330100', 'unknown'],
    ['a province, asked for a county of it', '330110', '330000', 'unknown'],
    ['another province, asked for a county', '330110', '140000', 'no'],
    ['a district of Beijing', '110000', '110105', 'yes'],
    ['the placeholder city of Beijing, which is Beijing', '110000', '110100', 'yes'],
    ['Beijing, asked for its placeholder city', '110100', '110000', 'yes'],
    ['a county of Chongqing, in its other placeholder', '500100', '500230', 'yes'],
    ['Beijing, asked for a district', '110105', '110100', 'unknown'],
    ['a county run by its province', '410000', '419001', 'yes'],
    ['Laiwu, a city of its own until 2018, is not in Jinan', '370100', '371202', 'no'],
    ['Laiwu District is', '370100', '370116', 'yes'],
    ['something that is no code', '330000', '3301', 'unknown'],
  ] as const)('says of %s', (_, outer, inner, answer) => {
    expect(containsRegion(outer, inner)).toBe(answer);
  });

  it('is transitive, and a place outside a place is outside all that lies in it', () => {
    const upwards = (code: string) => fc.constantFrom(...index.pathOf(code).map((unit) => unit.code));
    // The innermost place, one around it, and one around that or anywhere.
    const chain = fc
      .constantFrom(...codes)
      .chain((three) =>
        upwards(three).chain((two) =>
          fc.tuple(fc.oneof(upwards(two), fc.constantFrom(...codes)), fc.constant(two), fc.constant(three)),
        ),
      );
    fc.assert(
      fc.property(chain, ([one, two, three]) => {
        expect(containsRegion(two, three)).toBe('yes');
        const outer = containsRegion(one, two);
        expect(outer === 'unknown' ? outer : containsRegion(one, three)).toBe(outer);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the path of every unit', () => {
    const wrong = codes.filter((code) =>
      index.pathOf(code).some(({ code: upper }) => containsRegion(upper, code) !== 'yes'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('indexRegions', () => {
  it('leads from the province over the city to the county', () => {
    expect(index.pathOf('330521').map(({ zh }) => zh)).toEqual(['浙江省', '湖州市', '德清县']);
    expect(index.pathOf('110105').map(({ zh }) => zh)).toEqual(['北京市', '朝阳区']);
    expect(index.pathOf('419001').map(({ zh }) => zh)).toEqual(['河南省', '济源市']);
    expect(index.pathOf('999999')).toEqual([]);
    expect(index.parentOf('330000')).toBeUndefined();
  });

  it('gives every unit below the province a parent', () => {
    const orphans = codes.filter((code) => !code.endsWith('0000') && index.parentOf(code) === undefined);
    expect(orphans).toEqual([]);
  });

  test.each([
    ['330521', 'Deqing County'],
    ['330110', 'Yuhang District'],
    ['330383', 'Longgang City'],
    ['330100', 'Hangzhou'],
    ['330000', 'Zhejiang Province'],
    ['110000', 'Beijing'],
    ['150000', 'Inner Mongolia Autonomous Region'],
    ['140000', 'Shanxi Province'],
    ['610000', 'Shaanxi Province'],
    ['371524', "Dong'e County"],
    ['330382', 'Yueqing City'],
    ['331127', 'Jingning She Autonomous County'],
    ['810000', 'Hong Kong Special Administrative Region'],
  ])('names %s %s in English', (code, en) => {
    expect(index.nameOf(code)?.en).toBe(en);
  });

  it('counts the first day of a unit, and not the first day after it', () => {
    expect(index.existsOn('140213', '2018-02-08')).toBe(false);
    expect(index.existsOn('140213', '2018-02-09')).toBe(true);
    expect(index.existsOn('140203', '2018-02-08')).toBe(true);
    expect(index.existsOn('140203', '2018-02-09')).toBe(false);
    expect(index.existsOn('330106', '2018-09-10')).toBe(true);
    expect(index.existsOn('999999', '2018-09-10')).toBe(false);
  });
});

describe('childrenOf', () => {
  const below = (code: string | null) => index.childrenOf(code).map((unit) => unit.code);

  it('gives the provinces, the cities of a province, the counties of a city', () => {
    expect(below(null)).toHaveLength(34);
    expect(below('330000').slice(0, 2)).toEqual(['330100', '330200']);
    expect(below('330500')).toEqual(['330502', '330503', '330521', '330522', '330523']);
    expect(below('330106')).toEqual([]);
  });

  it('gives counties under their province where no city stands between', () => {
    expect(below('110000')).toContain('110105');
    expect(below('410000')).toContain('419001');
  });

  it('reaches every unit once', () => {
    const walk = (code: string | null): string[] => below(code).flatMap((each) => [each, ...walk(each)]);
    expect(walk(null).sort()).toEqual([...codes].sort());
  });
});

describe('regionRange', () => {
  test.each([
    ['330000', [330000, 339999]],
    ['330100', [330100, 330199]],
    ['330106', [330106, 330106]],
  ] as const)('covers for %s the codes %o', (code, range) => {
    expect(regionRange(code)).toEqual(range);
  });

  it('covers every unit by the range of each unit above it', () => {
    const outside = codes.filter((code) =>
      index.pathOf(code).some((above) => {
        const [first, last] = regionRange(above.code);
        return Number(code) < first || Number(code) > last;
      }),
    );
    expect(outside).toEqual([]);
  });
});

describe('unitsOfKind', () => {
  it('lists the county-level cities of a city', () => {
    expect(unitsOfKind(index, '330200', ['county-level-city'], '2026-11-23')).toEqual(['330281', '330282']);
  });

  it('keeps the former units unless a day is given', () => {
    expect(unitsOfKind(index, '330200', ['county-level-city'])).toEqual(['330281', '330282', '330283']);
    expect(unitsOfKind(index, '330100', ['district'])).toContain('330103');
    expect(unitsOfKind(index, '330100', ['district'], '2026-11-23')).not.toContain('330103');
    expect(unitsOfKind(index, '330100', ['district'], '2018-09-10')).not.toContain('330113');
  });

  it('takes several kinds, and the place itself when it is of the kind', () => {
    expect(unitsOfKind(index, '330500', ['county', 'prefecture-city'])).toEqual([
      '330500',
      '330521',
      '330522',
      '330523',
    ]);
    expect(unitsOfKind(index, '330000', ['prefecture-city'])).toHaveLength(11);
  });
});

describe('existsOn', () => {
  it('says of a unit what the index says of its code', () => {
    const differing = ['2015-01-01', '2018-09-10', '2021-04-08', '2026-11-23'].flatMap((date) =>
      index.entries.filter(({ unit }) => existsOn(unit, date) !== index.existsOn(unit.code, date)),
    );
    expect(differing).toEqual([]);
  });
});

describe('searchRegions', () => {
  test.each([
    ['杭州', '浙江省杭州市'],
    ['德清县', '浙江省湖州市德清县'],
    ['330110', '浙江省杭州市余杭区'],
    ['cq', '重庆市'],
    ['hangzhou', '浙江省杭州市'],
    ["xi'an", '陕西省西安市'],
    ['Xi An', '陕西省西安市'],
    ['lvliang', '山西省吕梁市'],
    ['LÜLIANG', '山西省吕梁市'],
    ['Yuhang District', '浙江省杭州市余杭区'],
    ['杭州 西湖', '浙江省杭州市西湖区'],
    ['浙江省杭州市西湖区', '浙江省杭州市西湖区'],
    ['浙江省/杭州市/西湖区', '浙江省杭州市西湖区'],
    ['３３０１１０', '浙江省杭州市余杭区'],
    ['dqx', '浙江省湖州市德清县'],
    ['deqingxian', '浙江省湖州市德清县'],
    ['de qing xian', '浙江省湖州市德清县'],
    ['tys', '山西省太原市'],
    ['taiyuan', '山西省太原市'],
    ['taiyuanshi', '山西省太原市'],
    ['TaiYuan Shi', '山西省太原市'],
    ['taiyuans', '山西省太原市'],
    ['zhejiangsheng', '浙江省'],
    ['enshizhou', '湖北省恩施土家族苗族自治州'],
    ['nmg', '内蒙古自治区'],
    ['浙江德清', '浙江省湖州市德清县'],
    ['浙江德', '浙江省湖州市德清县'],
    ['湖州市德清', '浙江省湖州市德清县'],
    ['浙江湖州德清县', '浙江省湖州市德清县'],
    ['吉林吉林', '吉林省吉林市'],
    ['北京朝阳', '北京市朝阳区'],
    ['Deqing County, Huzhou, Zhejiang Province', '浙江省湖州市德清县'],
    ['xihu, hangzhou', '浙江省杭州市西湖区'],
    ['330521', '浙江省湖州市德清县'],
    ['33052', '浙江省湖州市德清县'],
  ])('finds for %s first %s', (query, path) => {
    expect(found(query)[0]).toBe(path);
  });

  it('says which place is named in full, and not which is only begun or meant by its initials', () => {
    const named = (query: string) =>
      searchRegions(index, query, '2026-11-23', 100)
        .filter(({ exact }) => exact)
        .map(({ path }) => path.zh);
    expect(named('太原')).toEqual(['山西省太原市']);
    expect(named('山西太原市')).toEqual(['山西省太原市']);
    expect(named('taiyuanshi')).toEqual(['山西省太原市']);
    expect(named('Taiyuan, Shanxi Province')).toEqual(['山西省太原市']);
    expect(named('140100')).toEqual(['山西省太原市']);
    expect(named('浙江德清')).toEqual(['浙江省湖州市德清县']);
    expect(named('西湖区')).toEqual(['浙江省杭州市西湖区', '江西省南昌市西湖区']);
    for (const unfinished of ['太', 'tys', '1401', 'taiyua', '浙江德']) expect(named(unfinished)).toEqual([]);
  });

  it('puts the whole name before what begins with it, and that before what contains it', () => {
    expect(found('西湖')).toEqual(['浙江省杭州市西湖区', '江西省南昌市西湖区', '湖北省武汉市东西湖区']);
    expect(found('tz').slice(0, 2)).toEqual(['江苏省泰州市', '浙江省台州市']);
  });

  it('shows a city before the places in it, and a code before the codes below it', () => {
    expect(found('湖州市').slice(0, 2)).toEqual(['浙江省湖州市', '浙江省湖州市吴兴区']);
    expect(found('3305')[0]).toBe('浙江省湖州市');
  });

  it('keeps to the units of the day when one is given', () => {
    expect(found('下城')).toEqual(['浙江省杭州市下城区']);
    expect(found('下城', '2018-09-10')).toEqual(['浙江省杭州市下城区']);
    expect(found('下城', '2026-11-23')).toEqual([]);
    expect(found('临平', '2018-09-10')).not.toContain('浙江省杭州市临平区');
  });

  it('finds nothing for nothing, and no more than asked', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('没有这个地方')).toEqual([]);
    expect(searchRegions(index, '区', undefined, 5)).toHaveLength(5);
  });

  it('gives each match its full name in both languages', () => {
    expect(searchRegions(index, '德清县')[0]?.path).toEqual({
      zh: '浙江省湖州市德清县',
      en: 'Deqing County, Huzhou, Zhejiang Province',
    });
  });

  it('answers while typing', () => {
    const queries = ['杭州', 'hz', 'zhou', 'a', '区', '33', '杭州 西湖'];
    const rounds = 20;
    const start = performance.now();
    for (let round = 0; round < rounds; round++) for (const query of queries) searchRegions(index, query);
    // Meant to stay below 5 ms; the bound leaves room for a busy machine.
    expect((performance.now() - start) / rounds / queries.length).toBeLessThan(25);
  });
});

describe('findByName', () => {
  const named = (name: string, date?: string) => findByName(index, name, date).map(({ code }) => code);

  it('finds what a rule file names', () => {
    expect(named('山西省')).toEqual(['140000']);
    expect(named('杭州市')).toEqual(['330100']);
    expect(named('浙江省/杭州市/西湖区')).toEqual(['330106']);
    expect(named('杭州市/西湖区')).toEqual(['330106']);
    expect(named('宁波市')).toEqual(['330200']);
  });

  it('returns every candidate of a name that several places bear, and none for a part of a name', () => {
    expect(named('西湖区')).toEqual(['330106', '360103']);
    expect(named('杭州')).toEqual([]);
    expect(named('江苏省/杭州市')).toEqual([]);
  });

  it('tells apart two units of one name by the day', () => {
    expect(named('大同市/矿区')).toEqual(['140203']);
    expect(named('大同市/矿区', '2026-11-23')).toEqual([]);
  });
});
