// The text of a notice, clause by clause, as kept in a folder of `<notice>.md` files.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../problem.ts';
import { readText } from '../text-file.ts';

/** One clause as it stands in the text. */
export interface ClauseOfText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly place: Place;
}

/** A notice's text; `stray` are lines that stand under no clause. */
export interface NoticeText {
  readonly clauses: readonly ClauseOfText[];
  readonly stray: readonly Place[];
}

/** What stands where a notice's text is expected and is none. */
export interface UnreadableText {
  readonly file: string;
  readonly wrong: string;
}

/** The texts at hand, by the id of the notice. */
export type NoticeTexts = ReadonlyMap<string, NoticeText | UnreadableText>;

export const isReadable = (text: NoticeText | UnreadableText): text is NoticeText => !('wrong' in text);

const CLAUSE = /^## (\S+)(?:[ \t]+(.*?))?[ \t]*$/;
const FRONT_MATTER = /^---\n[\s\S]*?\n---(?:\n|$)/;

/**
 * Reads `## <id> title` headings and the text under each, up to the next heading of either level. `# …` headings part
 * the notice and belong to no clause; the lines between `---` at the beginning say where the text is from.
 */
export function readNotice(file: string, written: string): NoticeText {
  const whole = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(whole)?.[0].split('\n').length ?? 1;
  const clauses: { id: string; title: string; place: Place; lines: string[] }[] = [];
  const stray: Place[] = [];
  let lines: string[] | undefined;
  for (const [at, line] of whole.split('\n').entries()) {
    if (at < front - 1) continue;
    const place = { file, line: at + 1, column: 1 };
    const [heading, id, title = ''] = CLAUSE.exec(line) ?? [];
    if (heading !== undefined && id !== undefined) {
      lines = [];
      clauses.push({ id, title, place, lines });
    } else if (line.startsWith('# ')) lines = undefined;
    else if (lines) lines.push(line);
    else if (line.trim() !== '') stray.push(place);
  }
  return {
    clauses: clauses.map(({ lines: own, ...rest }) => ({ ...rest, text: own.join('\n').trim() })),
    stray,
  };
}

/** Whatever is called `<name>.md` in a folder; not every one need be a notice. Throws where there is no such folder. */
export function readNotices(
  folder: string,
  name: (file: string) => string = (file) => join(folder, file),
): NoticeTexts {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  return new Map(names.map((file) => [file.slice(0, -'.md'.length), readIn(folder, file, name(file))]));
}

function readIn(folder: string, file: string, shown: string): NoticeText | UnreadableText {
  const read = readText(join(folder, file));
  if ('wrong' in read) return { file: shown, wrong: read.wrong };
  if (read.text.trim() === '') return { file: shown, wrong: 'the file is empty' };
  const text = readNotice(shown, read.text);
  if (text.clauses.length > 0) return text;
  return { file: shown, wrong: 'no clause begins in this text; a clause begins with a line ## <id> <title>' };
}

/**
 * The fingerprint of a clause: SHA-256, in hexadecimal, over the UTF-8 bytes of the text below its heading, white space
 * at both ends left out, lines inside it ended by a line feed; nothing else is changed. By hand, for a clause of one
 * line: `printf %s '<the line>' | sha256sum`.
 */
export function fingerprintOf({ text }: Pick<ClauseOfText, 'text'>): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
