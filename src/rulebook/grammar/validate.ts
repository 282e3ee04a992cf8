// Holds a file that has been read against its part of the grammar; every issue becomes a problem at its place.
import type { z } from 'zod';
import type { Report } from '../problem.ts';
import { didYouMean } from '../nearest.ts';
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
  for (const issue of result.error.issues) tell(issue, [], source, report);
  return undefined;
}

function tell(issue: Issue, above: readonly PropertyKey[], source: Source, report: Report): void {
  const path = [...above, ...issue.path];
  const found = valueAt(source.data, path);
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors, found);
    if (branch) for (const inner of branch) tell(inner, path, source, report);
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
      const message = isCutByComma(found, key)
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
    return report(source.place(path), `expected ${naming(issue.expected)}, found ${describe(found)}`);
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (found === undefined) return report(source.place(path.slice(0, -1)), missing(path, 'string'));
    return report(
      source.place(path),
      `${describe(found)} is not among ${values.join(', ')}${typeof found === 'string' ? didYouMean(found, values) : ''}`,
    );
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return report(
      source.place(path),
      issue.origin === 'array'
        ? 'the list is empty'
        : `${describe(found)} is too small; the least is ${String(issue.minimum)}`,
    );
  }
  if (issue.code === 'too_big')
    return report(
      source.place(path),
      `${describe(found)} is too large; the most is ${String(issue.maximum)}`,
    );
  report(
    issue.code === 'custom' && found !== undefined && path.length > 0
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
