// The corpus of broken rule files: each mistake brings exactly the messages that stand beside it, at their places.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readRuleFiles, type RuleFiles } from '../../src/rulebook/files.ts';
import { checkFolder, formatProblem, readNotices } from '../../src/rulebook/index.ts';
import { mistakesUnder } from './broken/mistake.ts';

const corpus = join(import.meta.dirname, 'broken');
const sound = readRuleFiles(join(corpus, 'sound'));
const notices = readNotices(join(corpus, 'notices'));
const mistakes = mistakesUnder(corpus);

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What an author is told of a folder rules/ with these files. */
function messagesFor(files: RuleFiles): readonly string[] {
  const folder = join(scratch, 'rules');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return checkFolder(folder, { notices, from: scratch }).problems.map(formatProblem);
}

describe('a corpus of broken rule files', () => {
  it('D1 holds at least 100 mistakes, no two alike', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(100);
    const told = mistakes.map(({ title }) => title);
    expect(told.filter((title, at) => told.indexOf(title) < at)).toEqual([]);
  });

  it('is made from rule files in which nothing is wrong', () => {
    expect(messagesFor(sound)).toEqual([]);
  });

  it('takes the line ends of any system', () => {
    const windows = [...sound].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')] as const);
    expect(messagesFor(new Map(windows))).toEqual([]);
  });

  test.each(mistakes.map((mistake) => [mistake.title, mistake.name, mistake] as const))(
    '%s (%s)',
    (_, __, { made, expected }) => {
      expect(messagesFor(made(sound))).toEqual(expected);
    },
  );
});
