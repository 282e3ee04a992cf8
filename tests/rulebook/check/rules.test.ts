// The rules of this project: held to what can be checked without the notices, and every clause accounted for.
import { describe, expect, it } from 'vitest';
import { checkRules, formatProblem, RULES_FOLDER } from '../../../src/rulebook/index.ts';
import { readRuleFiles } from '../../../src/rulebook/files.ts';

describe('the rules of this project', () => {
  const { problems, rulebook, unchecked } = checkRules(readRuleFiles(RULES_FOLDER));

  it('have no problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('account for every sentence of every clause, as counted when the text was last at hand', () => {
    const clauses = (rulebook?.notices ?? []).flatMap(({ id, clauses: all }) =>
      all.map(({ id: clause, coverage }) => ({ clause: `${id} ${clause}`, ...coverage })),
    );
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter(({ total }) => total === 0)).toEqual([]);
    expect(clauses.filter(({ quoted, listed, total }) => quoted + listed !== total)).toEqual([]);
  });

  it('say how many quotes were not looked up', () => {
    expect(unchecked.map(({ notice }) => notice)).toEqual(rulebook?.notices.map(({ id }) => id));
  });
});
