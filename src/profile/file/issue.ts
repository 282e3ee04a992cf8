// One thing in a profile file that is not as it should be: where it stands, in the file and in the profile, and what to do.
import type { Path } from '../../engine/assessment.ts';
import type { Wording } from '../../engine/wording.ts';
import type { JsonNode } from '../json/node.ts';
import { nearestName } from '../nearest.ts';

/**
 * `unknown`: a key, fact or program that the rules do not know (the page lists it and loads the rest);
 * `wrong`: a value that its fact cannot have, or a file that is no profile (the page refuses the file).
 */
export class Issue extends Error {
  readonly kind: 'unknown' | 'wrong';
  readonly path: Path;
  /** Offset in the text. */
  readonly at: number;
  readonly wording: Wording;

  constructor(kind: Issue['kind'], place: { readonly path: Path; readonly at: number }, wording: Wording) {
    super(wording.en);
    this.kind = kind;
    this.path = place.path;
    this.at = place.at;
    this.wording = wording;
  }
}

export type Report = (issue: Issue) => void;

/** Runs a reader; what it throws as an issue is reported, and its value is then absent. */
export function attempt<Value>(report: Report, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (issue) {
    if (!(issue instanceof Issue)) throw issue;
    report(issue);
    return undefined;
  }
}

export function wrong(path: Path, node: JsonNode, zh: string, en: string): Issue {
  return new Issue('wrong', { path, at: node.at }, { zh: `${path}：${zh}`, en: `${path}: ${en}` });
}

/** `what` names the kind of thing: { zh: '指标', en: 'fact' }. */
export function unknown(
  place: { readonly path: Path; readonly at: number },
  what: Wording,
  name: string,
  names: Iterable<string>,
): Issue {
  const near = nearestName(name, names);
  return new Issue('unknown', place, {
    zh: `不认识的${what.zh}“${name}”${near === undefined ? '' : `，是不是“${near}”？`}`,
    en: `unknown ${what.en} "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  });
}

/** What stands there, as it is written, for a message; long values are cut. */
export function shown(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return '{ … }';
    case 'array':
      return '[ … ]';
    case 'string':
      return JSON.stringify(node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value);
    case 'number':
      return node.source.length > 40 ? `${node.source.slice(0, 40)}…` : node.source;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}
