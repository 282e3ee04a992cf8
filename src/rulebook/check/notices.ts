// The text of a notice, clause by clause, as kept in a folder of `<notice>.md` files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../problem.ts';

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

/** The texts at hand, by the id of the notice. */
export type NoticeTexts = ReadonlyMap<string, NoticeText>;

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

/** Every `<notice>.md` of a folder that has clauses. Throws where the folder cannot be read. */
export function readNotices(
  folder: string,
  name: (file: string) => string = (file) => join(folder, file),
): NoticeTexts {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map(
      (file) =>
        [
          file.slice(0, -'.md'.length),
          readNotice(name(file), readFileSync(join(folder, file), 'utf8')),
        ] as const,
    );
  return new Map(texts.filter(([, { clauses }]) => clauses.length > 0));
}

/**
 * The fingerprint of a clause: SHA-256, in hexadecimal, over the UTF-8 bytes of the text below its heading, white space
 * at both ends left out, lines inside it ended by a line feed; nothing else is changed. By hand, for a clause of one
 * line: `printf %s '<the line>' | sha256sum`.
 */
export function fingerprintOf({ text }: Pick<ClauseOfText, 'text'>): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
