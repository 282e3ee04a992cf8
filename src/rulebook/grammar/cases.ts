// rules/<notice>/cases.yaml: named examples written from the notice, given and expected.
import { z } from 'zod';
import { strict } from './strict.ts';
import { date, literal, text } from './words.ts';

/** An answer as a profile file holds it; money may also be written `1900 万元`. */
export type Given = string | number | boolean | null | readonly Given[] | { readonly [key: string]: Given };

const given: z.ZodType<Given> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(given), z.record(z.string(), given)]),
);

const bounds = { low: literal.exactOptional(), high: z.union([text, z.number(), z.null()]).exactOptional() };

const milestone = strict({
  state: z.enum(['reached', 'ahead', 'missed', 'unknown']).exactOptional(),
  due: date.exactOptional(),
  ...bounds,
});

const expectation = strict({
  verdict: z
    .enum(['not-addressed', 'ineligible', 'open', 'upcoming', 'referred', 'eligible'])
    .exactOptional(),
  outcomes: z
    .array(z.enum(['not-addressed', 'ineligible', 'upcoming', 'referred', 'eligible']))
    .exactOptional(),
  due: date.exactOptional(),
  window: z.enum(['not-yet-open', 'open', 'closed', 'unstated']).exactOptional(),
  in_force: z.enum(['yes', 'not-yet', 'ended', 'superseded']).exactOptional(),
  amounts: z
    .array(
      strict({
        kind: z.enum(['cash', 'saving', 'deferral', 'non-cash', 'unstated']),
        per: z.enum(['once', 'year', 'item', 'term']),
        ...bounds,
      }),
    )
    .exactOptional(),
  awards: z.record(text, strict({ ...bounds, milestone: milestone.exactOptional() })).exactOptional(),
  missing: strict({
    verdict: z.array(text).exactOptional(),
    award: z.array(text).exactOptional(),
  }).exactOptional(),
  dont_know: z.array(text).exactOptional(),
  referred: z.array(text).exactOptional(),
  failed: z.array(text).exactOptional(),
}).superRefine((written, context) => {
  if (Object.keys(written).length === 0)
    context.addIssue({ code: 'custom', message: 'the case expects nothing; state at least the verdict' });
});

const example = strict({
  name: text,
  program: text,
  as_of: date,
  tax_year: z.int().min(1990).max(2100).exactOptional(),
  from: text.exactOptional(),
  without: z.array(text).exactOptional(),
  given: z.record(z.string(), given).exactOptional(),
  expect: expectation,
});

export const casesFile = z.array(example).min(1);

export type CaseText = z.output<typeof example>;
export type ExpectText = z.output<typeof expectation>;
