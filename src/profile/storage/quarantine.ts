// Stored texts that could not be taken over whole: set aside under a key of their own before anything is written.
import type { Quarantined } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checksum } from './checksum.ts';
import type { KeyStore } from './key-store.ts';
import { readRecord } from './record.ts';

const PREFIX = 'huiqi.profile.quarantined.';

/** The same text always has the same key, so that setting it aside twice keeps one copy. Throws StorageFailure. */
export function setAsideText(store: KeyStore, text: string): void {
  store.write(PREFIX + checksum(text), text);
}

/** All that was ever set aside and not discarded, with what was lost of it. Throws StorageFailure. */
export function quarantinedIn(store: KeyStore, vocabulary: Vocabulary): readonly Quarantined[] {
  return store
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .flatMap((key) => {
      const text = store.read(key);
      return text === undefined ? [] : [quarantined(key, text, vocabulary)];
    });
}

/** How it is named and offered, whether or not the storage had room for the copy. */
export function quarantinedText(text: string, vocabulary: Vocabulary): Quarantined {
  return quarantined(PREFIX + checksum(text), text, vocabulary);
}

function quarantined(key: string, text: string, vocabulary: Vocabulary): Quarantined {
  const read = readRecord(text, vocabulary);
  return read.state === 'good'
    ? { key, because: 'incomplete', text, lost: read.lost }
    : { key, because: 'unreadable', text, lost: [] };
}
