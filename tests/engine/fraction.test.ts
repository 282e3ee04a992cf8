// Exact fractions: percentages on their very boundary, and one rounding at the end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction, minus, plus, roundedToFen, times } from '../../src/engine/fraction.ts';
import { judgeExtents } from '../../src/engine/nodes/compare.ts';
import { exactly, product } from '../../src/engine/quantities/extent.ts';
import { YES } from '../../src/engine/level.ts';
import { runs } from './runs.ts';

/** Whether the part is at least so many percent of the whole, as a ratio is judged. */
function reaches(part: number, whole: number, percent: number): boolean {
  const share = exactly(fraction(BigInt(percent), 100n));
  const threshold = product(exactly(fraction(BigInt(whole))), share);
  return judgeExtents(exactly(fraction(BigInt(part))), 'at_least', threshold) === YES;
}

describe('B1 a share on its exact boundary', () => {
  test.each([3, 5])('of %i %% is reached for every whole up to 300,000, and one less is not', (percent) => {
    const step = 100 / greatestCommonDivisor(percent, 100);
    const wrong: number[] = [];
    for (let whole = step; whole <= 300_000; whole += step) {
      const part = (whole * percent) / 100;
      if (!reaches(part, whole, percent) || reaches(part - 1, whole, percent)) wrong.push(whole);
    }
    expect(wrong).toEqual([]);
  });

  test('anywhere else agrees with whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(300_000), fc.nat(300_000), fc.constantFrom(3, 5), (part, whole, percent) => {
        expect(reaches(part, whole, percent)).toBe(BigInt(part) * 100n >= BigInt(whole) * BigInt(percent));
      }),
      runs(500),
    );
  });
});

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

describe('fractions', () => {
  test('keep every digit', () => {
    const third = fraction(1n, 3n);
    expect(plus(plus(third, third), third)).toEqual(fraction(1n));
    expect(times(fraction(2n, 3n), fraction(3n, 4n))).toEqual(fraction(1n, 2n));
    expect(minus(fraction(1n, 2n), fraction(1n, 3n))).toEqual(fraction(1n, 6n));
  });

  test('stand in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  });

  test('cannot have the denominator zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  test('are compared beyond what a float can tell apart', () => {
    const large = 9_007_199_254_740_993n;
    expect(compare(fraction(large), fraction(large - 1n))).toBe(1);
    expect(compare(fraction(1n, 3n), fraction(33_333_333_333_333_333n, 100_000_000_000_000_000n))).toBe(1);
  });
});

describe('a bound is rounded once, half up, to 分', () => {
  test.each([
    [1n, 200n, 1],
    [1n, 201n, 0],
    [1_005n, 1_000n, 101],
    [1n, 3n, 33],
    [2n, 3n, 67],
    [-1n, 200n, 0],
    [-1n, 100n, -1],
    [-3n, 200n, -1],
    [50_000n, 1n, 5_000_000],
  ])('%i/%i 元 is %i 分', (numerator, denominator, expected) => {
    expect(roundedToFen(fraction(numerator, denominator))).toBe(expected);
  });
});
