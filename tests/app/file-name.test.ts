import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/app/keeping/file-name.ts';

const DAY = '2022-06-01';

test('the exported file is named after the company and the as-of date', () => {
  expect(fileNameOf('太原晋泽阀门有限公司（示例）', DAY, '企业画像')).toBe(
    '太原晋泽阀门有限公司（示例）-2022-06-01',
  );
});

test('a company without a name gives it none', () => {
  expect(fileNameOf('', DAY, '企业画像')).toBe('企业画像-2022-06-01');
});

test.each([
  ['../../etc/passwd', 'etc passwd-2022-06-01'],
  ['<img src=x onerror=alert(1)>', 'img src=x onerror=alert(1)-2022-06-01'],
  ['甲\u202e公司\u0000\n乙', '甲 公司 乙-2022-06-01'],
  ['C:\\甲|乙?*"', 'C 甲 乙-2022-06-01'],
  ['...', '企业画像-2022-06-01'],
])('F7 what no file system should be given is left out of %j', (name, expected) => {
  expect(fileNameOf(name, DAY, '企业画像')).toBe(expected);
});

test('a name without end is cut', () => {
  expect(fileNameOf('长'.repeat(500), DAY, '企业画像')).toHaveLength(60 + 1 + DAY.length);
});
