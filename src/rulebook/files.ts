// The rule files of a folder: which there are, what stands in them, and which files there nobody reads.
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from './nearest.ts';
import { type Problem, Problems } from './problem.ts';
import { readText } from './text-file.ts';

/** Path below the folder, with forward slashes, and text. */
export type RuleFiles = ReadonlyMap<string, string>;

/** A file that is no rule file, or cannot be read as one; told at its first line. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
}

export interface RulesFolder {
  readonly files: RuleFiles;
  readonly faults: readonly FileFault[];
}

const SHARED = ['facts.yaml', 'industries.tsv', 'industry-classes.tsv', 'regions.json'];
/** Read by whoever generates regions.json. */
const SOURCES = ['regions-overlay.yaml'];
const OF_A_NOTICE = ['policy.yaml', 'clauses.yaml', 'cases.yaml', 'survivors.yaml'];

/** Reads the shared files and each notice's own (`ofNotice`). Throws where there is no such folder. */
export function readRulesFolder(folder: string, ofNotice: readonly string[] = OF_A_NOTICE): RulesFolder {
  const files = new Map<string, string>();
  const faults: FileFault[] = [...strays(folder)];
  const entries = contentOf(folder);
  const read = (file: string) => {
    const result = readText(join(folder, file));
    if ('text' in result) files.set(file, result.text);
    else faults.push({ file, message: result.wrong });
  };
  for (const { name } of entries) if (SHARED.includes(name)) read(name);
  for (const notice of noticeIds(folder)) {
    for (const { name } of contentOf(join(folder, notice)))
      if (ofNotice.includes(name)) read(`${notice}/${name}`);
  }
  return { files, faults };
}

/** `name` shows a file to its author. */
export function faultProblems(
  faults: readonly FileFault[],
  name: (file: string) => string,
): readonly Problem[] {
  const problems = new Problems();
  for (const { file, message } of faults) problems.report({ file: name(file), line: 1, column: 1 }, message);
  return problems.list;
}

/** The rule files alone. */
export function readRuleFiles(folder: string): RuleFiles {
  return readRulesFolder(folder).files;
}

/** The notices: every folder in rules/ whose name is not that of a file. */
export function noticeIds(folder: string): readonly string[] {
  return contentOf(folder)
    .filter((entry) => entry.isDirectory() && !isKnown(entry.name))
    .map(({ name }) => name);
}

/** What an author would believe to count and no one reads: told, rather than passed over. */
function strays(folder: string): readonly FileFault[] {
  const shared = contentOf(folder)
    .filter((entry) => !entry.isDirectory() && !isKnown(entry.name))
    .map(({ name }): FileFault => {
      const names = [...SHARED, ...SOURCES];
      const hint = didYouMean(name, names) || `; beside the folders of the notices stand ${names.join(', ')}`;
      return { file: name, message: `no one reads a file called ${name}${hint}` };
    });
  const own = noticeIds(folder).flatMap((notice) =>
    contentOf(join(folder, notice))
      .filter(({ name }) => !OF_A_NOTICE.includes(name))
      .map((entry): FileFault => {
        const { name } = entry;
        const what = entry.isDirectory() ? 'folder' : 'file';
        const hint = didYouMean(name, OF_A_NOTICE) || `; there are ${OF_A_NOTICE.join(', ')}`;
        return { file: `${notice}/${name}`, message: `no ${what} of a notice is called ${name}${hint}` };
      }),
  );
  return [...shared, ...own];
}

function isKnown(name: string): boolean {
  return [...SHARED, ...SOURCES, 'README.md'].includes(name) || name.endsWith('.schema.json');
}

/** By name; what systems and editors leave behind (.DS_Store, policy.yaml~) is not there for anyone. */
function contentOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !/[~#]$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
