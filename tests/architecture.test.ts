// The direction of imports: app → features → {verdict, profile} → {engine, ui, i18n}; rulebook → engine; commands → the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** What each folder of src may import from, beside itself. `features/*` stands for a single feature. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  ui: [],
  i18n: ['engine'],
  rulebook: ['engine'],
  profile: ['engine'],
  verdict: ['engine', 'ui', 'i18n', 'profile'],
  features: ['verdict', 'profile', 'engine', 'ui', 'i18n'],
  app: ['features', 'verdict', 'profile', 'engine', 'ui', 'i18n'],
  commands: ['rulebook', 'profile', 'engine'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(source, file));

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g);
  return [...statements].map((statement) => ({ file: relative(source, file), target: statement[2]! }));
}

const imports = files.flatMap(importsOf);

function folderOf(file: string): string {
  return file.split('/')[0]!;
}

function targetOf({ file, target }: Import): string | undefined {
  return target.startsWith('.') ? relative(source, resolve(source, dirname(file), target)) : undefined;
}

test('there are files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(3);
  expect(imports.length).toBeGreaterThan(3);
});

test('imports run one way', () => {
  const crossing = imports.filter((each) => {
    const target = targetOf(each);
    if (target === undefined) return false;
    const [from, to] = [folderOf(each.file), folderOf(target)];
    if (from === 'main.tsx' || from === to) return false;
    return !MAY_IMPORT[from]?.includes(to);
  });
  expect(crossing).toEqual([]);
});

test('features never import each other', () => {
  const crossing = imports.filter((each) => {
    const target = targetOf(each);
    return (
      target?.startsWith('features/') &&
      each.file.startsWith('features/') &&
      target.split('/')[1] !== each.file.split('/')[1]
    );
  });
  expect(crossing).toEqual([]);
});

test('the engine imports no package', () => {
  const packages = imports.filter((each) => folderOf(each.file) === 'engine' && !each.target.startsWith('.'));
  expect(packages).toEqual([]);
});

test('only the rulebook reads the rule files', () => {
  const readers = files
    .filter((file) => !relative(source, file).startsWith('rulebook/'))
    .filter((file) => /['"`](?:\.\.?\/)+rules\//.test(readFileSync(file, 'utf8')))
    .map((file) => relative(source, file));
  expect(readers).toEqual([]);
});
