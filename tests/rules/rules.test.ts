// The rules as a whole: what their cases have to show is shown, and no branch is dead.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOfCases } from '../../src/rulebook/cases/index.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { checkContradictions } from '../../src/rulebook/contradictions/index.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';
import { formatProblem } from '../../src/rulebook/problem.ts';

const compilation = compileRules(readRuleFiles(join(import.meta.dirname, '../../rules')), {
  name: (file) => `rules/${file}`,
});

test('A10 every threshold has a case on it and one a smallest step to each side; every member and award has a case', () => {
  const { problems, demands } = coverageOfCases(compilation);
  expect(demands).toBeGreaterThan(0);
  expect(problems.map(formatProblem)).toEqual([]);
});

test('A11 no branch is dead or contradicts another', () => {
  expect(compilation.problems).toEqual([]);
  expect(checkContradictions(compilation).map(formatProblem)).toEqual([]);
});
