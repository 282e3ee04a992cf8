// The result a profile file carries from when it was written: only ever compared with a fresh one, so that changes can be named.
import { entryOf, type JsonNode } from '../json/node.ts';

export interface Recorded {
  readonly asOf?: string;
  /** Hash of the rules it was judged by. */
  readonly rulebook?: string;
  /** Verdict by program id, as written; nothing is checked, since nothing rests on it. */
  readonly verdicts: ReadonlyMap<string, string>;
}

/** Undefined where it holds no verdict that could be compared. */
export function recordedOf(node: JsonNode): Recorded | undefined {
  const asOf = textOf(node, 'asOf');
  const rulebook = textOf(node, 'rulebook');
  const programs = entryOf(node, 'programs')?.value;
  const verdicts = (programs?.kind === 'array' ? programs.items : []).flatMap(
    (program): [string, string][] => {
      const [id, verdict] = [textOf(program, 'id'), textOf(program, 'verdict')];
      return id === undefined || verdict === undefined ? [] : [[id, verdict]];
    },
  );
  if (verdicts.length === 0) return undefined;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(rulebook === undefined ? {} : { rulebook }),
    verdicts: new Map(verdicts),
  };
}

function textOf(node: JsonNode, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}
