// The fingerprint of the rules that were compiled: which files, byte for byte.
import { createHash } from 'node:crypto';

/** The first 12 hex digits of a SHA-256 over names and bytes, in the order of the names. */
export function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\0${files.get(name) ?? ''}\0`);
  return hash.digest('hex').slice(0, 12);
}
