// The folder with the notices' texts: named by hand, or by the surroundings.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type NoticeTexts, readNotices } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import type { Words } from '../words.ts';

/** Absolute; absent where neither --notices nor NOTICES_DIR says so. Throws BadInput where there is no such folder. */
export function noticesFolder({ options }: Words, { folder, notices }: Call): string | undefined {
  const given = options.get('--notices');
  const named = given === undefined ? notices : resolve(folder, given);
  if (named === undefined) return undefined;
  const source = given === undefined ? 'NOTICES_DIR' : '--notices';
  if (!statSync(named, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`${source}: ${given ?? named} is no folder`);
  return named;
}

/** Throws BadInput where the folder holds no text of a notice. */
export function readTexts(folder: string): NoticeTexts {
  const texts = readNotices(folder);
  if (texts.size === 0)
    throw new BadInput(`${folder} holds no text of a notice; each is a file such as shanxi-2018-89.md`);
  return texts;
}
