// The tables of the four levels, row by row.
import { describe, expect, test } from 'vitest';
import {
  atHand,
  best,
  disputed,
  greatest,
  isSettledWithin,
  LATER,
  least,
  type Levels,
  negated,
  NO,
  REFERRED,
  reread,
  worst,
  YES,
} from '../../src/engine/level.ts';

const names = new Map<Levels, string>([
  [NO, 'no'],
  [LATER, 'later'],
  [REFERRED, 'referred'],
  [YES, 'yes'],
]);
const levels = [...names.keys()];

/** One row of a table: what the level on the left comes to with no, later, referred and yes. */
const row = (table: (a: Levels, b: Levels) => Levels, left: Levels) =>
  levels.map((right) => names.get(table(left, right))).join(' ');

describe('all takes the least', () => {
  test.each([
    ['no', NO, 'no no no no'],
    ['later', LATER, 'no later later later'],
    ['referred', REFERRED, 'no later referred referred'],
    ['yes', YES, 'no later referred yes'],
  ])('%s with no, later, referred, yes', (_, left, expected) => {
    expect(row(least, left)).toBe(expected);
  });
});

describe('any takes the greatest', () => {
  test.each([
    ['no', NO, 'no later referred yes'],
    ['later', LATER, 'later later referred yes'],
    ['referred', REFERRED, 'referred referred referred yes'],
    ['yes', YES, 'yes yes yes yes'],
  ])('%s with no, later, referred, yes', (_, left, expected) => {
    expect(row(greatest, left)).toBe(expected);
  });
});

describe('none swaps yes and no, keeps referred, and what is only later does not hold today', () => {
  test.each([
    [NO, YES],
    [LATER, YES],
    [REFERRED, REFERRED],
    [YES, NO],
  ])('%i becomes %i', (level, expected) => {
    expect(negated(level)).toBe(expected);
  });
});

describe('an authority that chooses between two branches: what could be a yes is its to say', () => {
  test.each([
    ['no', NO, 'no later referred referred'],
    ['later', LATER, 'later later referred referred'],
    ['referred', REFERRED, 'referred referred referred referred'],
    ['yes', YES, 'referred referred referred yes'],
  ])('%s with no, later, referred, yes', (_, left, expected) => {
    expect(row(disputed, left)).toBe(expected);
  });
});

describe('our reading with the other one: where they part into yes and no the issuer decides', () => {
  test.each([
    ['no', NO, 'no later referred referred'],
    ['later', LATER, 'later later later later'],
    ['referred', REFERRED, 'referred referred referred referred'],
    ['yes', YES, 'referred yes yes yes'],
  ])('ours %s, the other no, later, referred, yes', (_, ours, expected) => {
    expect(row(reread, ours)).toBe(expected);
  });
});

describe('what remains possible of several levels', () => {
  test('every pair of the two sets is combined', () => {
    expect(least(NO | YES, LATER | YES)).toBe(NO | LATER | YES);
    expect(greatest(NO | YES, REFERRED)).toBe(REFERRED | YES);
    expect(negated(NO | LATER | REFERRED)).toBe(YES | REFERRED);
  });

  test('has a worst and a best', () => {
    expect([worst(LATER | YES), best(LATER | YES)]).toEqual([1, 3]);
  });

  test('is settled where the differences lie outside what counts', () => {
    expect(isSettledWithin(NO | LATER, 1, 2)).toBe(true);
    expect(isSettledWithin(REFERRED | YES, 1, 2)).toBe(true);
    expect(isSettledWithin(LATER | REFERRED, 1, 2)).toBe(false);
  });

  test('what is only later is not at hand, but comes', () => {
    expect(atHand(LATER, { ahead: false })).toBe(NO);
    expect(atHand(LATER | REFERRED, { ahead: true })).toBe(YES | REFERRED);
    expect(atHand(YES, { ahead: false })).toBe(YES);
  });
});
