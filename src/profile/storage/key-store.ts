// A storage of the browser made predictable: it may be absent, denied, read-only or full, and says which.

export type FailureReason = 'full' | 'denied';

/** The only thing a KeyStore throws. */
export class StorageFailure extends Error {
  readonly because: FailureReason;

  constructor(because: FailureReason) {
    super(`storage ${because}`);
    this.because = because;
  }
}

export interface KeyStore {
  /** undefined: nothing is kept under the key. */
  read(key: string): string | undefined;
  /** Returns only when the text can be read back. */
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** `open` is asked each time, since a browser may refuse the storage itself, and may do so at any moment. */
export function keyStore(open: () => Storage | undefined): KeyStore {
  const using = <Result>(action: (storage: Storage) => Result): Result => {
    try {
      const storage = open();
      if (storage) return action(storage);
    } catch (error) {
      throw new StorageFailure(isQuota(error) ? 'full' : 'denied');
    }
    throw new StorageFailure('denied');
  };
  return {
    read: (key) => using((storage) => storage.getItem(key) ?? undefined),
    write: (key, text) =>
      using((storage) => {
        storage.setItem(key, text);
        if (storage.getItem(key) !== text) throw new StorageFailure('denied');
      }),
    remove: (key) => using((storage) => storage.removeItem(key)),
    keys: () =>
      using((storage) =>
        Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null),
      ),
  };
}

/** Browsers name a used-up quota differently; old ones give a number only. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return (
    name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014
  );
}
