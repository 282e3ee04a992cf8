// Today in Shanghai, whatever the device's own zone.
import { afterEach, expect, test } from 'vitest';
import { todayInShanghai } from '../../src/profile/today.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each(['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'America/Los_Angeles', 'Pacific/Apia'])(
  'C2 one in the morning of New Year in Beijing is 1 January on a device set to %s',
  (device) => {
    process.env['TZ'] = device;
    expect(todayInShanghai(() => Date.parse('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
    expect(todayInShanghai(() => Date.parse('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
  },
);

test('C6 a device clock of 1970 still gives a date', () => {
  expect(todayInShanghai(() => 0)).toBe('1970-01-01');
});
