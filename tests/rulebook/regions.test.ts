// The region data: right codes, kinds and days, the ministry's own counts, and nothing in the file that the generator would not write.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { indexRegions, type RegionData } from '../../src/engine/regions.ts';
import { REGIONS_FILE, regionData, regionsText } from '../../src/rulebook/regions/build.ts';
import { readOverlay } from '../../src/rulebook/regions/overlay.ts';
import { packageUnits } from '../../src/rulebook/regions/package-units.ts';

const text = readFileSync(REGIONS_FILE, 'utf8');
const index = indexRegions(JSON.parse(text) as RegionData);
const units = index.entries.map(({ unit }) => unit);
const overlayText = readFileSync(new URL('../../rules/regions-overlay.yaml', import.meta.url), 'utf8');
const overlay = readOverlay(overlayText);

describe('rules/regions.json', () => {
  it('is what the generator makes now (else run `npx tsx src/rulebook/regions/build.ts`)', () => {
    expect(text === regionsText()).toBe(true);
  });

  it('is at most 40 KB compressed', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(40 * 1024);
  });

  test.each([
    ['余杭区', '330110', 'district'],
    ['慈溪市', '330282', 'county-level-city'],
    ['德清县', '330521', 'county'],
    ['西湖区', '330106', 'district'],
    ['太原市', '140100', 'prefecture-city'],
    ['宁波市', '330200', 'prefecture-city'],
    ['景宁畲族自治县', '331127', 'county'],
    ['山西省', '140000', 'province'],
    ['北京市', '110000', 'municipality'],
    ['内蒙古自治区', '150000', 'autonomous-region'],
    ['香港特别行政区', '810000', 'special-administrative-region'],
    ['恩施土家族苗族自治州', '422800', 'prefecture'],
    ['兴安盟', '152200', 'prefecture'],
    ['大兴安岭地区', '232700', 'prefecture'],
    ['神农架林区', '429021', 'county'],
    ['六枝特区', '520203', 'county'],
    ['碑林区', '610103', 'district'],
    ['土默特左旗', '150121', 'county'],
    ['浦东新区', '310115', 'district'],
    ['两江新区', '500157', 'district'],
    ['萧山区', '330109', 'district'],
    ['富阳区', '330111', 'district'],
    ['临安区', '330112', 'district'],
    ['洞头区', '330305', 'district'],
    ['上虞区', '330604', 'district'],
    ['柯桥区', '330603', 'district'],
  ])('has %s as %s, a %s', (zh, code, unit) => {
    expect(index.unitOf(code)).toMatchObject({ zh, unit });
  });

  test.each([
    ['下城区', '330103', undefined, '2021'],
    ['江干区', '330104', undefined, '2021'],
    ['临平区', '330113', '2021', undefined],
    ['钱塘区', '330114', '2021', undefined],
    ['龙港市', '330383', '2019', undefined],
    ['莱芜市', '371200', undefined, '2019'],
    ['莱城区', '371202', undefined, '2019'],
    ['莱芜区', '370116', '2018', undefined],
    ['钢城区', '370117', '2018', undefined],
    ['太谷县', '140726', undefined, '2019'],
    ['太谷区', '140703', '2019', undefined],
    ['怀仁市', '140681', '2018', undefined],
    ['密云县', '110228', undefined, '2015'],
    ['渝北区', '500112', undefined, '2026'],
  ])('has %s (%s) from %s to %s', (zh, code, from, to) => {
    const unit = index.unitOf(code);
    expect(unit?.zh).toBe(zh);
    expect(unit?.from?.slice(0, 4)).toBe(from);
    expect(unit?.to?.slice(0, 4)).toBe(to);
  });

  it('has on the day of the Zhejiang notice the seven districts it means by 区', () => {
    const seven = ['330109', '330110', '330111', '330112', '330305', '330604', '330603'];
    expect(seven.filter((code) => !index.existsOn(code, '2018-09-10'))).toEqual([]);
  });

  it('counts what the Ministry of Civil Affairs counted at the end of 2024, kind by kind', () => {
    const then = units.filter(({ code }) => index.existsOn(code, '2024-12-31'));
    const count = (...kinds: string[]) => then.filter(({ unit }) => kinds.includes(unit)).length;
    expect(count('province', 'municipality', 'autonomous-region', 'special-administrative-region')).toBe(34);
    expect(count('prefecture-city')).toBe(293);
    expect(count('prefecture')).toBe(40);
    expect(count('district')).toBe(977);
    expect(count('county-level-city')).toBe(397);
    // 1301 counties, 117 autonomous counties, 49 + 3 banners, one forestry and one special district.
    expect(count('county')).toBe(1472);
  });

  it('holds no placeholder and no development zone', () => {
    const others = ['110100', '500200', '419000', '469000', '320571', '370190', '320112', '441904'];
    expect(others.filter((code) => index.unitOf(code) !== undefined)).toEqual([]);
    expect(units.filter(({ zh }) => /开发|业园区|管理区|管委会|街道|[镇乡]$/.test(zh))).toEqual([]);
  });

  it('names no two units of one city alike on one day, so that a full name always means one place', () => {
    for (const date of ['2015-01-01', '2018-09-10', '2026-11-23']) {
      const paths = index.entries
        .filter(({ unit }) => index.existsOn(unit.code, date))
        .map(({ path }) => path.zh);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it('reads names as their places do', () => {
    const initials = (zh: string) => units.find((unit) => unit.zh === zh)?.initials;
    expect(['重庆市', '台州市', '乐清市', '长治市', '长子县', '单县'].map(initials)).toEqual([
      'cq',
      'tz',
      'yq',
      'cz',
      'zz',
      's',
    ]);
  });
});

describe('rules/regions-overlay.yaml', () => {
  it('gives every change a source, and names it', () => {
    const unnamed = overlay.changes.filter(({ source }) => !/\p{Script=Han}/u.test(source));
    expect(unnamed).toEqual([]);
  });

  it('corrects names only of units that exist', () => {
    const named = [...Object.keys(overlay.pinyin.units), ...Object.keys(overlay.english)];
    expect(named.filter((code) => index.unitOf(code) === undefined)).toEqual([]);
  });

  test.each([
    ['a date that does not exist', '2018-02-09', '2018-02-30', /changes/],
    ['a code of five digits', "'140213'", "'14021'", /began\.14021/],
    ['a stray key', 'source: 国函〔2018〕86号', 'sourse: 国函〔2018〕86号', /sourse/],
    ['an end before the beginning', 'until: 2018-03-01', 'until: 2018-01-01', /lies before/],
  ])('is refused with %s', (_, right, wrong, message) => {
    expect(overlayText).toContain(right);
    expect(() => readOverlay(overlayText.replace(right, wrong))).toThrow(message);
  });

  it('is refused when it and the package name a unit differently', () => {
    const renamed = readOverlay(overlayText.replace('临平区,', '临坪区,'));
    expect(() => regionData(packageUnits(), renamed)).toThrow(
      '330113 is 临坪区 there, 临平区 in the package',
    );
  });
});
