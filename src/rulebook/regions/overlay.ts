// Knows rules/regions-overlay.yaml: its shape, and that a date, a code or a name in it is not a slip.
import { parse } from 'yaml';
import { z } from 'zod';

const date = z.iso.date();
const code = z.string().regex(/^[1-9]\d{5}$/, 'a region code is six digits, quoted');
const name = z.string().regex(/^\p{Script=Han}+$/u, 'a name is Chinese characters only');
const named = z.record(code, name).default({});

const change = z
  .strictObject({
    what: z.string(),
    from: date.optional(),
    until: date.optional(),
    source: z.string().min(1),
    began: named,
    ended: named,
  })
  .refine(
    ({ began, from }) => from !== undefined || Object.keys(began).length === 0,
    'a new unit needs `from`',
  )
  .refine(
    ({ from, until }) => from === undefined || until === undefined || from <= until,
    '`until` lies before `from`',
  )
  .refine(({ from, until }) => from !== undefined || until !== undefined, 'a change needs a date');

const overlay = z.strictObject({
  as_of: date,
  history: z.strictObject({ provinces: z.array(z.string().regex(/^\d\d$/)), since: date }),
  changes: z.array(change),
  not_units: named,
  english: z.record(code, z.string()),
  pinyin: z.strictObject({
    characters: z.record(name, z.string()),
    units: z.record(code, z.string().regex(/^[a-zü]+( [a-zü]+)*$/)),
  }),
});

export type Overlay = z.infer<typeof overlay>;

/** The overlay from its text; throws with the place and the reason where it breaks its own rules. */
export function readOverlay(text: string): Overlay {
  const result = overlay.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`rules/regions-overlay.yaml: ${z.prettifyError(result.error)}`);
}
