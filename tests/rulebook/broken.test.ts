// The corpus of broken rule files: each mistake brings exactly the messages that stand beside it, at their places.
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { runCases } from '../../src/rulebook/cases/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles, type RuleFiles } from '../../src/rulebook/files.ts';
import { checkRules, formatProblem, readNotices } from '../../src/rulebook/index.ts';
import { Problems } from '../../src/rulebook/problem.ts';
import { mistakesUnder } from './broken/mistake.ts';

const folder = join(import.meta.dirname, 'broken');
const sound = readRuleFiles(join(folder, 'sound'));
const notices = readNotices(join(folder, 'notices'));
const mistakes = mistakesUnder(folder);

/** All that an author is told: grammar, links, the notice's words, the cases. */
function messagesFor(files: RuleFiles): readonly string[] {
  const problems = new Problems();
  problems.add(checkRules(files, { notices }).problems);
  for (const run of runCases(compileRules(files))) problems.add(run.problems);
  return problems.list.map(formatProblem);
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

  test.each(mistakes.map((mistake) => [mistake.name, mistake.title, mistake] as const))(
    '%s: %s',
    (_, __, { made, expected }) => {
      expect(messagesFor(made(sound))).toEqual(expected);
    },
  );
});
