// Holds a file that has been read against its part of the grammar; every issue becomes a problem at its place.
import type { z } from 'zod';
import type { Report } from '../problem.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { tellGaps } from './gaps.ts';
import { meantBy } from './strict.ts';
import { isCutByComma, type Source } from '../read.ts';

type Issue = z.core.$ZodIssue;

/** The data, typed as written, when it keeps to the grammar; otherwise nothing, and the problems are told. */
export function validate<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.data);
  if (result.success) return source.data as z.output<Schema>;
  const gaps: (readonly PropertyKey[])[] = [];
  tellAll(result.error.issues, [], source, report, gaps);
  tellGaps(gaps, source, report);
  return undefined;
}

/** `gaps` takes the paths of what is not written yet. */
function tellAll(
  issues: readonly Issue[],
  above: readonly PropertyKey[],
  source: Source,
  report: Report,
  gaps: (readonly PropertyKey[])[],
): void {
  const strangers = issues.filter((issue) => issue.code === 'unrecognized_keys');
  for (const issue of issues) {
    if (!strangers.some((stranger) => follows(issue, stranger))) tell(issue, above, source, report, gaps);
  }
}

/** What is missing because its key is misspelt, or foreign, is told with that key alone. */
function follows(issue: Issue, stranger: Extract<Issue, { code: 'unrecognized_keys' }>): boolean {
  const inside = (path: readonly PropertyKey[]) =>
    path.length === stranger.path.length && path.every((step, at) => step === stranger.path[at]);
  if (issue.code === 'custom') return inside(issue.path);
  const key = String(issue.path.at(-1));
  return (
    inside(issue.path.slice(0, -1)) &&
    stranger.keys.some(
      (written) =>
        written.startsWith(`${key}：`) || meantBy(written).includes(key) || nearest(written, [key]) === key,
    )
  );
}

function tell(
  issue: Issue,
  above: readonly PropertyKey[],
  source: Source,
  report: Report,
  gaps: (readonly PropertyKey[])[],
): void {
  const path = [...above, ...issue.path];
  const found = valueAt(source.data, path);
  if (found === '') {
    gaps.push(path);
    return;
  }
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors, found);
    if (branch) tellAll(branch, path, source, report, gaps);
    else if (found === undefined) report(source.place(path.slice(0, -1)), missing(path, 'string'));
    else if (!issue.message.startsWith('Invalid')) report(source.place(path), issue.message);
    else
      report(
        source.place(path),
        `expected ${joinOr(issue.errors.map((errors) => expectedBy(errors[0])))}, found ${describe(found)}`,
      );
    return;
  }
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    for (const [at, key] of issue.keys.entries()) {
      const message =
        isCutByComma(found, key) && !key.includes('：')
          ? `unknown key "${key}"; a half-width comma ended the text before it: put that text in double quotes`
          : (messages[at] ?? issue.message);
      report(source.keyPlace([...path, key]), message);
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    for (const inner of issue.issues) report(source.keyPlace(path), inner.message);
    return;
  }
  if (issue.code === 'invalid_type') {
    if (found === undefined) return report(source.place(path.slice(0, -1)), missing(path, issue.expected));
    if (path.length === 0 && found === null) return report(source.place(path), 'the file says nothing');
    if (!issue.message.startsWith('Invalid input')) return report(source.place(path), issue.message);
    return report(
      source.place(path),
      `expected ${naming(issue.expected)}, found ${describe(found)}${mended(issue.expected, found)}`,
    );
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (found === undefined)
      return report(source.place(path.slice(0, -1)), missing(path, values.join(' or ')));
    if (!issue.message.startsWith('Invalid')) return report(source.place(path), issue.message);
    if (values.join() === 'true')
      return report(source.place(path), `"${String(path.at(-1))}" is only ever true; else leave it out`);
    return report(
      source.place(path),
      `${describe(found)} is not among ${values.join(', ')}${typeof found === 'string' ? didYouMean(found, values) : ''}`,
    );
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return report(
      source.place(path),
      `${describe(found)} is too small; the least is ${String(issue.minimum)}`,
    );
  }
  if (issue.code === 'too_big')
    return report(
      source.place(path),
      `${describe(found)} is too large; the most is ${String(issue.maximum)}`,
    );
  report(
    issue.code === 'custom' && path.length > 0 && (issue.params?.['at'] === 'key' || isPart(found))
      ? source.keyPlace(path)
      : source.place(path),
    issue.message,
  );
}

/** The alternative whose kind fits what was written, so that its faults are the author's faults. */
function likeliest(
  alternatives: readonly (readonly Issue[])[],
  found: unknown,
): readonly Issue[] | undefined {
  return alternatives.find(
    (issues) =>
      !issues.some(
        (issue) => issue.path.length === 0 && issue.code === 'invalid_type' && found !== undefined,
      ) && issues.length > 0,
  );
}

/** A scalar in the form that was expected. */
function mended(expected: string, found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') return '';
  if (expected === 'string') return `; put it in quotes: "${found}"`;
  return expected === 'array' ? `; write [${found}]` : '';
}

/** A map or a list: what is wrong with it as a whole is told at its key. */
const isPart = (found: unknown): boolean => typeof found === 'object' && found !== null;

function missing(path: readonly PropertyKey[], expected: string): string {
  const key = String(path.at(-1));
  if (key === 'en' || key === 'zh')
    return `the ${key === 'en' ? 'English' : 'Chinese'} wording ("${key}") is missing`;
  return `"${key}" is missing (${naming(expected)})`;
}

function expectedBy(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_type') return naming(issue.expected);
  return issue?.code === 'invalid_value' ? issue.values.map(String).join(', ') : 'another form';
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map { … }',
  record: 'a map { … }',
  array: 'a list [ … ]',
  null: 'null',
};
const naming = (expected: string): string => NAMES[expected] ?? expected;

function describe(found: unknown): string {
  if (found === null) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a map';
  if (typeof found === 'string') return `the text "${found}"`;
  return `the ${typeof found} ${JSON.stringify(found)}`;
}

const joinOr = (names: readonly string[]): string => [...new Set(names)].join(' or ');

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
