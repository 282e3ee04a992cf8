// One mistake of the corpus as it stands on disk: what an author did to the sound rule files, and what he is told.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RuleFiles } from '../../../src/rulebook/files.ts';

/** A mistake: its title, the rule files with it in them, the messages it must bring, in their order. */
export interface Mistake {
  readonly name: string;
  readonly title: string;
  readonly expected: readonly string[];
  readonly made: (sound: RuleFiles) => RuleFiles;
}

/** Every `.diff` file under the folder, by path. */
export function mistakesUnder(folder: string): readonly Mistake[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.diff'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((name) => readMistake(name, readFileSync(join(folder, name), 'utf8')));
}

interface Change {
  readonly file: string;
  readonly removed: string[];
  readonly added: string[];
}

function readMistake(name: string, text: string): Mistake {
  const titles: string[] = [];
  const expected: string[] = [];
  const missing: string[] = [];
  const changes: Change[] = [];
  const refuse = (line: string, why: string): never => {
    throw new Error(`${name}: "${line}" ${why}`);
  };
  for (const line of text.split('\n')) {
    const sign = line.slice(0, 2);
    const rest = line.slice(2);
    const change = changes.at(-1) ?? { file: '', removed: [], added: [] };
    if (line === '') continue;
    if (sign === '# ') titles.push(rest);
    else if (sign === '> ') expected.push(rest);
    else if (line.startsWith('without rules/')) missing.push(line.slice('without rules/'.length));
    else if (line.startsWith('in rules/'))
      changes.push({ file: line.slice('in rules/'.length), removed: [], added: [] });
    else if (changes.length === 0) refuse(line, 'stands before "in rules/<file>"');
    else if (sign === '- ' && change.added.length === 0) change.removed.push(rest);
    else if (sign === '- ') changes.push({ file: change.file, removed: [rest], added: [] });
    else if (sign === '+ ' || line === '+') change.added.push(unescaped(rest));
    else refuse(line, 'begins with none of "# ", "in rules/", "without rules/", "- ", "+ ", "> "');
  }
  if (titles.length === 0 || expected.length === 0)
    throw new Error(`${name}: a mistake has a title ("# …") and a message ("> …")`);
  return {
    name,
    title: titles.join(' '),
    expected,
    made: (sound) => {
      const files = new Map(sound);
      for (const file of missing) if (!files.delete(file)) refuse(file, 'is not among the sound files');
      for (const change of changes) files.set(change.file, changed(files.get(change.file), change, name));
      return files;
    },
  };
}

/** Puts the added lines where the removed ones stand, or, with none removed, in place of the whole file. */
function changed(text: string | undefined, { file, removed, added }: Change, name: string): string {
  if (removed.length === 0) return added.map((line) => `${line}\n`).join('');
  const before = removed.join('\n');
  const [first = '', ...others] = (text ?? '').split(before);
  if (others.length !== 1)
    throw new Error(`${name}: "${before}" stands ${others.length} times in ${file}; name it once`);
  return `${first}${added.join('\n')}${others[0] ?? ''}`;
}

/** `\u{200b}`, `\t` and `\r` stand for what an editor does not show. */
function unescaped(line: string): string {
  return line
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\\t', '\t')
    .replaceAll('\\r', '\r');
}
