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

/** When another profile takes the place of this one. */
export function dropDrafts(): void {
  drafts.clear();
}
