// The stored text: one line of version and checksum, one line about the answers, then a profile file as it would be exported.
import { isCalendarDate } from '../../engine/calendar.ts';
import { isSensibleYear } from '../figures/date.ts';
import { type FileProblem, readProfileFile } from '../file/read.ts';
import { writeProfileFile } from '../file/write.ts';
import { type JsonNode, entryOf } from '../json/node.ts';
import { JsonProblem } from '../json/problem.ts';
import { readJson } from '../json/read.ts';
import type { Kept } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checksum } from './checksum.ts';

/** Counts up whenever this form or the form of the profile file changes. */
const RECORD_VERSION = 1;
const FIRST_LINE = /^huiqi-kept (?<version>[1-9]\d{0,8}) (?<sum>[0-9a-f]{8})\n/;

/** What stands in the place of a record for a moment, so that other tabs know that all was erased on purpose. */
export const ERASED = 'huiqi-erased';

/** Which state this is, and from which states it came, latest first: so that two tabs can find what they last had in common. */
export interface Stamp {
  readonly id: string;
  readonly revision: number;
  readonly ancestors: readonly string[];
}

export type StoredReading =
  | {
      readonly state: 'good';
      readonly kept: Kept;
      readonly stamp: Stamp;
      readonly lost: readonly FileProblem[];
    }
  | { readonly state: 'unreadable' | 'newer' | 'erased' };

export function writeRecord(kept: Kept, stamp: Stamp, vocabulary: Vocabulary): string {
  const rest = `${JSON.stringify({ ...stamp, ...aboutAnswers(kept) })}\n${writeProfileFile(kept.profile, vocabulary)}`;
  return `huiqi-kept ${RECORD_VERSION} ${checksum(rest)}\n${rest}`;
}

/** Equal texts hold equal states, whoever wrote them and when. */
export function contentOf(kept: Kept, vocabulary: Vocabulary): string {
  return JSON.stringify(aboutAnswers(kept)) + writeProfileFile(kept.profile, vocabulary);
}

/** Never throws, never guesses: a record is good to its last character, or not used. */
export function readRecord(text: string, vocabulary: Vocabulary): StoredReading {
  if (text === ERASED) return { state: 'erased' };
  const first = FIRST_LINE.exec(text);
  if (!first) return { state: 'unreadable' };
  if (Number(first.groups?.['version']) > RECORD_VERSION) return { state: 'newer' };
  const rest = text.slice(first[0].length);
  if (checksum(rest) !== first.groups?.['sum']) return { state: 'unreadable' };
  const end = rest.indexOf('\n');
  const header = headerIn(rest.slice(0, end));
  const read = readProfileFile(rest.slice(end + 1), vocabulary, 'stored');
  if (!header || !read.ok) return { state: 'unreadable' };
  const { stamp, asOf, givenIn } = header;
  const known = [...givenIn].filter(([path]) => read.profile.answers.has(path));
  return {
    state: 'good',
    kept: { profile: read.profile, ...(asOf !== undefined && { asOf }), givenIn: new Map(known) },
    stamp,
    lost: read.unknown,
  };
}

function aboutAnswers({ asOf, givenIn }: Kept) {
  const years = [...givenIn].sort(([one], [other]) => (one < other ? -1 : 1));
  return { asOf, givenIn: Object.fromEntries(years) };
}

interface Header extends Pick<Kept, 'asOf' | 'givenIn'> {
  readonly stamp: Stamp;
}

function headerIn(line: string): Header | undefined {
  let node: JsonNode;
  try {
    node = readJson(line);
  } catch (error) {
    if (error instanceof JsonProblem) return undefined;
    throw error;
  }
  const [id, revision] = [text(entryOf(node, 'id')?.value), whole(entryOf(node, 'revision')?.value)];
  const ancestors = entryOf(node, 'ancestors')?.value;
  const asOf = text(entryOf(node, 'asOf')?.value);
  const years = entryOf(node, 'givenIn')?.value;
  if (id === undefined || revision === undefined || ancestors?.kind !== 'array' || years?.kind !== 'object')
    return undefined;
  const givenIn = years.entries.flatMap(({ key, value }): [string, number][] => {
    const year = whole(value);
    return year !== undefined && isSensibleYear(year) ? [[key, year]] : [];
  });
  return {
    stamp: {
      id,
      revision,
      ancestors: ancestors.items.map(text).filter((each) => each !== undefined),
    },
    ...(asOf !== undefined && isCalendarDate(asOf) && { asOf }),
    givenIn: new Map(givenIn),
  };
}

function text(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

function whole(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'number' && /^\d{1,15}$/.test(node.source) ? Number(node.source) : undefined;
}
