// Reads the YAML of a rule file into plain data whose every key and value knows its line and column.
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { badCharacters } from './characters.ts';
import type { Place, Problem } from './problem.ts';
import { syntaxFault } from './syntax.ts';
import { trapOf } from './traps.ts';

/** A rule file as read. `data` is undefined when it could not be read. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value, or of the nearest thing above it that stands in the file. */
  place(path: readonly PropertyKey[]): Place;
  /** The place of a key. */
  keyPlace(path: readonly PropertyKey[]): Place;
  /** The place of a map or list read from this file, or of the value under one of its keys. */
  at(owner: object, key?: string | number): Place;
  /** Gives a map put together from maps of this file the places of their keys; the last one counts. */
  graft<Part extends object>(made: Part, ...from: readonly object[]): Part;
}

interface Offsets {
  readonly start: number;
  readonly keys: Map<string, number>;
  readonly values: Map<string, number>;
}

/** Keys that a half-width comma has cut off a text, by the map they landed in. */
const cutKeys = new WeakMap<object, Set<string>>();

export function isCutByComma(owner: unknown, key: string): boolean {
  return typeof owner === 'object' && owner !== null && (cutKeys.get(owner)?.has(key) ?? false);
}

/** Parses one file. Anchors, aliases, tags, duplicate keys, invisible characters and ambiguous scalars are problems. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const offsets = new WeakMap<object, Offsets>();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problem = (offset: number, message: string) => problems.push({ ...placeOf(offset), message });

  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
  });
  for (const { offset, message } of badCharacters(text)) problem(offset, message);
  const fault = syntaxFault(document, text);
  if (fault) problem(fault.offset, fault.message);

  const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

  function convert(node: unknown): unknown {
    if (isAlias(node)) {
      problem(
        startOf(node),
        `the alias *${node.source} is refused; write the value out, or name the condition and "use" it`,
      );
      return undefined;
    }
    if (!isNode(node)) return null;
    refuseProperties(node);
    if (isMap(node)) return convertMap(node);
    if (isSeq(node)) {
      const list: unknown[] = [];
      const values = new Map<string, number>();
      for (const [at, item] of node.items.entries()) {
        values.set(String(at), startOf(item));
        list.push(convert(item));
      }
      offsets.set(list, { start: startOf(node), keys: values, values });
      return list;
    }
    if (isScalar(node)) {
      const trap = node.type === 'PLAIN' ? trapOf(node.source ?? '') : undefined;
      if (trap !== undefined) problem(startOf(node), trap);
      return node.value;
    }
    return null;
  }

  function convertMap(node: YAMLMap): unknown {
    const map: Record<string, unknown> = {};
    const keys = new Map<string, number>();
    const values = new Map<string, number>();
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) {
        problem(startOf(isPair(pair) ? pair.key : pair), 'a key must be a plain word');
        continue;
      }
      const key = pair.key.source ?? String(pair.key.value);
      if (key === '<<') {
        problem(startOf(pair.key), 'merging with "<<" is refused; write the keys out');
        continue;
      }
      if (key === '__proto__') {
        problem(startOf(pair.key), 'unknown key "__proto__"');
        continue;
      }
      refuseProperties(pair.key);
      keys.set(key, startOf(pair.key));
      values.set(key, isNode(pair.value) && pair.value.range ? pair.value.range[0] : startOf(pair.key));
      if (node.flow && isEmpty(pair)) markCut(map, key);
      map[key] = convert(pair.value);
    }
    offsets.set(map, { start: startOf(node), keys, values });
    return map;
  }

  function refuseProperties(node: Node): void {
    if ('anchor' in node && node.anchor) {
      problem(
        before(node, `&${node.anchor}`),
        `the anchor &${node.anchor} is refused; write each rule out, or name it under "conditions"`,
      );
    }
    if (node.tag)
      problem(before(node, '!'), `the tag ${shortTag(node.tag)} is refused; write the value without it`);
  }

  /** Where the sign of an anchor or a tag stands: shortly before the value that bears it. */
  function before(node: Node, sign: string): number {
    const start = startOf(node);
    const at = text.lastIndexOf(sign, start - 1);
    return text.charAt(at - 1) === '!' ? at - 1 : Math.max(0, at);
  }

  // What was made of a text that is no YAML says nothing about it.
  const data = fault ? undefined : convert(document.contents);

  function walk(path: readonly PropertyKey[], table: 'keys' | 'values'): Place {
    let value = data;
    let offset = startOf(document.contents);
    for (const [at, step] of path.entries()) {
      if (typeof value !== 'object' || value === null) break;
      const known = offsets.get(value);
      const next = (at === path.length - 1 ? known?.[table] : known?.values)?.get(String(step));
      if (next === undefined) return placeOf(known?.start ?? offset);
      offset = next;
      value = (value as Record<PropertyKey, unknown>)[step];
    }
    return placeOf(offset);
  }

  return {
    file,
    data,
    problems,
    place: (path) => walk(path, 'values'),
    keyPlace: (path) => walk(path, 'keys'),
    at: (owner, key) => {
      const known = offsets.get(owner);
      const offset = key === undefined ? known?.start : (known?.values.get(String(key)) ?? known?.start);
      return placeOf(offset ?? 0);
    },
    graft: (made, ...from) => {
      const parts = from.flatMap((owner) => offsets.get(owner) ?? []);
      offsets.set(made, {
        start: parts[0]?.start ?? 0,
        keys: new Map(parts.flatMap((part) => [...part.keys])),
        values: new Map(parts.flatMap((part) => [...part.values])),
      });
      return made;
    },
  };
}

const shortTag = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');

/** A key in braces with nothing after it: what a half-width comma leaves of a text without quotes. */
function isEmpty(pair: Pair): boolean {
  return (
    pair.value === null ||
    (isScalar(pair.value) && pair.value.value === null && (pair.value.source ?? '') === '')
  );
}

function markCut(map: object, key: string): void {
  const known = cutKeys.get(map) ?? new Set();
  known.add(key);
  cutKeys.set(map, known);
}
