// A day on the command line: only YYYY-MM-DD counts, and the message names the day that was likely meant.
import { expect, test } from 'vitest';
import { readDay } from '../../src/commands/day.ts';

test.each(['2018-09-15', '2020-02-29', '1900-01-01', '2199-12-31'])('%s is read', (day) => {
  expect(readDay('--as-of', day)).toBe(day);
});

test.each([
  ['2021-02-29', '--as-of: there is no 2021-02-29; did you mean 2021-02-28?'],
  ['2021-04-31', '--as-of: there is no 2021-04-31; did you mean 2021-04-30?'],
  ['2021-13-01', '--as-of: there is no 2021-13-01; did you mean 2021-01-13?'],
  ['2021-00-10', '--as-of: there is no 2021-00-10; write it as YYYY-MM-DD'],
  ['2021-3-1', '--as-of: "2021-3-1" is no date; did you mean 2021-03-01?'],
  ['2021/03/01', '--as-of: "2021/03/01" is no date; did you mean 2021-03-01?'],
  ['20210301', '--as-of: "20210301" is no date; did you mean 2021-03-01?'],
  ['2021年3月1日', '--as-of: "2021年3月1日" is no date; did you mean 2021-03-01?'],
  ['２０２１-０３-０１', '--as-of: "２０２１-０３-０１" is no date; did you mean 2021-03-01?'],
  ['01-03-2021', '--as-of: "01-03-2021" is no date; write it as YYYY-MM-DD'],
  ['today', '--as-of: "today" is no date; write it as YYYY-MM-DD'],
  ['2021-03-01T00:00:00Z', '--as-of: "2021-03-01T00:00:00Z" is no date; did you mean 2021-03-01?'],
  ['0021-03-01', '--as-of: the year of 0021-03-01 is not between 1900 and 2199'],
])('%s is refused: %s', (day, message) => {
  expect(() => readDay('--as-of', day)).toThrow(
    new RegExp(`^${message.replaceAll(/[?()]/g, String.raw`\$&`)}$`),
  );
});
