// A strict JSON reader: positions for messages, number texts for exact figures, no duplicate keys, no deep nesting.
import type { JsonEntry, JsonNode } from './node.ts';
import { JsonProblem, type JsonProblemId } from './problem.ts';

/** Far more than a profile needs, far less than any stack holds. */
const DEEPEST = 64;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
// JSON forbids exactly these inside quotes.
// oxlint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads one JSON value and nothing behind it. Throws JsonProblem, which says where and what. */
export function readJson(text: string): JsonNode {
  return new Reader(text).whole();
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode {
    this.#skip();
    if (this.#at === this.#text.length) throw this.#problem('json.empty');
    if (!/^(?:["{[\d-]|true|false|null)/.test(this.#text.slice(this.#at, this.#at + 5)))
      throw this.#problem('json.start');
    const value = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#problem('json.trailing');
    return value;
  }

  #value(depth: number): JsonNode {
    const at = this.#at;
    const sign = this.#text[at];
    if (sign === '"') return { kind: 'string', at, value: this.#string() };
    if (sign !== '{' && sign !== '[') return this.#word(at);
    if (depth === DEEPEST) throw this.#problem('json.deep');
    return sign === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
  }

  #word(at: number): JsonNode {
    for (const word of ['true', 'false', 'null'] as const) {
      if (!this.#text.startsWith(word, at)) continue;
      this.#at += word.length;
      return word === 'null' ? { kind: 'null', at } : { kind: 'boolean', at, value: word === 'true' };
    }
    const source = this.#match(NUMBER);
    if (source === '' || /[\d.]/.test(this.#text[this.#at] ?? '')) {
      this.#at = at;
      throw this.#unexpected('json.value');
    }
    return { kind: 'number', at, source };
  }

  #object(depth: number): JsonNode {
    const at = this.#at++;
    const entries: JsonEntry[] = [];
    const seen = new Set<string>();
    for (this.#skip(); !this.#take('}'); this.#comma('}')) {
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') throw this.#unexpected('json.key');
      const key = this.#string();
      if (seen.has(key)) throw new JsonProblem('json.duplicate', keyAt, { key });
      if (key in Object.prototype) throw new JsonProblem('json.forbidden', keyAt, { key });
      seen.add(key);
      this.#skip();
      if (!this.#take(':')) throw this.#unexpected('json.colon');
      this.#skip();
      entries.push({ key, at: keyAt, value: this.#value(depth) });
    }
    return { kind: 'object', at, entries };
  }

  #array(depth: number): JsonNode {
    const at = this.#at++;
    const items: JsonNode[] = [];
    for (this.#skip(); !this.#take(']'); this.#comma(']')) items.push(this.#value(depth));
    return { kind: 'array', at, items };
  }

  /** After a value: the closing sign, left in place, or a comma with another value behind it. */
  #comma(closing: string): void {
    this.#skip();
    if (this.#text[this.#at] === closing) return;
    if (!this.#take(',')) throw this.#unexpected('json.comma');
    this.#skip();
    if (this.#text[this.#at] === closing) throw this.#problem('json.trailing-comma');
  }

  #string(): string {
    const start = this.#at++;
    let value = '';
    for (;;) {
      value += this.#match(PLAIN);
      if (this.#take('"')) break;
      if (this.#at === this.#text.length) throw this.#problem('json.ended');
      if (!this.#take('\\')) throw this.#problem('json.control');
      value += this.#escape();
    }
    if (!isWellFormed(value)) throw new JsonProblem('json.surrogate', start);
    return value;
  }

  #escape(): string {
    const letter = this.#text[this.#at++] ?? '';
    const plain = ESCAPES[letter];
    if (plain !== undefined) return plain;
    const code = letter === 'u' ? this.#match(/[\da-fA-F]{4}/y) : '';
    if (code === '') throw this.#problem('json.escape');
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #problem(id: JsonProblemId): JsonProblem {
    return new JsonProblem(id, this.#at);
  }

  /** Something else stands where `id` is expected, or the text ends there. */
  #unexpected(id: JsonProblemId): JsonProblem {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined) return this.#problem('json.ended');
    return new JsonProblem(id, this.#at, { found: String.fromCodePoint(code) });
  }
}

/** No half of a character that needs two code units. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
