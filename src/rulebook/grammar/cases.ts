// rules/<notice>/cases.yaml: named examples written from the notice, given and expected.
import { z } from 'zod';
import { strict } from './strict.ts';
import { date, literal, text } from './words.ts';

/** An answer as a profile file holds it; money may also be written `1900 万元`. */
export type Given = string | number | boolean | null | readonly Given[] | { readonly [key: string]: Given };

const given: z.ZodType<Given> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(given), z.record(z.string(), given)]),
);

const bounds = { low: literal.optional(), high: z.union([text, z.number(), z.null()]).optional() };

const milestone = strict({
  state: z.enum(['reached', 'ahead', 'missed', 'unknown']).optional(),
  due: date.optional(),
  ...bounds,
});

const expectation = strict({
  verdict: z.enum(['not-addressed', 'ineligible', 'open', 'upcoming', 'referred', 'eligible']).optional(),
  outcomes: z.array(z.enum(['not-addressed', 'ineligible', 'upcoming', 'referred', 'eligible'])).optional(),
  due: date.optional(),
  window: z.enum(['not-yet-open', 'open', 'closed', 'unstated']).optional(),
  in_force: z.enum(['yes', 'not-yet', 'ended', 'superseded']).optional(),
  amounts: z
    .array(
      strict({
        kind: z.enum(['cash', 'saving', 'deferral', 'non-cash', 'unstated']),
        per: z.enum(['once', 'year', 'item', 'term']),
        ...bounds,
      }),
    )
    .optional(),
  awards: z.record(text, strict({ ...bounds, milestone: milestone.optional() })).optional(),
  missing: strict({ verdict: z.array(text).optional(), award: z.array(text).optional() }).optional(),
  dont_know: z.array(text).optional(),
  referred: z.array(text).optional(),
  failed: z.array(text).optional(),
}).superRefine((written, context) => {
  if (Object.keys(written).length === 0)
    context.addIssue({ code: 'custom', message: 'the case expects nothing; state at least the verdict' });
});

const example = strict({
  name: text,
  program: text,
  as_of: date,
  tax_year: z.int().min(1990).max(2100).optional(),
  from: text.optional(),
  without: z.array(text).optional(),
  given: z.record(z.string(), given).optional(),
  expect: expectation,
});

export const casesFile = z.array(example).min(1);

export type CaseText = z.input<typeof example>;
export type ExpectText = z.input<typeof expectation>;
