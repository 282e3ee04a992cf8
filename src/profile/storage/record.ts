// The stored text: one line of version and checksum, one line about the answers, then a profile file as it would be exported.
import { isCalendarDate } from '../../engine/calendar.ts';
import type { Path } from '../../engine/assessment.ts';
import { isSensibleYear } from '../figures/date.ts';
import { type FileProblem, readProfileFile } from '../file/read.ts';
import { writeProfileFile } from '../file/write.ts';
import { type JsonNode, entryOf } from '../json/node.ts';
import { JsonProblem } from '../json/problem.ts';
import { readJson } from '../json/read.ts';
import { itemsAt, spotOf } from '../store/answers.ts';
import type { Answers, Draft, Drafts, Kept } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checksum } from './checksum.ts';

/** Counts up whenever this form or the form of the profile file changes. */
const RECORD_VERSION = 2;
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
  const { stamp, asOf, givenIn, drafts } = header;
  const { answers } = read.profile;
  const known = [...givenIn].filter(([path]) => answers.has(path));
  const shown = [...drafts].filter(([path, { beside }]) => isOpen(path, answers, beside ?? false));
  return {
    state: 'good',
    kept: {
      profile: read.profile,
      ...(asOf !== undefined && { asOf }),
      givenIn: new Map(known),
      drafts: new Map(shown),
    },
    stamp,
    lost: read.unknown,
  };
}

/** A text stands where there is no answer, or beside one; in an item, where the item is still there. */
function isOpen(path: Path, answers: Answers, beside: boolean): boolean {
  const spot = spotOf(path);
  if (!spot) return beside || !answers.has(path);
  const item = itemsAt(answers, spot.list)[spot.index];
  return item !== undefined && (beside || !Object.hasOwn(item, spot.field));
}

function aboutAnswers({ asOf, givenIn, drafts }: Kept) {
  return { asOf, givenIn: inOrder(givenIn), ...(drafts.size > 0 && { drafts: inOrder(drafts) }) };
}

function inOrder<Entry>(entries: ReadonlyMap<Path, Entry>): Readonly<Record<Path, Entry>> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface Header extends Pick<Kept, 'asOf' | 'givenIn' | 'drafts'> {
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
    drafts: draftsIn(entryOf(node, 'drafts')?.value),
  };
}

function draftsIn(node: JsonNode | undefined): Drafts {
  if (node?.kind !== 'object') return new Map();
  return new Map(
    node.entries.flatMap(({ key, value }): [Path, Draft][] => {
      const typed = text(entryOf(value, 'text')?.value);
      const unit = text(entryOf(value, 'unit')?.value);
      if (typed === undefined) return [];
      const beside = entryOf(value, 'beside')?.value;
      return [
        [
          key,
          {
            text: typed,
            ...((unit === 'yuan' || unit === 'wan') && { unit }),
            ...(beside?.kind === 'boolean' && beside.value && { beside: true as const }),
          },
        ],
      ];
    }),
  );
}

function text(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

function whole(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'number' && /^\d{1,15}$/.test(node.source) ? Number(node.source) : undefined;
}
