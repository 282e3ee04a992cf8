// Plain words that some reader of YAML takes for something else, and those that only look as if.
import { describe, expect, test } from 'vitest';
import { trapOf } from '../../src/rulebook/traps.ts';

describe('D2 a plain word in a rule file', () => {
  test.each([
    '013',
    '1_000',
    '0x1F',
    '0o17',
    '0b101',
    '1e3',
    '1E-3',
    '.inf',
    '1.',
    '.5',
    '12:30',
    'YES',
    'True',
    'y',
    'Off',
    '~',
    'NULL',
  ])('%s is a trap', (word) => {
    expect(trapOf(word)).toContain(word === 'YES' ? 'yes' : word === 'True' ? 'true' : word);
  });

  test.each([
    '0',
    '0.5',
    '-3',
    '2018-09-25',
    'yes',
    'no',
    'true',
    'null',
    'within',
    '5 万元',
    '1,820.5 元',
    '1/2',
    '3%',
    '30 人',
    'C',
    // A fingerprint may begin like a number in another base.
    '0baabc2ad1e6bca11c66f108f11d97710b62642092c54a9f054d1e3467fd05f8',
  ])('%s is none', (word) => {
    expect(trapOf(word)).toBeUndefined();
  });
});
