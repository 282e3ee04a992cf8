// Every case of every notice on disk, each a test of its own: what its author expects is what the engine says.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCases } from '../../src/rulebook/cases/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';
import { formatProblem } from '../../src/rulebook/problem.ts';

const compilation = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')), {
  name: (file) => `rules/${file}`,
});
const runs = runCases(compilation);

test('the rule files compile, so that their cases can run', () => {
  expect(compilation.problems.map(formatProblem)).toEqual([]);
  expect(runs.length).toBeGreaterThan(0);
});

describe.each([...new Set(runs.map(({ notice }) => notice))])('%s', (notice) => {
  const own = runs.filter((run) => run.notice === notice);
  test.each(own.map(({ name, problems }) => [name, problems] as const))('%s', (_, problems) => {
    expect(problems.map(formatProblem)).toEqual([]);
  });
});
