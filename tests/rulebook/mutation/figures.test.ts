// One step beside a figure, whatever it is written as.
import { expect, test } from 'vitest';
import { neighboursOf, yearsBeside } from '../../../src/rulebook/mutation/figures.ts';

test.each([
  ['300 人', ['301 人', '299 人']],
  ['2,000.5 万元', ['2000.6 万元', '2000.4 万元']],
  ['1.5%', ['1.6%', '1.4%']],
  ['0.05 元', ['0.06 元', '0.04 元']],
  ['0 分', ['1 分']],
  ['1/2', ['2/2', '0/2', '1/3', '1/1']],
  [
    '500 万元 .. 3000 万元',
    ['501 万元 .. 3000 万元', '499 万元 .. 3000 万元', '500 万元 .. 3001 万元', '500 万元 .. 2999 万元'],
  ],
  ['2018-01-01', ['2018-01-02', '2017-12-31']],
  ['as_of - 1 年', ['as_of - 2 年', 'as_of - 0 年']],
  ['as_of', []],
  ['unstated', []],
  [2, [3, 1]],
] as const)('%s', (written, beside) => {
  expect(neighboursOf(written)).toEqual(beside);
});

test('the bound of fiscal years moves by a whole year', () => {
  expect(yearsBeside('2023-01-01')).toEqual(['2024-01-01', '2022-01-01']);
});
