// Everything that is checked of a folder of rules: grammar, links, the notices' words, and the cases.
import { relative } from 'node:path';
import { coverageOfCases, runCases } from './cases/index.ts';
import { type RulesCheck, checkRules } from './check.ts';
import type { NoticeTexts } from './check/notices.ts';
import { compileRules } from './compile.ts';
import { faultProblems, readRulesFolder } from './files.ts';
import { Problems } from './problem.ts';

export interface FolderCheck extends RulesCheck {
  /** How many cases were run: none while the rules themselves have problems. */
  readonly cases: number;
  /** How many thresholds, members and awards the rules ask cases to show; not counted before every case comes out. */
  readonly demands: number;
}

export interface FolderCheckOptions {
  /** The notices' texts at hand; without them quotes are counted, not checked. */
  readonly notices?: NoticeTexts;
  /** The folder from which files are named in messages. */
  readonly from: string;
}

export function checkFolder(folder: string, { notices, from }: FolderCheckOptions): FolderCheck {
  const path = relative(from, folder).replaceAll('\\', '/') || '.';
  const name = (file: string) => `${path}/${file}`;
  const { files, faults } = readRulesFolder(folder);
  if (faults.length > 0)
    return {
      problems: faultProblems(faults, name),
      coverage: [],
      unchecked: [],
      unused: [],
      cases: 0,
      demands: 0,
    };
  const check = checkRules(files, { name, ...(notices && { notices }) });
  // One mistake at a time: cases follow from the rules, and what they show from their being right.
  if (check.problems.length > 0) return { ...check, cases: 0, demands: 0 };
  const compilation = compileRules(files, { name });
  const runs = runCases(compilation);
  const problems = new Problems();
  for (const run of runs) problems.add(run.problems);
  if (problems.list.length > 0) return { ...check, problems: problems.list, cases: runs.length, demands: 0 };
  const shown = coverageOfCases(compilation);
  return { ...check, problems: shown.problems, cases: runs.length, demands: shown.demands };
}
