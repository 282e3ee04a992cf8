// The rulebook for whoever reads rule files: the build, the commands, the tests.
import { relative } from 'node:path';
import type { IndustryClass } from '../engine/industry-search.ts';
import type { Rulebook } from '../engine/rules.ts';
import { compileRules } from './compile.ts';
import { faultProblems, readRulesFolder } from './files.ts';
import type { Problem } from './problem.ts';

export {
  type CheckOptions,
  checkRules,
  type ClauseCoverage,
  type NoticeCoverage,
  type RulesCheck,
} from './check.ts';
export { type NoticeTexts, readNotices } from './check/notices.ts';
export { checkFolder, type FolderCheck } from './check-folder.ts';
export { noticeIds, readRuleFiles } from './files.ts';
export { loadRegions, RULES_FOLDER } from './folder.ts';
export { mutateRules, type MutationRun } from './mutation/run.ts';
export { formatProblem, type Problem } from './problem.ts';
export { schemaFiles, writeSchemas } from './schema/schemas.ts';
export { writeSkeleton } from './skeleton/write.ts';

export interface LoadOptions {
  /** Leaves the cases unread: they say what is expected of the rules and are no part of them, and reading them takes long. */
  readonly withoutCases?: boolean;
}

/** Compiles the rule files of a folder. There is a rulebook when there are no problems. */
export function loadRulebook(
  folder: string,
  { withoutCases = false }: LoadOptions = {},
): {
  readonly rulebook?: Rulebook;
  /** By which an industry is found; given together with the rulebook. */
  readonly classes?: readonly IndustryClass[];
  readonly problems: readonly Problem[];
} {
  const shown = relative(process.cwd(), folder) || '.';
  const name = (file: string) => `${shown}/${file}`.replaceAll('\\', '/');
  const { files, faults } = readRulesFolder(
    folder,
    withoutCases ? ['policy.yaml', 'clauses.yaml'] : undefined,
  );
  // What an unreadable file holds is not missing from the rules.
  if (faults.length > 0) return { problems: faultProblems(faults, name) };
  const { rulebook, classes = [], problems } = compileRules(files, { name });
  return rulebook ? { rulebook, classes, problems } : { problems };
}
