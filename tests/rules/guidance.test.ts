// A notice that offers an applicant nothing is held all the same: what it is and why stands there, and every sentence is accounted for.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/index.ts';

const { rulebook } = loadRulebook(join(import.meta.dirname, '../../rules'));
if (!rulebook) throw new Error('The rules do not compile.');

test('工信部联节〔2016〕304号 pays companies nothing: no program, and the reason in both languages', () => {
  const notice = rulebook.notices.find(({ id }) => id === 'miit-2016-304');
  expect(notice?.guidance?.zh).toMatch(/发给各地工信和质监部门、标准化技术委员会、有关中央企业和行业协会/);
  expect(notice?.guidance?.en).toMatch(/nothing to apply for/);
  expect(rulebook.programs.filter(({ notice: id }) => id === 'miit-2016-304')).toEqual([]);
  expect(notice?.clauses.map(({ coverage }) => coverage.quoted + coverage.listed >= coverage.total)).toEqual([
    true,
  ]);
});

test('a notice without programs either defines something or says why it offers nothing', () => {
  const offering = new Set(rulebook.programs.map(({ notice }) => notice));
  const defining = new Set(rulebook.facts.flatMap(({ derived }) => (derived ? [derived.notice] : [])));
  const silent = rulebook.notices.filter(
    ({ id, guidance }) => !offering.has(id) && !defining.has(id) && guidance === undefined,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
