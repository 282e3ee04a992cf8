// Counts, percentages and durations as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPercent, readCount, readMonths, readPercent } from '../../../src/profile/figures/number.ts';

const value = (number: number) => ({ state: 'given', value: number });

test('B7 head counts are whole', () => {
  expect(readCount('1,200 人', { units: ['人'] })).toEqual(value(1200));
  expect(readCount('３００')).toEqual(value(300));
  expect(readCount('12.5')).toEqual({ state: 'refused', message: 'figure.whole' });
  expect(readCount('12万', { units: ['人'] })).toEqual({ state: 'refused', message: 'figure.unit' });
  expect(readCount('-1')).toEqual({ state: 'refused', message: 'figure.negative' });
});

test('B7 an average has the decimals its fact allows', () => {
  expect(readCount('12.25', { decimals: 2 })).toEqual(value(1225));
  expect(readCount('12', { decimals: 2 })).toEqual(value(1200));
  expect(readCount('12.255', { decimals: 2 })).toEqual({
    state: 'refused',
    message: 'figure.decimals',
    most: 2,
  });
});

test.each([
  ['1.5', 15_000],
  ['1.5%', 15_000],
  ['１．５％', 15_000],
  ['4.9999 %', 49_999],
  ['0', 0],
  ['100%', 1_000_000],
])('B4 the percentage "%s" is exact', (text, expected) => {
  expect(readPercent(text)).toEqual(value(expected));
});

test.each(['1.55555', '1e2', '%', '1‰', '五%', '1 2%'])('B4 the percentage "%s" is refused', (text) => {
  expect(readPercent(text).state).toBe('refused');
});

test('B4 every percentage of four decimals reads as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (percent) => {
      expect(readPercent(formatPercent(percent))).toEqual(value(percent));
    }),
  );
});

test('B4 empty fields are not answered, never 0', () => {
  expect([readCount('   '), readPercent(''), readMonths(' ', 'year')]).toEqual(
    [1, 2, 3].map(() => ({ state: 'empty' })),
  );
});

test.each([
  ['3', 'year', 36],
  ['3年', 'month', 36],
  ['36', 'month', 36],
  ['36个月', 'year', 36],
  ['36 月', 'year', 36],
] as const)('the duration "%s" in a field of %ss is %d months', (text, unit, months) => {
  expect(readMonths(text, unit)).toEqual(value(months));
});

test.each(['2.5年', '3年6个月', '-1', '月'])('the duration "%s" is refused', (text) => {
  expect(readMonths(text, 'month').state).toBe('refused');
});
