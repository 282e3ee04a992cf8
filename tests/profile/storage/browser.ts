// Browsers in miniature: storages that fail when told to, and a computer's storage that several tabs see with a delay.
import { type KeyStore, keyStore } from '../../../src/profile/storage/key-store.ts';
import { createProfileStore, type ProfileStore } from '../../../src/profile/store/create.ts';
import { VOCABULARY } from '../sample-vocabulary.ts';

/** A browser's Storage; `refuse` is asked before every use and may throw. */
export class FakeStorage implements Storage {
  readonly held: Map<string, string>;
  refuse: (use: 'read' | 'write' | 'remove', key: string) => void = () => {};

  constructor(held: Iterable<readonly [string, string]> = []) {
    this.held = new Map(held);
  }

  get length(): number {
    return this.held.size;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.refuse('read', key);
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.refuse('write', key);
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.refuse('remove', key);
    this.held.delete(key);
  }
  clear(): void {
    this.held.clear();
  }
}

export function quota(): DOMException {
  return new DOMException('full', 'QuotaExceededError');
}

export function denied(): DOMException {
  return new DOMException('denied', 'SecurityError');
}

let tabs = 0;

/** A tab that opens the page. */
export function visit({
  tab = new FakeStorage(),
  computer = new FakeStorage(),
  today = '2026-03-01',
}: {
  tab?: Storage;
  computer?: Storage;
  today?: string;
} = {}): ProfileStore {
  const stores: Record<'tab' | 'computer', KeyStore> = {
    tab: keyStore(() => tab),
    computer: keyStore(() => computer),
  };
  return createProfileStore({ ...stores, vocabulary: VOCABULARY, today: () => today, writer: `t${tabs++}` });
}

type Change = { readonly from: number; readonly key: string; readonly text: string | null };

/**
 * One computer's storage as processes see it: each tab has its own view, changes reach the others in one order, later;
 * while a tab's own change is on its way, older ones of others do not undo it in its view, but their events still arrive.
 */
export class SharedComputer {
  readonly #log: Change[] = [];
  readonly #views: { held: FakeStorage; read: number; pending: Map<string, number> }[] = [];

  readonly #initial: ReadonlyMap<string, string>;

  constructor(initial: Iterable<readonly [string, string]> = []) {
    this.#initial = new Map(initial);
  }

  /** A further tab; it sees what has been written until now. */
  view(): Storage {
    const held = new FakeStorage(this.#latest());
    const view = { held, read: this.#log.length, pending: new Map<string, number>() };
    const from = this.#views.push(view) - 1;
    const append = (key: string, text: string | null) => {
      this.#log.push({ from, key, text });
      view.pending.set(key, (view.pending.get(key) ?? 0) + 1);
    };
    const [set, remove] = [held.setItem.bind(held), held.removeItem.bind(held)];
    held.setItem = (key, text) => {
      set(key, text);
      append(key, text);
    };
    held.removeItem = (key) => {
      remove(key);
      append(key, null);
    };
    return held;
  }

  /** Lets the next change reach a tab; the event to hand to its page, if it came from another. */
  deliver(tab: number): { key: string; text: string | null } | 'own' | undefined {
    const view = this.#views[tab]!;
    const change = this.#log[view.read];
    if (!change) return undefined;
    view.read++;
    const { from, key, text } = change;
    const pending = view.pending.get(key) ?? 0;
    if (from === tab) {
      view.pending.set(key, pending - 1);
      return 'own';
    }
    if (pending === 0) {
      if (text === null) view.held.held.delete(key);
      else view.held.held.set(key, text);
    }
    return { key, text };
  }

  #latest(): Map<string, string> {
    const held = new Map(this.#initial);
    for (const { key, text } of this.#log) {
      if (text === null) held.delete(key);
      else held.set(key, text);
    }
    return held;
  }

  get held(): ReadonlyMap<string, string> {
    return this.#latest();
  }
}
