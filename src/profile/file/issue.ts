// One thing in a profile file that is not as it should be: where it stands, in the file and in the profile, and what to do.
import type { Path } from '../../engine/assessment.ts';
import type { Wording } from '../../engine/wording.ts';
import type { JsonNode } from '../json/node.ts';
import { brief, visible } from '../json/visible.ts';
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
    const safe = { zh: visible(wording.zh), en: visible(wording.en) };
    super(safe.en);
    this.kind = kind;
    this.path = place.path;
    this.at = place.at;
    this.wording = safe;
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

/** `what` names the kind of thing: { zh: '指标', en: 'fact' }; `meant` is what to write, where that is known better than by the letters. */
export function unknown(
  place: { readonly path: Path; readonly at: number },
  what: Wording,
  name: string,
  names: Iterable<string>,
  meant?: string,
): Issue {
  const near = nearestName(name, names);
  const [zh, en] = near === undefined ? [] : [`“${near}”`, `"${near}"`];
  return new Issue('unknown', place, {
    zh: `不认识的${what.zh}“${brief(name)}”${orElse(meant ?? zh).zh}`,
    en: `unknown ${what.en} "${brief(name)}"${orElse(meant ?? en).en}`,
  });
}

/** The question whether that was meant, to follow a message; nothing where nothing is near. */
export function orElse(meant: string | undefined): Wording {
  if (meant === undefined) return { zh: '', en: '' };
  const space = meant.startsWith('“') ? '' : ' ';
  return { zh: `，是不是${space}${meant}？`, en: `; did you mean ${meant}?` };
}

/** What stands there, as it is written, for a message; long values are cut. */
export function shown(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return '{ … }';
    case 'array':
      return '[ … ]';
    case 'string':
      return JSON.stringify(brief(node.value));
    case 'number':
      return brief(node.source);
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}
