// The profile file a person named: found, read and held to the vocabulary, or refused in one line.
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { LARGEST_FILE } from '../../profile/json/bytes.ts';
import { type ProfileReading, readProfileBytes } from '../../profile/file/read.ts';
import { nearestName } from '../../profile/nearest.ts';
import type { Vocabulary } from '../../profile/vocabulary.ts';
import { BadInput } from '../bad-input.ts';

/** `name` is meant from `folder` and shown as it was given. Throws BadInput. */
export function readBytes(name: string, folder: string): Uint8Array {
  const path = resolve(folder, name);
  try {
    if (statSync(path).isDirectory()) throw new BadInput(`${name} is a folder; name a profile file in it`);
    return beginningOf(path);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadInput(`${name}: there is no such file${neighbour(name, path)}`);
    throw new BadInput(`${name}: the file cannot be read (${code})`);
  }
}

/** Throws BadInput, with the place in the file. */
export function readProfile(
  name: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): Extract<ProfileReading, { ok: true }> {
  const reading = readProfileBytes(bytes, vocabulary, 'strict');
  if (reading.ok) return reading;
  const { wording, place } = reading.problem;
  throw new BadInput(
    place ? `${name}:${place.line}:${place.column} ${wording.en}` : `${name}: ${wording.en}`,
  );
}

/** No more than it takes to see that a file is too large. */
function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(LARGEST_FILE + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function neighbour(name: string, path: string): string {
  try {
    const near = nearestName(basename(path), readdirSync(dirname(path)));
    return near === undefined ? '' : `; did you mean "${name.slice(0, -basename(path).length)}${near}"?`;
  } catch {
    return '';
  }
}
