// Starts the folder of a new notice; what exists is never written over.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice } from '../check/notices.ts';
import { readText } from '../text-file.ts';
import { casesSkeleton } from './cases.ts';
import { clausesSkeleton } from './clauses.ts';
import { policySkeleton } from './policy.ts';
import { readSheet } from './sheet.ts';

export interface SkeletonWish {
  /** The id of the notice, which becomes its folder: English kebab-case. */
  readonly id: string;
  /** The day of writing, YYYY-MM-DD. */
  readonly today: string;
  /** The folder of the notices' texts, if there is one. */
  readonly notices?: string;
}

export type Skeleton =
  | {
      /** Paths below the folder of the rules. */
      readonly written: readonly string[];
      /** Whether the notice's text was at hand: then the clauses are filled in. */
      readonly fromText: boolean;
    }
  | { readonly wrong: string };

/** Writes policy.yaml, clauses.yaml and cases.yaml into `<folder>/<id>`, or says why not and writes nothing. */
export function writeSkeleton(folder: string, { id, today, notices }: SkeletonWish): Skeleton {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return { wrong: badId(id) };
  if (existsSync(join(folder, id)))
    return { wrong: `there is a notice "${id}" already; nothing was written` };
  const file = notices === undefined ? undefined : join(notices, `${id}.md`);
  const read = file !== undefined && existsSync(file) ? readText(file) : undefined;
  if (read && 'wrong' in read) return { wrong: `${file}: ${read.wrong}; nothing was written` };
  const text = read?.text;
  const files: readonly (readonly [name: string, text: string])[] = [
    ['policy.yaml', policySkeleton(id, readSheet(text ?? ''), today)],
    ['clauses.yaml', clausesSkeleton(text === undefined ? undefined : readNotice(`${id}.md`, text))],
    ['cases.yaml', casesSkeleton()],
  ];
  mkdirSync(join(folder, id));
  for (const [name, content] of files) writeFileSync(join(folder, id, name), content, { flag: 'wx' });
  return { written: files.map(([name]) => `${id}/${name}`), fromText: text !== undefined };
}

function badId(id: string): string {
  const near = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const hint = near === '' ? 'such as shanxi-2018-89' : `did you mean "${near}"?`;
  return `"${id}" is no id of a notice: English words and numbers in small letters, joined by hyphens; ${hint}`;
}
