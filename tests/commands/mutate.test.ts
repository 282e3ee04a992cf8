// `rules mutate`: every change no case notices at its place, and whether a reason is written for it.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runRules } from '../../src/commands/rules/run.ts';

const sound = join(import.meta.dirname, '../rulebook/broken/sound');
let folder: string;
let rules: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiqi-mutate-'));
  rules = join(folder, 'rules');
  cpSync(sound, rules, { recursive: true });
});

const run = (...words: readonly string[]) =>
  runRules({ words: ['mutate', ...words], folder, today: '2026-11-23' }, rules);

test('what no case notices is told at its place, and the rest is counted', () => {
  const { code, out } = run('sample');
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines).toContain(
    'rules/sample/policy.yaml:62:48 programs.machines.who.where.at_least: 10 万元 → 9 万元; no case fails, and no reason is written',
  );
  // The case at 300 people, and that of a company that is not in Shanxi, are noticed.
  expect(out).not.toContain('300 人');
  expect(lines.at(-1)).toMatch(/^sample: \d+ changes, \d+ refused, \d+ noticed by a case, 14 unnoticed$/);
});

test('a written reason is shown; one about a change that is noticed is to be taken away', () => {
  const reason = (at: string, change: string) =>
    `- { at: "${at}", change: "${change}", why: { zh: 例外。, en: It makes no difference. } }\n`;
  writeFileSync(
    join(rules, 'sample/survivors.yaml'),
    reason('programs.machines.awards.share.where', 'dropped') +
      reason('programs.growth.who.all.2.at_most', '300 人 → 301 人'),
  );
  const { code, out } = run('sample');
  expect(code).toBe(1);
  expect(out).toContain(
    'programs.machines.awards.share.where: dropped; explained: It makes no difference.\n',
  );
  expect(out).toContain(
    'sample/survivors.yaml programs.growth.who.all.2.at_most: 300 人 → 301 人; no such change survives, take the reason away\n',
  );
});

test('rules with a problem are not changed; the problem is told', () => {
  writeFileSync(join(rules, 'sample/survivors.yaml'), '- { at: here, change: gone }\n');
  const { code, out } = run('sample');
  expect(code).toBe(1);
  expect(out).toMatch(/^rules\/sample\/survivors\.yaml:1:3 .*why/);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
});

test('a notice that is not there is refused with the nearest one', () => {
  expect(run('sampel')).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('did you mean "sample"?') as string,
  });
});
