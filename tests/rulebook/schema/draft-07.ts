// A plain reading of draft-07: the words our schemas use, each as the standard says it; an unknown word is an error.

type Schema = Readonly<Record<string, unknown>>;

const ASIDE = new Set(['$schema', 'title', 'definitions']);

/** What is wrong with `value`, as `place word`; nothing where it keeps to the schema. */
export function faultsOf(value: unknown, root: Schema): readonly string[] {
  return faults(value, root, root, '');
}

function faults(value: unknown, schema: Schema, root: Schema, at: string): string[] {
  return Object.entries(schema).flatMap(([word, wanted]) => {
    if (ASIDE.has(word)) return [];
    const rule = WORDS[word];
    if (!rule) throw new Error(`no such word: ${word}`);
    return rule(value, wanted, { schema, at, root });
  });
}

interface Context {
  readonly schema: Schema;
  readonly root: Schema;
  readonly at: string;
}
type Rule = (value: unknown, wanted: unknown, context: Context) => string[];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** A fault named by the word that found it. */
const unless = (holds: boolean, word: string, at: string): string[] =>
  holds ? [] : [`${at || '/'} ${word}`];

const WORDS: Readonly<Record<string, Rule>> = {
  $ref: (value, wanted, { root, at }) => {
    const name = String(wanted).replace('#/definitions/', '');
    return faults(value, (root['definitions'] as Record<string, Schema>)[name]!, root, at);
  },
  type: (value, wanted, { at }) => {
    const type = typeOf(value);
    const allowed = Array.isArray(wanted) ? wanted : [wanted];
    const holds = allowed.some((one) => type === one || (type === 'integer' && one === 'number'));
    return unless(holds, `type ${allowed.join(' or ')}`, at);
  },
  const: (value, wanted, { at }) => unless(value === wanted, 'const', at),
  enum: (value, wanted, { at }) => unless((wanted as unknown[]).includes(value), 'enum', at),
  pattern: (value, wanted, { at }) =>
    unless(typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value), 'pattern', at),
  minimum: (value, wanted, { at }) =>
    unless(typeof value !== 'number' || value >= Number(wanted), 'minimum', at),
  maximum: (value, wanted, { at }) =>
    unless(typeof value !== 'number' || value <= Number(wanted), 'maximum', at),
  minItems: (value, wanted, { at }) =>
    unless(!Array.isArray(value) || value.length >= Number(wanted), 'minItems', at),
  items: (value, wanted, { root, at }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => faults(item, wanted as Schema, root, `${at}/${index}`))
      : [],
  required: (value, wanted, { at }) =>
    isMap(value)
      ? (wanted as string[]).flatMap((key) => unless(Object.hasOwn(value, key), `required ${key}`, at))
      : [],
  properties: (value, wanted, { root, at }) =>
    isMap(value)
      ? Object.entries(wanted as Record<string, Schema>).flatMap(([key, inner]) =>
          Object.hasOwn(value, key) ? faults(value[key], inner, root, `${at}/${key}`) : [],
        )
      : [],
  additionalProperties: (value, wanted, { schema, root, at }) => {
    if (!isMap(value)) return [];
    const known = Object.keys((schema['properties'] as object | undefined) ?? {});
    const others = Object.keys(value).filter((key) => !known.includes(key));
    return wanted === false
      ? others.map((key) => `${at}/${key} additionalProperties`)
      : others.flatMap((key) => faults(value[key], wanted as Schema, root, `${at}/${key}`));
  },
  propertyNames: (value, wanted, { root, at }) =>
    isMap(value)
      ? Object.keys(value).flatMap((key) => faults(key, wanted as Schema, root, `${at}/${key}`))
      : [],
  allOf: (value, wanted, { root, at }) =>
    (wanted as Schema[]).flatMap((inner) => faults(value, inner, root, at)),
  anyOf: (value, wanted, { root, at }) =>
    unless(
      (wanted as Schema[]).some((inner) => faults(value, inner, root, at).length === 0),
      'anyOf',
      at,
    ),
};
