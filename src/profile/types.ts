// What the profile is, and what the store that holds it offers to the page.
import type { Path } from '../engine/assessment.ts';
import type { Answer, Answers, Item } from '../engine/index.ts';
import type { MoneyUnit } from './figures/money.ts';
import type { FileProblem } from './file/read.ts';

export type { Answer, Answers, Item };
/** What one path holds, in the engine's scale: money in 分, dates as day numbers (see engine/vocabulary.ts). */
export type Value = Answer | readonly Item[];

/** The answers of one company. */
export interface Profile {
  readonly name: string;
  readonly answers: Answers;
  /** The tax year asked about; absent: the last completed year. */
  readonly taxYear?: number;
  /** `<notice>/<program>/<award>` already paid out. */
  readonly received: readonly string[];
  /** `<notice>/<program>` the person does not want to see. */
  readonly setAside: readonly string[];
}

/** A text as it stands in its field, where it could not be understood: it counts for nothing, and is not lost. */
export interface Draft {
  readonly text: string;
  /** Of a sum of money. */
  readonly unit?: MoneyUnit;
  /** The answer given before still counts: a search that found nothing has not taken it back. */
  readonly beside?: true;
}

/** By the path of the question. */
export type Drafts = ReadonlyMap<Path, Draft>;

/** An item taken out of its list, with the texts in its fields that were not understood: all that it takes to put it back. */
export interface Removed {
  readonly path: Path;
  readonly index: number;
  readonly item: Item;
  readonly drafts: Drafts;
}

/** What is kept of one company between two visits: the profile, and what the page knows about its answers. */
export interface Kept {
  readonly profile: Profile;
  /** The as-of date the person chose; absent: today in Shanghai. */
  readonly asOf?: string;
  /** Undated answers and the as-of year in which they were given: when the year moves on, the page names them as carried over. */
  readonly givenIn: ReadonlyMap<Path, number>;
  /** Texts that were not understood. They are never exported. */
  readonly drafts: Drafts;
}

export const EMPTY_PROFILE: Profile = { name: '', answers: new Map(), received: [], setAside: [] };

/**
 * Why what was typed is not in the storage of the browser: `full` quota used up; `denied` storage refused or absent;
 * `newer` the stored data was written by a newer version of the page; `other-tab` another tab wrote while this one could not.
 */
export type UnsavedReason = 'full' | 'denied' | 'newer' | 'other-tab';
export type Saved = { readonly saved: 'yes' } | { readonly saved: 'no'; readonly because: UnsavedReason };

/** Stored data that could not be taken over whole: kept as it was under `key`, to be offered for download. */
export interface Quarantined {
  readonly key: string;
  /** `unreadable`: nothing of it could be used; `incomplete`: all but what is named in `lost` was loaded. */
  readonly because: 'unreadable' | 'incomplete';
  readonly text: string;
  readonly lost: readonly FileProblem[];
}

export interface ProfileState extends Kept {
  /** Kept on this computer (local storage) rather than in this tab only (session storage). */
  readonly remembered: boolean;
  readonly saved: Saved;
  readonly quarantined: readonly Quarantined[];
  /** What was stored last could not be read; the copy before it was loaded instead. */
  readonly fellBack: boolean;
  /** What the profile loaded last took the place of: it can be taken back. */
  readonly replaced?: Kept;

  /** A fact, a year of a fact, a whole list, or one field of an item (`plans[2].content`). null is "don't know". */
  readonly answer: (path: Path, value: Value) => void;
  /** Back to not asked. */
  readonly clear: (path: Path) => void;
  /** A text that was not understood takes the place of the answer, or stands `beside` it; undefined: the text is gone. */
  readonly keepDraft: (path: Path, draft: Draft | undefined) => void;
  readonly setName: (name: string) => void;
  /** Appends to the list at `path` (`plans`, `minor_taxes@2025`); without an item an empty one. */
  readonly addItem: (path: Path, item?: Item) => void;
  /** Throws RangeError where there is none. */
  readonly removeItem: (path: Path, index: number) => Removed;
  /** The item stands again where it stood, or last in a list that has become shorter. */
  readonly putBack: (removed: Removed) => void;
  /** Puts an equal item behind the one at `index`. */
  readonly copyItem: (path: Path, index: number) => void;
  /**
   * Takes the place of the whole profile, which is kept as `replaced` with its as-of date; the new one is judged for today.
   * A blank profile, or one just as a file brought it, leaves in `replaced` what a person entered: the file is still there.
   * `givenIn`: the as-of year of its undated answers, else this year.
   */
  readonly load: (profile: Profile, givenIn?: number) => void;
  /** What a person entered, and what another `load` would push out of `replaced` for good. */
  readonly wouldLose: () => Kept | undefined;
  /** What was replaced comes back, and the present profile is `replaced` in its turn. */
  readonly takeBack: () => void;
  /** No longer offers to take it back. */
  readonly forgetReplaced: () => void;
  /** Removes everything this page keeps in the browser, in memory and in both storages. */
  readonly eraseEverything: () => void;
  /** Moves what is kept between this tab (false) and this computer (true). */
  readonly remember: (remembered: boolean) => void;
  readonly markReceived: (award: string, received: boolean) => void;
  readonly setAside: (program: string, aside: boolean) => void;
  /** undefined: follow today. */
  readonly setAsOf: (date: string | undefined) => void;
  readonly setTaxYear: (year: number | undefined) => void;
  /** The undated answers at these paths hold for the as-of year too. */
  readonly confirm: (paths: readonly Path[]) => void;
  /** Tries again to save what is only in memory. */
  readonly retrySaving: () => void;
  /** Removes a quarantined text for good. */
  readonly discard: (key: string) => void;
  /** What another tab did to `key` of this computer's storage, as the browser's storage event says it. */
  readonly hear: (key: string | null, text: string | null) => void;
  /** Looks whether another tab has changed what is stored: when the page comes back from a pause in which it heard nothing. */
  readonly lookAgain: () => void;
  /** After `other-tab`: `mine` writes this tab's answers (the others stay in the previous copy), `theirs` loads the others. */
  readonly settle: (whose: 'mine' | 'theirs') => void;
}
