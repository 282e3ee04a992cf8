// Writes JSON with figures as exact decimal texts, so that no sum passes through a float on its way to a file.

/** A number as it is to stand in the file: '1820.5'. */
export class Figure {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Writable =
  | null
  | boolean
  | number
  | string
  | Figure
  | readonly Writable[]
  | { readonly [key: string]: Writable | undefined };

/** Two spaces per level, keys in the given order, absent (undefined) keys left out, one line end at the end. */
export function writeJson(value: Writable): string {
  return `${write(value, '\n')}\n`;
}

function write(value: Writable, line: string): string {
  if (value instanceof Figure) return value.text;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${line}  `;
  if (isList(value))
    return wrap(
      '[',
      value.map((each) => write(each, deeper)),
      ']',
      line,
    );
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`${JSON.stringify(key)}: ${write(each, deeper)}`],
  );
  return wrap('{', entries, '}', line);
}

function wrap(open: string, parts: readonly string[], close: string, line: string): string {
  return parts.length === 0 ? open + close : `${open}${line}  ${parts.join(`,${line}  `)}${line}${close}`;
}

function isList(value: Writable): value is readonly Writable[] {
  return Array.isArray(value);
}
