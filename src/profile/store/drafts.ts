// Texts that were not understood, by path: they go with the answer that takes their place, and move with the items of their list.
import type { Path } from '../../engine/assessment.ts';
import type { Draft, Drafts } from '../types.ts';
import { spotOf } from './answers.ts';

export function withDraft(drafts: Drafts, path: Path, draft: Draft | undefined): Drafts {
  const next = new Map(drafts);
  if (draft) next.set(path, draft);
  else next.delete(path);
  return next;
}

/** Without the text at `path`, and without those in the fields of a list that stands there. */
export function withoutDraftsAt(drafts: Drafts, path: Path): Drafts {
  return new Map([...drafts].filter(([each]) => each !== path && spotOf(each)?.list !== path));
}

/** Those in the fields of one item. */
export function draftsOfItem(drafts: Drafts, list: Path, index: number): Drafts {
  return new Map(
    [...drafts].filter(([path]) => {
      const spot = spotOf(path);
      return spot?.list === list && spot.index === index;
    }),
  );
}

/** Items of the list from `index` on have moved by `step`; the texts of one that was removed (-1) are gone with it. */
export function withMoved(drafts: Drafts, list: Path, index: number, step: 1 | -1): Drafts {
  return new Map(
    [...drafts].flatMap(([path, draft]): [Path, Draft][] => {
      const spot = spotOf(path);
      if (spot?.list !== list || spot.index < index) return [[path, draft]];
      if (step === -1 && spot.index === index) return [];
      return [[path.replace(/\[\d+\]/, `[${spot.index + step}]`), draft]];
    }),
  );
}
