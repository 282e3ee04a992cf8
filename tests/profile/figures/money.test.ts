// Money as people type it: every form of row B4 and the exactness of B5.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, formatMoneyInEnglish, readMoney } from '../../../src/profile/figures/money.ts';
import { moneyInWords } from '../../../src/profile/figures/money-words.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;
const THIN = '\u2009';

test.each([
  ['0', 0],
  ['123', 123_00],
  ['１２３', 123_00],
  ['１２３．４５', 123_45],
  ['12.3', 12_30],
  ['12.34', 12_34],
  ['007', 7_00],
  ['1,234', 1234_00],
  ['1，234，567.8', 1_234_567_80],
  ['1 234', 1234_00],
  [`1${THIN}234${THIN}567`, 1_234_567_00],
  ['  12  ', 12_00],
  ['\u300012\t', 12_00],
  ['12元', 12_00],
  ['12 元', 12_00],
  ['12万', 120_000_00],
  ['12 万元', 120_000_00],
  ['1,820.5 万元', 18_205_000_00],
  ['0.0001万元', 1_00],
  ['12.3456万元', 123_456_00],
  ['1.2亿', 120_000_000_00],
  ['5亿元', 500_000_000_00],
  ['0.00000001亿元', 1_00],
  ['¥12', 12_00],
  ['￥ 1,234.5', 1234_50],
  ['¥5万元', 50_000_00],
  ['90071992547409.91', LARGEST],
])('B4 "%s" is read exactly', (text, fen) => {
  expect(readMoney(text, { unit: 'yuan' })).toEqual({ state: 'given', value: fen });
});

test.each([
  ['1e3', 'figure.not-a-number'],
  ['0x1F', 'figure.not-a-number'],
  ['--1', 'figure.not-a-number'],
  ['-¥-1', 'figure.not-a-number'],
  ['+5', 'figure.not-a-number'],
  ['1.', 'figure.not-a-number'],
  ['.5', 'figure.not-a-number'],
  ['.', 'figure.not-a-number'],
  ['-', 'figure.not-a-number'],
  ['¥', 'figure.not-a-number'],
  ['元', 'figure.not-a-number'],
  ['万', 'figure.not-a-number'],
  ['1.2.3', 'figure.not-a-number'],
  ['1。5', 'figure.not-a-number'],
  ['NaN', 'figure.not-a-number'],
  ['Infinity', 'figure.not-a-number'],
  ['null', 'figure.not-a-number'],
  ['1_000', 'figure.not-a-number'],
  ['１e３', 'figure.not-a-number'],
  ['²', 'figure.not-a-number'],
  ['½', 'figure.not-a-number'],
  ['①', 'figure.not-a-number'],
  ['٣', 'figure.not-a-number'],
  ['一百', 'figure.not-a-number'],
  ['12万3千', 'figure.not-a-number'],
  ['5 5元元', 'figure.grouping'],
  ['1$', 'figure.not-a-number'],
  ['12千元', 'figure.unit'],
  ['12美元', 'figure.unit'],
  ['12人', 'figure.unit'],
  ['12元元', 'figure.unit'],
  ['1,23', 'figure.grouping'],
  ['12,34', 'figure.grouping'],
  ['1,2345', 'figure.grouping'],
  ['1234,567', 'figure.grouping'],
  ['1,234 567', 'figure.grouping'],
  ['0,123', 'figure.grouping'],
  ['1  234', 'figure.grouping'],
  [',123', 'figure.not-a-number'],
  ['123,', 'figure.not-a-number'],
  ['1,,234', 'figure.grouping'],
  ['1.2,345', 'figure.not-a-number'],
  ['12.345', 'figure.decimals'],
  ['12.345元', 'figure.decimals'],
  ['1.23456万元', 'figure.decimals'],
  ['1.123456789亿元', 'figure.decimals'],
  ['-1', 'figure.negative'],
  ['－1', 'figure.negative'],
])('B4 "%s" is refused', (text, message) => {
  expect(readMoney(text, { unit: 'yuan' })).toMatchObject({ state: 'refused', message });
});

test.each(['', ' ', '   ', '\u3000', '\t'])('B4 an emptied field (%j) is not answered', (text) => {
  expect(readMoney(text, { unit: 'yuan', negative: true })).toEqual({ state: 'empty' });
});

test.each([
  ['-1', -1_00],
  ['−1,234.5', -1234_50],
  ['－５万元', -50_000_00],
  ['-¥5', -5_00],
  ['¥-5', -5_00],
  ['- 5', -5_00],
])('B5 a loss "%s" is read where the fact may be negative', (text, fen) => {
  expect(readMoney(text, { unit: 'yuan', negative: true })).toEqual({ state: 'given', value: fen });
});

test('B5 minus zero is zero', () => {
  const read = readMoney('-0.00', { unit: 'yuan', negative: true });
  expect(read.state === 'given' && Object.is(read.value, 0)).toBe(true);
});

test.each(['90071992547409.92', '90071992547409.93', '9007199254740993', '900720亿元'])(
  'B5 "%s" is beyond what is held exactly, and refused',
  (text) => {
    expect(readMoney(text, { unit: 'yuan' })).toEqual({ state: 'refused', message: 'figure.too-large' });
  },
);

test('B5 four hundred digits are refused', () => {
  expect(readMoney('9'.repeat(400), { unit: 'yuan' })).toEqual({
    state: 'refused',
    message: 'figure.too-large',
  });
});

test('B3 the same sum in each unit is the same number of 分', () => {
  const sums = [
    readMoney('18,200,000', { unit: 'yuan' }),
    readMoney('1820', { unit: 'wan' }),
    readMoney('1820万', { unit: 'yuan' }),
    readMoney('0.182亿', { unit: 'wan' }),
    readMoney('18200000元', { unit: 'wan' }),
  ];
  expect(sums).toEqual(sums.map(() => ({ state: 'given', value: 1_820_000_000 })));
});

test('B4 the field unit decides how many decimals there may be', () => {
  expect(readMoney('1.2345', { unit: 'wan' })).toEqual({ state: 'given', value: 1_234_500 });
  expect(readMoney('1.23456', { unit: 'wan' })).toEqual({
    state: 'refused',
    message: 'figure.decimals',
    most: 4,
  });
});

const sums = fc.oneof(
  fc.integer({ min: -LARGEST, max: LARGEST }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((wan) => wan * 1_000_000),
);

test('B4 whatever is written is read again as the same sum', () => {
  fc.assert(
    fc.property(sums, fc.constantFrom('auto', 'yuan', 'wan'), (fen, unit) => {
      const read = readMoney(formatMoney(fen, { unit }), { unit: 'yuan', negative: true });
      expect(read).toEqual({ state: 'given', value: fen });
    }),
  );
});

test('B4 no text whatever becomes NaN, a fraction of a 分, or an unsafe number', () => {
  const pieces = fc.constantFrom(
    '1',
    '０',
    '9',
    '.',
    ',',
    '，',
    ' ',
    '-',
    '－',
    '¥',
    '万',
    '元',
    '亿',
    'e',
    'x',
    THIN,
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.boolean(), (text, negative) => {
      const read = readMoney(text, { unit: 'yuan', negative });
      expect(read.state !== 'given' || (Number.isSafeInteger(read.value) && !Object.is(read.value, -0))).toBe(
        true,
      );
      expect(read.state !== 'given' || negative || read.value >= 0).toBe(true);
      expect(read.state === 'empty').toBe(text.trim() === '');
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0, '0 元'],
  [1, '0.01 元'],
  [5_00, '5 元'],
  [9_999_99, '9,999.99 元'],
  [10_000_00, '1 万元'],
  [12_345_67, '12,345.67 元'],
  [18_200_000_00, '1,820 万元'],
  [18_205_000_00, '1,820.5 万元'],
  [-50_000_00, '-5 万元'],
  [500_000_000_00, '50,000 万元'],
])('B3 %d 分 is shown as %s', (fen, text) => {
  expect(formatMoney(fen, { unit: 'auto' })).toBe(text);
});

test('B3 a field in 万元 shows 元 where four decimals would lose a digit', () => {
  expect(formatMoney(12_345_00, { unit: 'wan' })).toBe('1.2345 万元');
  expect(formatMoney(12_345_67, { unit: 'wan' })).toBe('12,345.67 元');
  expect(formatMoney(18_200_000_00, { unit: 'yuan' })).toBe('18,200,000 元');
  expect(formatMoneyInEnglish(18_200_000_50)).toBe('CNY 18,200,000.5');
});

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [10, '壹角整'],
  [11, '壹角壹分'],
  [1_00, '壹元整'],
  [1_05, '壹元零伍分'],
  [10_00, '壹拾元整'],
  [100_07_50, '壹万零柒元伍角整'],
  [10_050_05, '壹万零伍拾元零伍分'],
  [100_500_00, '壹拾万零伍佰元整'],
  [105_000_00, '壹拾万伍仟元整'],
  [18_200_000_00, '壹仟捌佰贰拾万元整'],
  [18_205_000_00, '壹仟捌佰贰拾万伍仟元整'],
  [100_000_001_00, '壹亿零壹元整'],
  [100_010_000_00, '壹亿零壹万元整'],
  [1_010_000_000_00, '壹拾亿壹仟万元整'],
  [10_000_000_000_00, '壹佰亿元整'],
  [1_000_000_000_000_00, '壹万亿元整'],
  [1_000_100_000_000_00, '壹万零壹亿元整'],
  [-5_000_00, '负伍仟元整'],
])('B3 %d 分 in words is %s', (fen, words) => {
  expect(moneyInWords(fen)).toBe(words);
});
