// Time zones: the same company has the same verdicts wherever the machine thinks it stands.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tsx = createRequire(import.meta.url).resolve('tsx');
const script = join(import.meta.dirname, 'zones.ts');

/** Everything the script judges, as one text. */
const judgedIn = (zone: string): string =>
  execFileSync(process.execPath, ['--import', `file://${tsx}`, script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });

test('C1 C3 verdicts are identical in Shanghai, Urumqi, UTC, Los Angeles and Apia', () => {
  const shanghai = judgedIn('Asia/Shanghai');
  expect(shanghai).toContain('"verdict":"upcoming"');
  for (const zone of ['Asia/Urumqi', 'UTC', 'America/Los_Angeles', 'Pacific/Apia'])
    expect(judgedIn(zone)).toBe(shanghai);
});
