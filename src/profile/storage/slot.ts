// One storage with the one profile in it: opened, written at every change, watched for other tabs. Nothing unread is overwritten.
import type { Kept, Saved, UnsavedReason } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isBlank } from './kept.ts';
import { type KeyStore, StorageFailure } from './key-store.ts';
import { merge } from './merge.ts';
import { setAsideText } from './quarantine.ts';
import { contentOf, readRecord, type Stamp, type StoredReading, writeRecord } from './record.ts';

export const CURRENT = 'huiqi.profile';
const PREVIOUS = 'huiqi.profile.previous';
/** How many states a tab remembers, so that it finds the one it last had in common with another. */
const REMEMBERED = 64;
const ANCESTORS = 16;

export interface Outcome {
  /** What stands in memory from now on: as handed in, or with what another tab added. */
  readonly kept: Kept;
  readonly saved: Saved;
}

type Good = Extract<StoredReading, { state: 'good' }>;

export class Slot {
  readonly store: KeyStore;
  readonly #vocabulary: Vocabulary;
  readonly #writer: string;
  /** What this tab last read from the storage or wrote to it. */
  #known: string | undefined;
  #stamp: Stamp | undefined;
  readonly #states = new Map<string, Kept>();
  /** Read, not usable whole, and not yet set aside: nothing is written before. */
  #unsecured: readonly string[] = [];
  #barred: Exclude<UnsavedReason, 'full'> | undefined;

  /** `writer` tells this tab from every other. */
  constructor(store: KeyStore, vocabulary: Vocabulary, writer: string) {
    this.store = store;
    this.#vocabulary = vocabulary;
    this.#writer = writer;
  }

  /** What is stored, if anything. */
  open(): { readonly kept?: Kept; readonly saved: Saved; readonly fellBack: boolean } | undefined {
    try {
      const text = this.store.read(CURRENT);
      this.#known = text;
      if (text === undefined) return undefined;
      const read = readRecord(text, this.#vocabulary);
      if (read.state === 'newer') return { saved: this.#bar('newer'), fellBack: false };
      if (read.state === 'erased') return undefined;
      const good = read.state === 'good' ? read : this.#previous();
      if (read.state !== 'good' || read.lost.length > 0) this.#secureLater(text);
      if (good) this.#reached(good.stamp, good.kept);
      const saved = this.#attempt(() => this.#secure());
      const fellBack = read.state !== 'good' && good !== undefined;
      return { ...(good && { kept: good.kept }), saved, fellBack };
    } catch (error) {
      return { saved: unsaved(error), fellBack: false };
    }
  }

  /** Writes what stands in memory; what another tab wrote meanwhile is joined to it first. */
  save(kept: Kept): Outcome {
    if (this.#barred) return { kept, saved: { saved: 'no', because: this.#barred } };
    let joined = kept;
    try {
      const there = this.store.read(CURRENT);
      if (there !== this.#known && there !== undefined) {
        const met = this.#meet(there, kept);
        if (met === undefined) return { kept, saved: this.#bar('other-tab') };
        if (met === 'newer') return { kept, saved: this.#bar('newer') };
        joined = met;
      }
      this.#secure();
      this.#write(joined, there);
      return { kept: joined, saved: { saved: 'yes' } };
    } catch (error) {
      return { kept: joined, saved: unsaved(error) };
    }
  }

  /** Another tab has written `text`: it is joined with what stands here, and written where it lacks something. Undefined: no news. */
  hear(text: string, kept: Kept): Outcome | undefined {
    if (text === this.#known || this.#barred) return undefined;
    const met = this.#meet(text, kept);
    if (met === undefined) return { kept, saved: this.#bar('other-tab') };
    if (met === 'newer') return { kept, saved: this.#bar('newer') };
    const read = readRecord(text, this.#vocabulary);
    if (read.state === 'good' && this.#equal(met, read.kept)) return { kept: met, saved: { saved: 'yes' } };
    return this.save(met);
  }

  /** After two tabs changed the same answer: mine goes over theirs, which stays as the previous copy; or theirs is loaded. */
  settle(whose: 'mine' | 'theirs', kept: Kept): Outcome {
    try {
      const there = this.store.read(CURRENT);
      const read = there === undefined ? undefined : readRecord(there, this.#vocabulary);
      if (this.#barred === 'other-tab') this.#barred = undefined;
      if (this.#barred || read?.state !== 'good') return this.save(kept);
      this.#known = there;
      this.#reached(joinedStamp(read.stamp, this.#stamp), read.kept);
      return whose === 'theirs' ? { kept: read.kept, saved: { saved: 'yes' } } : this.save(kept);
    } catch (error) {
      return { kept, saved: unsaved(error) };
    }
  }

  /** Takes the profile out of this storage. Throws StorageFailure. */
  clear(): void {
    if (this.#known === undefined) return;
    this.store.remove(CURRENT);
    this.store.remove(PREVIOUS);
    this.forget();
  }

  /** What this tab knew of the storage no longer holds: it was emptied, or left for another. */
  forget(): void {
    this.#known = undefined;
    this.#barred = undefined;
    this.#unsecured = [];
  }

  /** The state `text` and mine put together; undefined where they contradict each other. Knows `text` afterwards. */
  #meet(text: string, mine: Kept): Kept | 'newer' | undefined {
    const read = readRecord(text, this.#vocabulary);
    if (read.state === 'newer') return 'newer';
    if (read.state === 'good') {
      const joined = this.#join(read, mine);
      if (joined === undefined) return undefined;
      if (read.lost.length > 0) this.#secureLater(text);
      this.#reached(joinedStamp(read.stamp, this.#stamp), read.kept);
      this.#known = text;
      return joined;
    }
    if (read.state === 'unreadable') this.#secureLater(text);
    this.#known = text;
    return mine;
  }

  #join({ kept: theirs, stamp }: Good, mine: Kept): Kept | undefined {
    if (this.#equal(mine, theirs)) return theirs;
    const common = [...this.#states.keys()]
      .reverse()
      .find((id) => id === stamp.id || stamp.ancestors.includes(id));
    const base = common === undefined ? undefined : this.#states.get(common);
    if (base) return merge(base, mine, theirs);
    return isBlank(mine) ? theirs : undefined;
  }

  #equal(one: Kept, other: Kept): boolean {
    return contentOf(one, this.#vocabulary) === contentOf(other, this.#vocabulary);
  }

  #write(kept: Kept, there: string | undefined): void {
    const before = this.#stamp;
    const revision = (before?.revision ?? 0) + 1;
    const ancestors = before ? [before.id, ...before.ancestors].slice(0, ANCESTORS) : [];
    const stamp = { id: `${revision}.${this.#writer}`, revision, ancestors };
    const text = writeRecord(kept, stamp, this.#vocabulary);
    if (there !== undefined) this.#keepPrevious(there);
    this.store.write(CURRENT, text);
    this.#known = text;
    this.#reached(stamp, kept);
  }

  /** A second copy is worth having, but no reason to leave the first unwritten. */
  #keepPrevious(text: string): void {
    if (readRecord(text, this.#vocabulary).state !== 'good') return;
    try {
      this.store.write(PREVIOUS, text);
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
    }
  }

  #previous(): Good | undefined {
    const text = this.store.read(PREVIOUS);
    const read = text === undefined ? undefined : readRecord(text, this.#vocabulary);
    return read?.state === 'good' ? read : undefined;
  }

  #reached(stamp: Stamp, kept: Kept): void {
    this.#stamp = stamp;
    this.#states.delete(stamp.id);
    this.#states.set(stamp.id, kept);
    for (const id of [...this.#states.keys()].slice(0, -REMEMBERED)) this.#states.delete(id);
  }

  #secureLater(text: string): void {
    this.#unsecured = [...this.#unsecured, text];
  }

  /** Texts that wait to be set aside; offered for download even while there is no room for the copy. */
  get unsecured(): readonly string[] {
    return this.#unsecured;
  }

  #secure(): void {
    for (const text of this.#unsecured) setAsideText(this.store, text);
    this.#unsecured = [];
  }

  #bar(because: 'newer' | 'other-tab'): Saved {
    this.#barred = because;
    return { saved: 'no', because };
  }

  #attempt(write: () => void): Saved {
    try {
      write();
      return { saved: 'yes' };
    } catch (error) {
      return unsaved(error);
    }
  }
}

function joinedStamp(theirs: Stamp, mine: Stamp | undefined): Stamp {
  const own = mine ? [mine.id, ...mine.ancestors] : [];
  const half = ANCESTORS / 2;
  const ancestors = [...theirs.ancestors.slice(0, half), ...own.slice(0, half)].filter(
    (id) => id !== theirs.id,
  );
  return { id: theirs.id, revision: Math.max(theirs.revision, mine?.revision ?? 0), ancestors };
}

function unsaved(error: unknown): Saved {
  if (error instanceof StorageFailure) return { saved: 'no', because: error.because };
  throw error;
}
