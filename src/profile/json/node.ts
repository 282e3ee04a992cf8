// JSON as it was written: every value with its place, numbers as their source text, keys in order.

export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly at: number; readonly value: string }
  /** `1820.50` stays '1820.50': no float comes between the file and the exact figure. */
  | { readonly kind: 'number'; readonly at: number; readonly source: string }
  | { readonly kind: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly at: number };

export interface JsonEntry {
  readonly key: string;
  /** Offset of the key in the text. */
  readonly at: number;
  readonly value: JsonNode;
}

export function entryOf(node: JsonNode, key: string): JsonEntry | undefined {
  return node.kind === 'object' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** A line and a column in a text, both from 1; a column counts characters, not bytes. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
