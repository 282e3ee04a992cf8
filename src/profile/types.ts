// What the profile is, and what the store that holds it offers to the page.
import type { Path } from '../engine/assessment.ts';
import type { Answer, Answers, Item } from '../engine/index.ts';

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
  /** `unreadable`: nothing of it could be used; `incomplete`: all but the answers named in `lost` was loaded. */
  readonly because: 'unreadable' | 'incomplete';
  readonly text: string;
  readonly lost: readonly Path[];
}

export interface ProfileState {
  readonly profile: Profile;
  /** The as-of date the person chose; absent: today in Shanghai. */
  readonly asOf?: string;
  /** Undated answers and the as-of year in which they were given: when the year moves on, the page names them as carried over. */
  readonly givenIn: ReadonlyMap<Path, number>;
  /** Kept on this computer (local storage) rather than in this tab only (session storage). */
  readonly remembered: boolean;
  readonly saved: Saved;
  readonly quarantined: readonly Quarantined[];

  /** A fact, a year of a fact, a whole list, or one field of an item (`plans[2].content`). null is "don't know". */
  answer(path: Path, value: Value): void;
  /** Back to not asked. */
  clear(path: Path): void;
  setName(name: string): void;
  /** Appends to the list at `path` (`plans`, `minor_taxes@2025`); without an item an empty one. */
  addItem(path: Path, item?: Item): void;
  removeItem(path: Path, index: number): void;
  /** Puts an equal item behind the one at `index`. */
  copyItem(path: Path, index: number): void;
  /** Takes the place of the whole profile. */
  load(profile: Profile): void;
  /** Removes everything this page keeps in the browser, in memory and in both storages. */
  eraseEverything(): void;
  /** Moves what is kept between this tab (false) and this computer (true). */
  remember(remembered: boolean): void;
  markReceived(award: string, received: boolean): void;
  setAside(program: string, aside: boolean): void;
  /** undefined: follow today. */
  setAsOf(date: string | undefined): void;
  setTaxYear(year: number | undefined): void;
  /** The undated answers at these paths hold for the as-of year too. */
  confirm(paths: readonly Path[]): void;
  /** Tries again to save what is only in memory. */
  retrySaving(): void;
  /** After `other-tab`: `mine` writes this tab's answers (the others stay in the previous copy), `theirs` loads the others. */
  settle(whose: 'mine' | 'theirs'): void;
}
