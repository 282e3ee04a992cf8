import { expect, test } from 'vitest';
import { decidersOf } from '../../src/verdict/deciders.ts';
import { resultOf } from './sample.tsx';

function deciders(...names: readonly string[]): readonly string[] {
  const referred = names.map((zh) => ({ to: { zh, en: zh }, cite: '一', quote: '评审', notice: 'one' }));
  return decidersOf(resultOf('award', { referred })).map(({ zh }) => zh);
}

test('an authority that several conditions name is named once', () => {
  expect(deciders('省经信委', '省经信委')).toEqual(['省经信委']);
});

test('a remark that parts two mentions of it is left out, one that stands alone stays', () => {
  expect(deciders('省经信委（附件1未取得）', '省经信委（附件2未取得）')).toEqual(['省经信委']);
  expect(deciders('省工商局（现为市场监管部门）')).toEqual(['省工商局（现为市场监管部门）']);
});

test('who decides alone and together with another is named with the other', () => {
  expect(deciders('省经信委（附件1未取得）', '省经信委、省财政厅')).toEqual(['省经信委、省财政厅']);
  expect(deciders('省经信委', '省税务局')).toEqual(['省经信委', '省税务局']);
});

test('experts are someone else than those who call them', () => {
  expect(deciders('省经信委、省财政厅组织的专家', '省经信委、省财政厅')).toEqual([
    '省经信委、省财政厅组织的专家',
    '省经信委、省财政厅',
  ]);
});
