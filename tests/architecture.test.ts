// Holds the house of README "Folders": imports run one way only.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What a part of the house may import of ours besides itself. A part that is not named here has no place. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  main: ['app'],
  app: ['features', 'verdict', 'profile', 'engine', 'ui', 'i18n'],
  features: ['verdict', 'profile', 'engine', 'ui', 'i18n'],
  verdict: ['engine', 'ui', 'i18n'],
  profile: ['engine', 'ui', 'i18n'],
  commands: ['rulebook', 'profile', 'engine'],
  rulebook: ['engine'],
  engine: [],
  ui: [],
  i18n: [],
};

type Source = { path: string; text: string };

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function sourcesUnder(folder: string): Source[] {
  return filesUnder(folder, /\.tsx?$/).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

/** Every module a file names: imports, re-exports, dynamic imports, types, `new URL(…)`, `import.meta.glob`. */
function importsOf({ path, text }: Source): string[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ];
  // The parser lists dynamic imports without their kind of string and does not list the other forms.
  const others = text.matchAll(
    /(?:\bimport|\bimport\.meta\.glob|\bnew URL|\brequire)(?:<[^>]*>)?\(\s*(['"`])([^'"`]+)\1/g,
  );
  const unreadable = module.dynamicImports.filter(
    (one) => !/^(['"`])[^'"`$]+\1$/.test(text.slice(one.moduleRequest.start, one.moduleRequest.end)),
  );
  if (unreadable.length > 0) throw new Error(`${path}: a dynamic import must name its module in plain words`);
  return [...named, ...[...others].flatMap((match) => match[2] ?? [])];
}

function partOf(path: string): { part: string; feature?: string } {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'features') return { part: first, feature: second };
  return { part: first.replace(/\.\w+$/, '') };
}

/** What is wrong with the imports of one file, in words. */
function faultsOf(source: Source): string[] {
  const { part, feature } = partOf(source.path);
  const allowed = MAY_IMPORT[part];
  if (!allowed) return [`${source.path}: no such part of the house as "${part}"`];

  const faults: string[] = [];
  const fault = (name: string, why: string) => faults.push(`${source.path} imports ${name}: ${why}`);
  for (const name of importsOf(source)) {
    if (!name.startsWith('.') && !name.startsWith('/')) {
      if (part === 'engine') fault(name, 'the engine imports no package');
      continue;
    }
    const target = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(source.path), name);
    if (target.startsWith('rules/') && part !== 'rulebook') fault(name, 'only src/rulebook reads rules/');
    if (!target.startsWith('src/')) {
      if (!target.startsWith('rules/')) fault(name, 'it lies outside src');
      continue;
    }
    const to = partOf(target);
    if (to.part === part) {
      if (to.feature !== feature) fault(name, 'features never import each other');
    } else if (!allowed.includes(to.part)) {
      fault(name, `${part} may import only ${allowed.join(', ') || 'itself'}`);
    }
  }

  if (part !== 'rulebook') {
    const literal = /['"`](?:\.{0,2}\/)*rules\/[^'"`]*['"`]/.exec(
      source.text.replace(/\bfrom\s+['"][^'"]+['"]|\bimport\(\s*['"][^'"]+['"]\)/g, ''),
    );
    if (literal) faults.push(`${source.path} names ${literal[0]}: only src/rulebook reads rules/`);
  }
  if (part === 'engine' && /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/.test(source.text)) {
    faults.push(`${source.path}: the engine knows neither clock nor chance`);
  }
  return faults;
}

describe('the checker itself', () => {
  const faults = (path: string, text: string) => faultsOf({ path, text });

  test('reads every form of import', () => {
    const text = `
      import a, { type B } from './a.ts'; import type { C } from './c.ts'; import './d.css';
      export * from './e.ts'; export { f } from './f.ts'; export type { G } from './g.ts';
      const h = import('./h.ts'); type I = import('./i.ts').I; const j = import.meta.glob('./j/*.yaml');
      const k = new URL('./k.json', import.meta.url); const text = "not from './l.ts'";`;
    const names = importsOf({ path: 'src/app/x.ts', text });
    expect(names.sort()).toEqual([
      './a.ts',
      './c.ts',
      './d.css',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
      './i.ts',
      './j/*.yaml',
      './k.json',
    ]);
  });

  test.each([
    ['src/app/a.ts', "import '../features/results/index.ts'"],
    ['src/app/a.ts', "import 'virtual:rulebook'"],
    ['src/features/results/a.tsx', "import '../../verdict/a.tsx'; import './b.ts'; import '../../ui/a.tsx'"],
    ['src/rulebook/a.ts', "import '../engine/a.ts'; import '../../rules/facts.yaml'; import 'yaml'"],
    ['src/commands/rules.ts', "import '../rulebook/a.ts'; import '../profile/a.ts'; import 'node:fs'"],
    ['src/engine/deep/a.ts', "import '../b.ts'; const d = new Date(Date.UTC(2018, 0, 1))"],
  ])('lets %s do: %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test.each([
    ['src/features/results/a.ts', "import '../summary/b.ts'", 'features never import each other'],
    ['src/features/results/a.ts', "import '../../app/b.ts'", 'features may import only'],
    ['src/features/results/a.ts', "import '../../rulebook/b.ts'", 'features may import only'],
    ['src/verdict/a.ts', "import '../profile/b.ts'", 'verdict may import only'],
    ['src/profile/a.ts', "const b = import('../features/results/b.ts')", 'profile may import only'],
    ['src/rulebook/a.ts', "import type { P } from '../profile/b.ts'", 'rulebook may import only engine'],
    ['src/commands/a.ts', "export * from '../ui/b.ts'", 'commands may import only'],
    ['src/app/a.ts', "import '../rulebook/b.ts'", 'app may import only'],
    ['src/engine/a.ts', "import { z } from 'zod'", 'the engine imports no package'],
    ['src/engine/a.ts', "import 'node:fs'", 'the engine imports no package'],
    ['src/engine/a.ts', "type T = import('../i18n/b.ts').T", 'engine may import only itself'],
    ['src/engine/a.ts', 'const t = new Date()', 'neither clock nor chance'],
    ['src/ui/a.tsx', "import '../engine/b.ts'", 'ui may import only itself'],
    ['src/i18n/a.ts', "import '../verdict/b.ts'", 'i18n may import only itself'],
    ['src/commands/a.ts', "import '../../rules/facts.yaml'", 'only src/rulebook reads rules/'],
    ['src/app/a.ts', "const f = import.meta.glob('../../rules/**/*.yaml')", 'only src/rulebook reads rules/'],
    ['src/commands/a.ts', "readFileSync('rules/facts.yaml')", 'only src/rulebook reads rules/'],
    ['src/app/a.ts', "import '../../tests/run.ts'", 'it lies outside src'],
    ['src/helpers/a.ts', '', 'no such part of the house'],
  ])('stops %s from: %s', (path, text, why) => {
    expect(faults(path, text).join('\n')).toContain(why);
  });

  test('refuses a dynamic import whose target is computed', () => {
    expect(() => faults('src/app/a.ts', 'const a = import(name)')).toThrow('plain words');
  });
});

describe('the house', () => {
  const sources = sourcesUnder('src');

  test('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.map(({ path }) => path)).toContain('src/main.tsx');
    expect(sources.reduce((sum, source) => sum + importsOf(source).length, 0)).toBeGreaterThan(2);
  });

  test('has imports that run one way', () => {
    expect(sources.flatMap(faultsOf)).toEqual([]);
  });

  test('keeps tests in tests/, where the runner looks for them', () => {
    expect(filesUnder('src', /\.(test|spec)\.tsx?$/)).toEqual([]);
    const strays = filesUnder('tests', /\.spec\.tsx?$/).filter((path) => !path.startsWith('tests/e2e/'));
    expect(strays).toEqual([]);
  });

  test('keeps program text out of rules/, which is data', () => {
    const folders = readdirSync(root);
    const programs = folders.includes('rules') ? filesUnder('rules', /\.[cm]?[jt]sx?$/) : [];
    expect(programs).toEqual([]);
  });

  test('names no folder outside itself', () => {
    const outside = new RegExp(['shared', 'notices'].join('/'));
    const texts = ['src', 'tests'].flatMap((folder) => filesUnder(folder, /\.(tsx?|json|ya?ml|css|md)$/));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((path) => outside.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});
