// Reads a profile file: strictly for `assess`, listing what is unknown for the page, keeping what can be kept for the storage.
import type { Path } from '../../engine/assessment.ts';
import type { Wording } from '../../engine/wording.ts';
import { isSensibleYear, YEARS } from '../figures/date.ts';
import { decodeFile, LARGEST_FILE } from '../json/bytes.ts';
import { entryOf, type JsonEntry, type JsonNode, placeOf, type TextPlace } from '../json/node.ts';
import { JsonProblem } from '../json/problem.ts';
import { readJson } from '../json/read.ts';
import type { Profile, Value } from '../types.ts';
import { isAnswerable, type Vocabulary } from '../vocabulary.ts';
import { AnswerReader } from './answer.ts';
import { attempt, Issue, orElse, type Report, shown, unknown, wrong } from './issue.ts';
import { meantYear, named } from './meant.ts';
import { recordedOf, type Recorded } from './recorded.ts';

export const FORMAT = 'huiqi-profile';
export const VERSION = 1;

const KEYS = ['format', 'version', 'name', 'answers', 'taxYear', 'received', 'setAside', 'assessment'];

/** With more than so many unknown entries the file belongs to something else. */
const MOST_LISTED = 200;
const FOREIGN: Wording = {
  zh: `不认识的内容超过 ${MOST_LISTED} 处，不是本工具的企业画像文件`,
  en: `more than ${MOST_LISTED} entries are unknown; this is no profile of this tool`,
};

/**
 * What to do with what does not fit. `strict`: refuse the file at the first of it. `import`: list unknown keys, facts
 * and programs and load the rest; refuse a wrong value. `stored`: list wrong values as well (the stored text is kept).
 */
export type Tolerance = 'strict' | 'import' | 'stored';

/** One problem of a file, for a person; `place` is absent where it concerns the file as a whole. */
export interface FileProblem {
  readonly wording: Wording;
  readonly place?: TextPlace;
  /** The fact or key concerned, as a path of the profile. */
  readonly path?: Path;
}

export type ProfileReading =
  | {
      readonly ok: true;
      readonly profile: Profile;
      /** What was left out, in the order of the file; empty when `strict`. */
      readonly unknown: readonly FileProblem[];
      /** The result when the file was written, for comparing only; null where what stands there is no such result. */
      readonly recorded?: Recorded | null;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads the bytes of a chosen file. Never throws; the caller's profile is untouched whatever the file holds. */
export function readProfileBytes(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  tolerance: Tolerance,
): ProfileReading {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { ok: false, problem: { wording: decoded.why } };
  return readProfileFile(decoded.text, vocabulary, tolerance);
}

/** Reads the text of a profile file. Never throws. */
export function readProfileFile(text: string, vocabulary: Vocabulary, tolerance: Tolerance): ProfileReading {
  if (text.length > LARGEST_FILE) {
    return {
      ok: false,
      problem: {
        wording: {
          zh: '文件超过 5 MB，不是企业画像文件',
          en: 'the file is larger than 5 MB, so it is no profile file',
        },
      },
    };
  }
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const listed: Issue[] = [];
  const report: Report = (issue) => {
    if (tolerance === 'strict' || (tolerance === 'import' && issue.kind === 'wrong')) throw issue;
    listed.push(issue);
    if (listed.length > MOST_LISTED) throw new Issue('wrong', issue, FOREIGN);
  };
  try {
    const root = readJson(content);
    checkEnvelope(root);
    const profile = new ProfileReader(vocabulary, report).read(root);
    const recorded = entryOf(root, 'assessment')?.value;
    return {
      ok: true,
      profile,
      unknown: listed.sort((one, other) => one.at - other.at).map((issue) => problemOf(issue, content)),
      ...(recorded === undefined ? {} : { recorded: recordedOf(recorded) ?? null }),
    };
  } catch (error) {
    if (!(error instanceof Issue || error instanceof JsonProblem)) throw error;
    return { ok: false, problem: problemOf(error, content) };
  }
}

function problemOf(error: Issue | JsonProblem, text: string): FileProblem {
  return {
    wording: error.wording,
    place: placeOf(text, error.at),
    ...(error instanceof Issue ? { path: error.path } : {}),
  };
}

/** Format and version first, wherever they stand: a newer file is refused as such, not for what is new in it. */
function checkEnvelope(root: JsonNode): void {
  if (root.kind !== 'object') {
    throw new Issue(
      'wrong',
      { path: '', at: root.at },
      {
        zh: `不是企业画像文件：应当是 { "format": "${FORMAT}", … }，而写的是 ${shown(root)}`,
        en: `this is no profile file: expected { "format": "${FORMAT}", … }, found ${shown(root)}`,
      },
    );
  }
  const format = entryOf(root, 'format')?.value;
  if (format?.kind !== 'string' || format.value !== FORMAT) {
    throw wrong(
      'format',
      format ?? root,
      `不是企业画像文件：这里应当有 "format": "${FORMAT}"${format ? `，而写的是 ${shown(format)}` : ''}`,
      `this is no profile file: expected "format": "${FORMAT}"${format ? `, found ${shown(format)}` : ''}`,
    );
  }
  const version = entryOf(root, 'version')?.value;
  const number = version?.kind === 'number' && /^[1-9]\d*$/.test(version.source) ? Number(version.source) : 0;
  if (version === undefined || number === 0) {
    throw wrong(
      'version',
      version ?? root,
      `应当有 "version": ${VERSION}${version ? `，而写的是 ${shown(version)}` : ''}`,
      `expected "version": ${VERSION}${version ? `, found ${shown(version)}` : ''}`,
    );
  }
  if (number > VERSION) {
    throw wrong(
      'version',
      version,
      `文件由更新的版本（${number}）写成，本版本只认到 ${VERSION}，请更新本工具`,
      `the file was written by a newer version (${number}); this one knows up to ${VERSION}: update the tool`,
    );
  }
}

class ProfileReader {
  readonly #vocabulary: Vocabulary;
  readonly #report: Report;

  constructor(vocabulary: Vocabulary, report: Report) {
    this.#vocabulary = vocabulary;
    this.#report = report;
  }

  read(root: JsonNode): Profile {
    for (const { key, at } of root.kind === 'object' ? root.entries : []) {
      if (!KEYS.includes(key)) this.#report(unknown({ path: key, at }, { zh: '名称', en: 'key' }, key, KEYS));
    }
    const name = attempt(this.#report, () => nameIn(entryOf(root, 'name')));
    const answers = this.#answers(root);
    const taxYear = attempt(this.#report, () => taxYearIn(entryOf(root, 'taxYear')));
    return {
      name: name ?? '',
      answers,
      ...(taxYear === undefined ? {} : { taxYear }),
      received: this.#ids(root, 'received', this.#vocabulary.awards),
      setAside: this.#ids(root, 'setAside', this.#vocabulary.programs),
    };
  }

  #answers(root: JsonNode): Map<Path, Value> {
    const node = entryOf(root, 'answers')?.value;
    if (node?.kind !== 'object') {
      throw wrong(
        'answers',
        node ?? root,
        `应当有 "answers": { … }${node ? `，而写的是 ${shown(node)}` : ''}`,
        `expected "answers": { … }${node ? `, found ${shown(node)}` : ''}`,
      );
    }
    const reader = new AnswerReader(this.#vocabulary, this.#report);
    const answers = node.entries.flatMap(
      (entry) => attempt(this.#report, () => reader.read(this.#fact(entry), entry.value)) ?? [],
    );
    return new Map(answers);
  }

  #fact({ key, at }: JsonEntry) {
    const { facts } = this.#vocabulary;
    const fact = facts.get(key);
    const place = { path: key, at };
    if (fact === undefined) {
      const [, id = '', year = ''] = /^(\w+)@(\d{4})$/.exec(key) ?? [];
      const own = named([...facts.values()], key.trim().toLowerCase());
      const meant = facts.get(id)?.yearly ? `"${id}": { "${year}": … }` : own && `"${own.id}"`;
      throw unknown(place, { zh: '指标', en: 'fact' }, key, facts.keys(), meant);
    }
    if (isAnswerable(fact)) return fact;
    throw new Issue('unknown', place, {
      zh: `“${key}”由日期算出，不能直接填写，请填写有关日期`,
      en: `"${key}" follows from dates and cannot be stated; give the dates instead`,
    });
  }

  #ids(root: JsonNode, key: 'received' | 'setAside', known: readonly string[]): readonly string[] {
    const node = entryOf(root, key)?.value;
    if (node === undefined) return [];
    const read = attempt(this.#report, () => {
      if (node.kind !== 'array')
        throw wrong(
          key,
          node,
          `应当是列表，而写的是 ${shown(node)}`,
          `expected a list, found ${shown(node)}`,
        );
      return node.items.map((item, index) =>
        attempt(this.#report, () => idIn(item, `${key}[${index}]`, known)),
      );
    });
    return [...new Set((read ?? []).filter((id) => id !== undefined))];
  }
}

function idIn(node: JsonNode, path: string, known: readonly string[]): string {
  if (node.kind !== 'string')
    throw wrong(path, node, `应当是文字，而写的是 ${shown(node)}`, `expected text, found ${shown(node)}`);
  if (known.includes(node.value)) return node.value;
  throw unknown({ path, at: node.at }, { zh: '支持事项', en: 'program or award' }, node.value, known);
}

function nameIn(entry: JsonEntry | undefined): string {
  if (entry === undefined) return '';
  if (entry.value.kind === 'string') return entry.value.value;
  throw wrong(
    'name',
    entry.value,
    `应当是文字，而写的是 ${shown(entry.value)}`,
    `expected text, found ${shown(entry.value)}`,
  );
}

function taxYearIn(entry: JsonEntry | undefined): number | undefined {
  if (entry === undefined) return undefined;
  const { value } = entry;
  const year = value.kind === 'number' && /^\d{4}$/.test(value.source) ? Number(value.source) : 0;
  if (isSensibleYear(year)) return year;
  const text = value.kind === 'string' ? value.value : value.kind === 'number' ? value.source : '';
  const near = orElse(meantYear(text.replace(/\.0*$/, '')));
  throw wrong(
    'taxYear',
    value,
    `应当是 ${YEARS.first} 到 ${YEARS.last} 之间的年份，不加引号，而写的是 ${shown(value)}${near.zh}`,
    `expected a year between ${YEARS.first} and ${YEARS.last}, without quotes, found ${shown(value)}${near.en}`,
  );
}
