// Texts that could not be read, kept while the page is open, so that moving between sections loses nothing typed.
import type { Path } from '../../engine/assessment.ts';
import type { Typed } from './typed.ts';

const drafts = new Map<Path, Typed>();

export function draftAt(path: Path): Typed | undefined {
  return drafts.get(path);
}

export function keepDraft(path: Path, typed: Typed): void {
  drafts.set(path, typed);
}

export function dropDraft(path: Path): void {
  drafts.delete(path);
}

/** Items of the list from `index` on have moved by `step`; the texts of one that was removed (-1) are gone with it. */
export function moveDrafts(list: Path, index: number, step: 1 | -1): void {
  const [id = '', year] = list.split('@');
  const start = `${id}[`;
  const moved = [...drafts].filter(([path]) => path.startsWith(start) && path.split('@')[1] === year);
  for (const [path] of moved) drafts.delete(path);
  for (const [path, typed] of moved) {
    const at = Number(path.slice(start.length).split(']')[0]);
    const field = path.slice(path.indexOf(']'));
    if (at < index) drafts.set(path, typed);
    else if (step === 1 || at > index) drafts.set(`${start}${at + step}${field}`, typed);
  }
}

/** When another profile takes the place of this one. */
export function dropDrafts(): void {
  drafts.clear();
}
