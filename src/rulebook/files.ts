// The rule files of a folder: which there are, and what stands in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path below the folder, with forward slashes, and text. */
export type RuleFiles = ReadonlyMap<string, string>;

const SHARED = ['facts.yaml', 'industries.tsv', 'regions.json'];
export const OF_A_NOTICE = ['policy.yaml', 'clauses.yaml', 'cases.yaml'];

/** Reads the shared files and each notice's own (`ofNotice`); anything else in the folder is no rule file. */
export function readRuleFiles(folder: string, ofNotice: readonly string[] = OF_A_NOTICE): RuleFiles {
  const names = [
    ...SHARED,
    ...noticeFolders(folder).flatMap((notice) =>
      [...ofNotice, ...misnamed(join(folder, notice))].map((name) => `${notice}/${name}`),
    ),
  ];
  return new Map(
    names
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** YAML in a notice's folder that no one would read: told as a problem, rather than passed over. */
function misnamed(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && !OF_A_NOTICE.includes(name));
}

/** The notices: every folder in rules/. */
function noticeFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
