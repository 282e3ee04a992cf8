// The folder with the notices' texts: named by hand, or by the surroundings.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { noticeIds, type NoticeTexts, readNotices } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import type { Words } from '../words.ts';

/** `path` is absolute, `shown` as it was given, `source` what gave it. */
export interface NoticesFolder {
  readonly path: string;
  readonly shown: string;
  readonly source: '--notices' | 'NOTICES_DIR';
}

/** Absent where neither --notices nor NOTICES_DIR says so. Throws BadInput where there is no such folder. */
export function noticesFolder({ options }: Words, { folder, notices }: Call): NoticesFolder | undefined {
  const given = options.get('--notices');
  const path = given === undefined ? notices : resolve(folder, given);
  if (path === undefined) return undefined;
  const source = given === undefined ? 'NOTICES_DIR' : '--notices';
  const shown = given ?? path;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`${source}: ${shown} is no folder`);
  return { path, shown, source };
}

/** Throws BadInput where the folder holds the text of none of the notices in `rules`. */
export function readTexts({ path, shown, source }: NoticesFolder, rules: string): NoticeTexts {
  const texts = readNotices(path);
  const ids = noticeIds(rules);
  if (ids.some((id) => texts.has(id))) return texts;
  const expected = ids.map((id) => `${id}.md`).join(', ');
  throw new BadInput(`${source}: ${shown} holds no text of these notices; expected there: ${expected}`);
}
