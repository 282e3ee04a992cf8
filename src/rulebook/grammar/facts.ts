// rules/facts.yaml: the shared vocabulary, every question asked once for all notices.
import { z } from 'zod';
import { strict } from './strict.ts';
import { factId, kebabId, text, wording } from './words.ts';

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

export const factsFile = strict({
  sections: z
    .array(strict({ id: kebabId, title: wording }))
    .min(1, { error: 'facts stand in sections; write at least one' }),
  facts: z.record(factId, fact),
});

export type FieldText = z.output<typeof field>;
export type FactText = z.output<typeof fact>;
export type FactsFile = z.output<typeof factsFile>;
