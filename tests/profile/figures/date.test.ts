// Dates as people type them.
import { expect, test } from 'vitest';
import { formatDate, readDate } from '../../../src/profile/figures/date.ts';

test.each([
  '2019-03-01',
  '2019-3-1',
  '2019/3/1',
  '2019.3.1',
  '20190301',
  '2019年3月1日',
  '２０１９年３月１日',
  ' 2019 年 3 月 1 日 ',
  '2019年3月1号',
  '2019 - 03 - 01',
  '2019 / 3 / 1',
  '2019 . 3 . 1',
])('"%s" is the first of March 2019', (text) => {
  expect(readDate(text)).toEqual({ state: 'given', value: '2019-03-01' });
});

test.each([
  ['2019-02-29', 'date.impossible'],
  ['2019-13-01', 'date.impossible'],
  ['2019-00-10', 'date.impossible'],
  ['20190431', 'date.impossible'],
  ['0008-01-01', 'date.year'],
  ['2919-01-01', 'date.year'],
  ['2019', 'date.unreadable'],
  ['2019-3', 'date.unreadable'],
  ['2019-3/1', 'date.unreadable'],
  ['19-3-1', 'date.unreadable'],
  ['1/3/2019', 'date.unreadable'],
  ['2019-03-01T00:00', 'date.unreadable'],
  ['二〇一九年三月一日', 'date.unreadable'],
  ['2019 03 01', 'date.unreadable'],
  ['昨天', 'date.unreadable'],
])('A5 "%s" is refused', (text, message) => {
  expect(readDate(text)).toEqual({ state: 'refused', message });
});

test('C3 days in the summer-time years are calendar days like others', () => {
  expect(readDate('1986年5月4日')).toEqual({ state: 'given', value: '1986-05-04' });
});

test('C4 a leap day is a day', () => {
  expect(readDate('2020-2-29')).toEqual({ state: 'given', value: '2020-02-29' });
});

test('an empty field is not answered', () => {
  expect(readDate('  ')).toEqual({ state: 'empty' });
});

test('a date is shown as it is said', () => {
  expect(formatDate('2019-03-01')).toBe('2019年3月1日');
});
