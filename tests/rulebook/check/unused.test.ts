// Facts that no rule reads are named, and are no fault.
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { checkRules, formatProblem, RULES_FOLDER } from '../../../src/rulebook/index.ts';
import { readRuleFiles } from '../../../src/rulebook/files.ts';

const sound = readRuleFiles(join(import.meta.dirname, '../broken/sound'));
const unused = (files: ReadonlyMap<string, string>) => checkRules(files).unused.map(formatProblem);

test('of the project every fact is read by a rule', () => {
  expect(unused(readRuleFiles(RULES_FOLDER))).toEqual([]);
});

it('names a fact that stands in the vocabulary alone, and a field of a list', () => {
  const told = unused(sound);
  const line = (key: string) =>
    sound
      .get('facts.yaml')!
      .split('\n')
      .findIndex((each) => each.trim() === key) + 1;
  expect(told).toContain(
    `facts.yaml:${line('rating:')}:3 no rule uses rating, so it is never asked; use it in a notice, or take it out`,
  );
  expect(told).toContain(
    `facts.yaml:${line('bought_on:')}:7 no rule uses machines.bought_on, so it is never asked; use it in a notice, or take it out`,
  );
  expect(checkRules(sound).problems).toEqual([]);
});

it('does not take a definition for a use of what it defines, but of what it reads', () => {
  const told = unused(sound).join('\n');
  expect(told).toContain('no rule uses machine_cost,');
  expect(told).not.toContain('no rule uses founded_on,');
});
