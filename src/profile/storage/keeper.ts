// Where the profile is kept: in this tab until the person chooses this computer, moved between the two, erased from both.
import type { Kept, Profile, Quarantined, Saved } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { writeProfileFile } from '../file/write.ts';
import { checksum } from './checksum.ts';
import { NOTHING } from './kept.ts';
import { type KeyStore, StorageFailure } from './key-store.ts';
import { quarantinedIn, quarantinedText } from './quarantine.ts';
import { ERASED, readRecord, writeRecord } from './record.ts';
import { CURRENT, type Outcome, Slot } from './slot.ts';

/** Everything of this page in a storage: the profile, its copies, the language. */
const OWN = 'huiqi.';
const PROFILES = 'huiqi.profile';
const REPLACED = 'huiqi.profile.replaced';
/** Checksums of the profiles that files and examples brought, latest last. */
const LOADED = 'huiqi.profile.loaded';
const LOADED_NOTED = 16;

export interface Storages {
  /** Lives as long as the tab. */
  readonly tab: KeyStore;
  /** Stays on the computer. */
  readonly computer: KeyStore;
}

export interface Opened extends Outcome {
  readonly remembered: boolean;
  readonly fellBack: boolean;
  readonly replaced?: Kept;
}

/** What another tab did: changed answers, went back to its own tab, or erased everything. */
export type News =
  | { readonly kind: 'changed'; readonly outcome: Outcome }
  | { readonly kind: 'forgotten'; readonly outcome: Outcome }
  | { readonly kind: 'erased' };

export class Keeper {
  readonly #vocabulary: Vocabulary;
  readonly #tab: Slot;
  readonly #computer: Slot;
  #slot: Slot;
  /** Also where no storage takes them. */
  #loaded: readonly string[] = [];

  /** `writer` tells this tab from every other. */
  constructor({ tab, computer }: Storages, vocabulary: Vocabulary, writer: string) {
    this.#vocabulary = vocabulary;
    this.#tab = new Slot(tab, vocabulary, writer);
    this.#computer = new Slot(computer, vocabulary, writer);
    this.#slot = this.#tab;
  }

  get remembered(): boolean {
    return this.#slot === this.#computer;
  }

  /** This tab's own profile, else the computer's. */
  open(): Opened {
    const own = this.#tab.open();
    const shared = own?.kept ? undefined : this.#computer.open();
    if (shared?.kept || (shared && !own)) this.#slot = this.#computer;
    const found = this.remembered ? shared : own;
    const replaced = this.#replaced();
    attempt(() => {
      this.#loaded = this.#slot.store.read(LOADED)?.split(' ') ?? [];
    });
    return {
      kept: found?.kept ?? NOTHING,
      saved: found?.saved ?? { saved: 'yes' },
      remembered: this.remembered,
      fellBack: found?.fellBack ?? false,
      ...(replaced && { replaced }),
    };
  }

  save(kept: Kept): Outcome {
    const outcome = this.#slot.save(kept);
    if (this.remembered) this.#spare(outcome);
    return outcome;
  }

  settle(whose: 'mine' | 'theirs', kept: Kept): Outcome {
    const outcome = this.#slot.settle(whose, kept);
    if (this.remembered) this.#spare(outcome);
    return outcome;
  }

  /** Moves all that is kept. Where the new place cannot take it, it stays where it is. */
  remember(remembered: boolean, kept: Kept): Outcome {
    if (remembered === this.remembered) return this.save(kept);
    const [from, to] = remembered ? [this.#tab, this.#computer] : [this.#computer, this.#tab];
    const outcome = to.save(kept);
    const { saved } = outcome;
    if (saved.saved === 'no' && saved.because !== 'other-tab') {
      to.forget();
      return outcome;
    }
    this.#slot = to;
    if (saved.saved === 'yes') this.#carryOver(from, to);
    return outcome;
  }

  /** What `key` of the computer's storage holds after a change by another tab; null after its removal. */
  hear(key: string | null, text: string | null, kept: Kept): News | undefined {
    if (!this.remembered || key !== CURRENT) return undefined;
    if (text === ERASED) return { kind: 'erased' };
    if (text !== null) {
      const outcome = this.#slot.hear(text, kept);
      return outcome && { kind: 'changed', outcome };
    }
    this.#computer.forget();
    this.#slot = this.#tab;
    return { kind: 'forgotten', outcome: this.#tab.save(kept) };
  }

  /** Reads what this tab may have missed while it was paused. */
  lookAgain(kept: Kept): News | undefined {
    if (!this.remembered) return undefined;
    try {
      const text = this.#computer.store.read(CURRENT);
      // What was removed while the tab slept may be gone by a cleaner as well as by a person: the next change writes it again.
      return text === undefined ? undefined : this.hear(CURRENT, text, kept);
    } catch (error) {
      return ignore(error);
    }
  }

  /** Removes every trace from both storages; other tabs are told. */
  erase(): Saved {
    let saved: Saved = { saved: 'yes' };
    for (const slot of [this.#tab, this.#computer]) {
      slot.forget();
      try {
        if (slot.store.read(CURRENT) !== undefined) slot.store.write(CURRENT, ERASED);
        for (const key of ownKeys(slot.store, OWN)) slot.store.remove(key);
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        // Where the storage was never to be had there is nothing to erase.
        if (this.#slot === slot && slot === this.#computer) saved = { saved: 'no', because: error.because };
      }
    }
    this.#slot = this.#tab;
    this.#loaded = [];
    return saved;
  }

  /** Stored texts that could not be taken over whole, in both storages. */
  quarantined(): readonly Quarantined[] {
    const found = [this.#tab, this.#computer].flatMap((slot) => {
      const waiting = slot.unsecured.map((text) => quarantinedText(text, this.#vocabulary));
      try {
        return [...waiting, ...quarantinedIn(slot.store, this.#vocabulary)];
      } catch (error) {
        return ignore(error) ?? waiting;
      }
    });
    return [...new Map(found.map((each) => [each.key, each])).values()];
  }

  discard(key: string): void {
    for (const { store } of [this.#tab, this.#computer]) attempt(() => store.remove(key));
  }

  /** Keeps the profile that another one took the place of; undefined: no longer. */
  keepReplaced(replaced: Kept | undefined): void {
    const { store } = this.#slot;
    attempt(() => {
      if (!replaced) store.remove(REPLACED);
      else {
        const stamp = { id: 'replaced', revision: 0, ancestors: [] };
        store.write(REPLACED, writeRecord(replaced, stamp, this.#vocabulary));
      }
    });
  }

  /** So that it is told, later on, from what a person entered. */
  noteLoaded(profile: Profile): void {
    this.#loaded = [...this.#loaded, this.#sumOf(profile)].slice(-LOADED_NOTED);
    attempt(() => this.#slot.store.write(LOADED, this.#loaded.join(' ')));
  }

  /** Just as a file or an example brought it: nothing was entered in it. */
  isAsLoaded({ profile, drafts }: Kept): boolean {
    return drafts.size === 0 && this.#loaded.includes(this.#sumOf(profile));
  }

  #sumOf(profile: Profile): string {
    return checksum(writeProfileFile(profile, this.#vocabulary));
  }

  #replaced(): Kept | undefined {
    let text: string | undefined;
    attempt(() => {
      text = this.#slot.store.read(REPLACED);
    });
    const read = text === undefined ? undefined : readRecord(text, this.#vocabulary);
    return read?.state === 'good' ? read.kept : undefined;
  }

  /** While the computer does not take it, the tab keeps it, so that a reload loses nothing. */
  #spare({ kept, saved }: Outcome): void {
    if (saved.saved === 'no') this.#tab.save(kept);
    else attempt(() => this.#tab.clear());
  }

  /** The copies and whatever was set aside go along; then nothing stays behind. */
  #carryOver(from: Slot, to: Slot): void {
    attempt(() => {
      for (const key of ownKeys(from.store, PROFILES)) {
        const text = from.store.read(key);
        if (key !== CURRENT && text !== undefined && to.store.read(key) === undefined)
          to.store.write(key, text);
        from.store.remove(key);
      }
    });
    from.forget();
  }
}

function ownKeys(store: KeyStore, prefix: string): readonly string[] {
  return store.keys().filter((key) => key.startsWith(prefix));
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    ignore(error);
  }
}

function ignore(error: unknown): undefined {
  if (!(error instanceof StorageFailure)) throw error;
  return undefined;
}
