// The commands as they are called from a shell: what goes to stdout, what to stderr, and the exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'huiqi-spawned-'));

function command(name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const {
    npm_lifecycle_event: _script,
    INIT_CWD: _from,
    NOTICES_DIR: _notices,
    ...surroundings
  } = process.env;
  const started = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/commands', `${name}.ts`), ...words],
    { cwd: root, encoding: 'utf8', env: { ...surroundings, ...env } },
  );
  return { code: started.status, out: started.stdout, err: started.stderr };
}

const PROFILE = 'tests/profiles/shanxi-small-listed-2019-03-01.json';

test('assess prints one JSON value and nothing else', () => {
  const { code, out, err } = command('assess', [PROFILE, '--as-of', '2022-03-01']);
  expect([code, err]).toEqual([0, '']);
  const { asOf, totals } = JSON.parse(out) as {
    asOf: string;
    totals: { kind: string; certain: { low: number } }[];
  };
  expect(asOf).toBe('2022-03-01');
  expect(totals.find(({ kind }) => kind === 'cash')?.certain.low).toBe(150_000);
});

test('assess refuses in one line, without a trace of the program', () => {
  writeFileSync(join(folder, 'broken.json'), '{');
  for (const words of [[join(folder, 'broken.json')], [folder], [PROFILE, '--as-of', '2021-02-29'], []]) {
    const { code, out, err } = command('assess', words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toMatch(/Error|\bat /);
  }
});

test('called by npm from another folder, a file is meant from there', () => {
  const called = { npm_lifecycle_event: 'assess', INIT_CWD: join(root, 'tests/profiles') };
  expect(command('assess', ['ningbo-city.json'], called).code).toBe(0);
});

test('rules lists the vocabulary and refuses what it does not know', () => {
  expect(JSON.parse(command('rules', ['facts']).out)).toHaveProperty('facts');
  expect(command('rules', ['fact'])).toEqual({
    code: 2,
    out: '',
    err: 'there is no "rules fact"; did you mean "facts"?\n',
  });
});
