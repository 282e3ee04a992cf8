// Compiles the rule files for the page: virtual modules, a failed build or an overlay where a file is broken, reload on change.
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EnvironmentModuleGraph, type ErrorPayload, type Plugin, runnerImport } from 'vite';
import type { Outline, Rulebook } from '../engine/rules.ts';
import { readRuleFiles } from './files.ts';
import type * as Compiler from './index.ts';
import { formatProblem, type Problem } from './problem.ts';

const NAMES = [
  'virtual:huiqi/outline',
  'virtual:huiqi/rulebook',
  'virtual:huiqi/regions',
  'virtual:huiqi/industry-classes',
] as const;
/** Marks the modules as no files, so that no other plugin looks for them. */
const RESOLVED = '\0';

/** `folder` holds the rule files. What the modules export stands in virtual.d.ts. */
export function rulebookPlugin(folder: string): Plugin {
  const rules = resolve(folder);
  const holds = (file: string) => resolve(file).startsWith(rules + sep);
  let compiling: Promise<Compiled> | undefined;
  /** Both modules made of the rules share one run. */
  const compiled = () => (compiling ??= compile(rules));
  return {
    name: 'huiqi:rulebook',
    resolveId: (source) => (NAMES.some((name) => name === source) ? RESOLVED + source : undefined),
    buildStart() {
      compiling = undefined;
    },
    async load(id) {
      const name = NAMES.find((each) => id === RESOLVED + each);
      if (name === undefined) return undefined;
      if (name === 'virtual:huiqi/regions') return exporting('regions', regionsIn(rules));
      for (const file of readRuleFiles(rules).keys()) this.addWatchFile(join(rules, file));
      const { rulebook, classes, problems } = await compiled();
      if (name === 'virtual:huiqi/industry-classes' && rulebook) return exporting('classes', classes);
      if (!rulebook) return this.error(failure(problems));
      return name === 'virtual:huiqi/outline'
        ? exporting('outline', outlineOf(rulebook))
        : completing(rulebook);
    },
    configureServer: (server) => {
      server.watcher.add(rules);
    },
    async hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !holds(file)) return undefined;
      forget(this.environment.moduleGraph);
      compiling = undefined;
      const { problems } = await compiled();
      // The page stays under the overlay, so that nothing typed goes; once mended it loads again and finds its answers kept.
      if (problems.length > 0) this.environment.hot.send({ type: 'error', err: shown(failure(problems)) });
      else this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

type Compiled = ReturnType<typeof Compiler.loadRulebook>;

/** The compiler is fetched when it is first needed, so that whatever uses this configuration without the page does not wait for it. */
async function compile(rules: string): Promise<Compiled> {
  const compiler = fileURLToPath(new URL('./index.ts', import.meta.url));
  const { module } = await runnerImport<typeof Compiler>(compiler);
  return module.loadRulebook(rules);
}

function forget(graph: EnvironmentModuleGraph): void {
  for (const name of NAMES) {
    const module = graph.getModuleById(RESOLVED + name);
    if (module) graph.invalidateModule(module);
  }
}

function regionsIn(rules: string): unknown {
  return JSON.parse(readFileSync(join(rules, 'regions.json'), 'utf8'));
}

function outlineOf({ hash, facts, sections, notices, programs }: Rulebook): Outline {
  return {
    hash,
    facts,
    sections,
    notices: notices.map(({ id, title, number, issuer, issued, url, grade, guidance }) => ({
      id,
      title,
      number,
      issuer,
      issued,
      ...(url !== undefined && { url }),
      grade,
      ...(guidance && { guidance }),
    })),
    programs: programs.map(({ id, notice, awards }) => ({
      id,
      notice,
      awards: awards.map((award) => ({ id: award.id })),
    })),
  };
}

/** The vocabulary is large, so it is not told twice. */
function completing({ notices, programs, exclusive, checks, moments }: Rulebook): string {
  return [
    `import { outline } from 'virtual:huiqi/outline';`,
    exporting('rest', { notices, programs, exclusive, checks, moments }).replace('export ', ''),
    `const { hash, facts, sections } = outline;`,
    `export const rulebook = { hash, facts, sections, ...rest };`,
  ].join('\n');
}

/** Parsing a text is quicker for the browser than reading the same as program. */
function exporting(name: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll(/[\\']/g, '\\$&');
  return `export const ${name} = JSON.parse('${text}');`;
}

interface Failure {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

function failure(problems: readonly Problem[]): Failure {
  const [first] = problems;
  if (!first) throw new Error('The rule files give no rulebook and no problem.');
  const file = resolve(first.file);
  return {
    message: `${problems.length === 1 ? 'A rule file is' : 'Rule files are'} broken:\n${problems.map(formatProblem).join('\n')}`,
    id: file,
    loc: { file, line: first.line, column: first.column },
    frame: frameOf(file, first),
  };
}

function shown(error: Failure): ErrorPayload['err'] {
  return { ...error, id: relative(process.cwd(), error.id), stack: '', plugin: 'huiqi:rulebook' };
}

/** The line of the problem with its neighbours, and a mark under the column. */
function frameOf(file: string, { line, column }: Problem): string {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return '';
  }
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .flatMap((text, at) => {
      const number = String(from + at + 1);
      const row = `${number.padStart(5)} | ${text}`;
      return from + at + 1 === line ? [row, `${' '.repeat(5)} | ${' '.repeat(column - 1)}^`] : [row];
    })
    .join('\n');
}
