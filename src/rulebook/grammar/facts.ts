// rules/facts.yaml: the shared vocabulary, every question asked once for all notices.
import { z } from 'zod';
import { strict } from './strict.ts';
import { date, factId, kebabId, literal, text, wording } from './words.ts';

type Wording = z.infer<typeof wording>;

export interface OptionText {
  readonly label: Wording;
  readonly of?: Readonly<Record<string, OptionText>>;
}

const option: z.ZodType<OptionText> = z.lazy(() =>
  strict({ label: wording, of: z.record(kebabId, option).exactOptional() }),
) as unknown as z.ZodType<OptionText>;

/** The types of vocabulary.ts. */
const FACT_TYPES = [
  'yes_no',
  'choice',
  'choices',
  'money',
  'count',
  'score',
  'percent',
  'duration',
  'date',
  'region',
  'industry',
  'list',
] as const;

/** What an answer is likely to lie in; outside it a warning asks to look again. Figures by at_least and at_most, days by the others. */
const plausible = strict({
  at_least: literal.exactOptional(),
  at_most: literal.exactOptional(),
  on_or_after: text.exactOptional(),
  on_or_before: text.exactOptional(),
}).superRefine((written, context) => {
  if (Object.keys(written).length === 0)
    context.addIssue({
      code: 'custom',
      message: 'what is plausible has an end at least; write at_least, at_most, on_or_after or on_or_before',
    });
});

/** What a question and the field of a list's item have in common. */
const question = {
  type: z.enum(FACT_TYPES),
  label: wording,
  ask: wording,
  help: wording.exactOptional(),
  where: wording.exactOptional(),
  unit: text.exactOptional(),
  decimals: z.int().min(1).max(6).exactOptional(),
  negative: z.literal(true).exactOptional(),
  none: wording.exactOptional(),
  options: z.record(kebabId, option).exactOptional(),
  authority: wording.exactOptional(),
  plausible: plausible.exactOptional(),
  cost: z.int().min(0).max(2).exactOptional(),
};

const field = strict(question);

const fact = strict({
  ...question,
  section: text,
  yearly: z.literal(true).exactOptional(),
  item: z.record(factId, field).exactOptional(),
  derived: strict({ notice: kebabId, statable: z.boolean() }).exactOptional(),
  own_level: strict({
    fact: factId,
    levels: z.record(kebabId, z.enum(['province', 'city', 'county'])),
  }).exactOptional(),
});

/** Two answers that belong together, and why: broken, it is told as a warning and judges nothing. */
const check = strict({
  fact: factId,
  at_most: factId.exactOptional(),
  on_or_after: factId.exactOptional(),
  why: wording,
}).superRefine((written, context) => {
  if ((written.at_most === undefined) === (written.on_or_after === undefined))
    context.addIssue({
      code: 'custom',
      message:
        'a check holds one fact to one other; write at_most: <figure>, or on_or_after: <date>, and not both',
    });
});

/** A day worth judging for, offered beside today. */
const moment = strict({ on: date, label: wording });

export const factsFile = strict({
  sections: z
    .array(strict({ id: kebabId, title: wording }))
    .min(1, { error: 'facts stand in sections; write at least one' }),
  facts: z.record(factId, fact),
  checks: z.array(check).exactOptional(),
  moments: z.array(moment).exactOptional(),
});

export type FieldText = z.output<typeof field>;
export type FactText = z.output<typeof fact>;
export type PlausibleText = z.output<typeof plausible>;
export type FactsFile = z.output<typeof factsFile>;
