import { expect, test } from 'vitest';
import { searchIndustries } from '../../src/engine/industry-search.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';

const { rulebook, classes = [], problems } = loadRulebook('rules', { withoutCases: true });
if (!rulebook) throw new Error(problems.map(({ message }) => message).join('\n'));
const options = rulebook.facts.find(({ type }) => type === 'industry')?.options ?? [];

const hits = (query: string) => searchIndustries(options, classes, query);
const codes = (query: string) => hits(query).map(({ option }) => option.id);

test('every group of the standard is there: 473, one at least in each of the 97 divisions', () => {
  const groups = classes.filter(({ code }) => code.length === 3);
  expect(groups).toHaveLength(473);
  const divisions = options.flatMap(({ of }) => of ?? []).map(({ id }) => id);
  expect(new Set(groups.map(({ code }) => code.slice(0, 2)))).toEqual(new Set(divisions));
});

test.each([
  ['33', '33', undefined],
  ['C33', '33', undefined],
  ['c33', '33', undefined],
  ['Ｃ３３', '33', undefined],
  ['339', '33', '339'],
  ['C339', '33', '339'],
  ['3391', '33', '3391'],
  ['3392', '33', '3392'],
  ['C3399', '33', '339'],
  ['3311', '33', '3311'],
  ['6511', '65', '651'],
])('the code %s names the one division %s', (query, division, by) => {
  expect(codes(query)).toEqual([division]);
  expect(hits(query)[0]?.exact).toBe(true);
  expect(hits(query)[0]?.by?.code).toBe(by);
});

test('a letter names its section, followed by the divisions in it; a digit begins several', () => {
  expect(codes('E')).toEqual(['E', '47', '48', '49', '50']);
  expect(codes('8')).toEqual(['80', '81', '82', '83', '84', '85', '86', '87', '88', '89']);
  expect(hits('8').some(({ exact }) => exact)).toBe(false);
});

test.each(['A33', 'E3391', '98', '3400', '33911', '没有这个行业'])('%s is no industry', (query) => {
  expect(codes(query)).toEqual([]);
});

test.each([
  ['软件', '65', undefined],
  ['餐饮', '62', undefined],
  ['齿轮', '34', '3453'],
  ['电池', '38', '384'],
  ['酒店', '61', '611'],
  ['物流', '54', '543'],
  ['化肥', '26', '262'],
  ['黑色金属铸造', '33', '3391'],
  ['铸铁', '33', '3391'],
  ['模具', '35', '352'],
  ['半导体', '39', '397'],
  ['养猪', '03', '031'],
  ['hotel', '61', '611'],
  ['battery', '38', '384'],
  ['logistics', '54', '543'],
  ['metal products', '33', undefined],
])('%s finds division %s', (query, division, by) => {
  const found = hits(query).find(({ option }) => option.id === division);
  expect(found?.option.id).toBe(division);
  expect(found?.by?.code).toBe(by);
});

test('the name of a division comes before the classes of others, and each stands once', () => {
  expect(codes('食品').slice(0, 1)).toEqual(['14']);
  const found = codes('制造');
  expect(new Set(found).size).toBe(found.length);
  expect(hits('金属制品业').map(({ exact }) => exact)).toEqual([true]);
});

test('without words all sections and divisions are listed, in the order of the standard', () => {
  expect(hits('')).toHaveLength(20 + 97);
  expect(codes(' ').slice(0, 3)).toEqual(['A', '01', '02']);
});
