// rules/<notice>/cases.yaml: named examples written from the notice, given and expected.
//
// A case of a program. What is not expected is not compared; `from` takes over the answers of another case of the file,
// `without` drops some of them, `given` adds or replaces. Lists (referred, failed, missing, …) are compared without order.
//
//   - name: 满两年当日：5万元
//     program: above-scale-retention        # of this notice
//     as_of: 2021-03-01
//     from: 满两年的前一天
//     without: [employees_year_end, revenue@2018]
//     given: { revenue: { 2019: 1900 万元 }, first_listed_on: 2019-03-01, left_register_on: none, industry: "13" }
//     expect:
//       verdict: eligible
//       amounts: [{ kind: cash, per: once, low: 5 万元, high: 5 万元 }]
//       failed: []                          # the quotes of the conditions that failed
//
// A case of a derived fact (`defines`): `fact` in place of `program`. A yearly fact says of which year. `value` is what it
// must come out as: one option (true or false for a yes-or-no fact), `referred` where an authority decides, or the list of all that
// remain possible where the answers leave it open. `missing.verdict` are the answers that would settle it. Of a derived figure `value`
// is the figure, or [least, greatest] where it is open (null: no bound), and `missing.award` what would settle it.
//
//   - name: 工业，299人、1亿元：差一人到中型，小型
//     fact: enterprise_size@2025
//     as_of: 2026-06-01
//     given: { industry: C, employees_year_end: { 2025: 299 }, revenue: { 2025: 10000 万元 } }
//     expect: { value: small }
//   - name: 工业，299人、收入未填：小型或微型
//     fact: enterprise_size@2025
//     as_of: 2026-06-01
//     given: { industry: C, employees_year_end: { 2025: 299 } }
//     expect: { value: [small, micro], missing: { verdict: [revenue@2025] } }
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

const outcome = z.union([text, z.boolean(), z.number(), z.null()]);

const expectation = strict({
  value: z.union([outcome, z.array(outcome)]).exactOptional(),
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

/** What may be expected of a derived fact. */
const OF_A_FACT = ['value', 'missing', 'referred'];

const example = strict({
  name: text,
  program: text.exactOptional(),
  fact: text.exactOptional(),
  as_of: date,
  tax_year: z.int().min(1990).max(2100).exactOptional(),
  from: text.exactOptional(),
  without: z.array(text).exactOptional(),
  given: z.record(z.string(), given).exactOptional(),
  expect: expectation,
}).superRefine(({ program, fact, expect }, context) => {
  const fault = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (program === undefined && fact === undefined)
    fault([], 'the case says of what it is one: write program: <id>, or fact: <derived fact>');
  if (program !== undefined && fact !== undefined)
    fault(['fact'], 'a case is one of a program or of a derived fact, not of both');
  for (const key of Object.keys(expect)) {
    if (fact !== undefined && !OF_A_FACT.includes(key))
      fault(
        ['expect', key],
        `"${key}" is expected of a program; of a derived fact expect ${OF_A_FACT.join(', ')}`,
      );
    if (program !== undefined && key === 'value')
      fault(['expect', 'value'], '"value" is expected of a derived fact; of a program expect its verdict');
  }
});

export const casesFile = z.array(example).min(1, { error: 'here stand cases; write at least one' });

export type CaseText = z.output<typeof example>;
export type ExpectText = z.output<typeof expectation>;
