// rules/<notice>/policy.yaml: one official document, what it defines and what it offers.
import { z } from 'zod';
import { type Node, decorations, definitionShape, node } from './node.ts';
import { companionFaults } from './companions.ts';
import { advisory, exclusive, program } from './program.ts';
import { AT_KEY, strict } from './strict.ts';
import { clauseId, date, factId, kebabId, quote, text, wording } from './words.ts';

/** How a derived fact follows from others: a node without its own `fact`. */
export type Definition = Omit<Node, 'fact' | 'year' | 'except'> & { readonly fact: string };

const definition = strict({ fact: factId, ...definitionShape }).superRefine((written, context) => {
  const rest: Record<string, unknown> = { ...written };
  delete rest['fact'];
  companionFaults(rest, (path, message) =>
    context.addIssue({ code: 'custom', path: [...path], params: AT_KEY, message }),
  );
}) as unknown as z.ZodType<Definition>;

const inForce = strict({
  ...decorations,
  from: date,
  to: date.exactOptional(),
  superseded_by: text.exactOptional(),
});

const notModelled = strict({ cite: clauseId, quote: quote.exactOptional(), why: wording });

export const policyFile = strict({
  notice: kebabId,
  title: wording,
  /** 文号; in both languages where the text has none of its own. */
  number: z.union([text, wording]),
  issuer: wording,
  issued: date,
  /** `none`: only copies of the text are at hand. */
  url: text.regex(/^(?:https?:\/\/\S+|none)$/, {
    error:
      'the official address begins with http:// or https://; write none where no official page is at hand',
  }),
  grade: z.enum(['seed', 'A', 'B']),
  in_force: inForce,
  checked_on: date,
  check_by: date,
  advisories: z.array(advisory).exactOptional(),
  conditions: z.record(text, node).exactOptional(),
  defines: z.array(definition).exactOptional(),
  for: node.exactOptional(),
  programs: z.array(program).exactOptional(),
  exclusive: z.array(exclusive).exactOptional(),
  not_modelled: z.array(notModelled).exactOptional(),
  guidance: wording.exactOptional(),
}).superRefine((written, context) => {
  const silent = !written.programs?.length && !written.defines?.length && !written.guidance;
  if (silent)
    context.addIssue({
      code: 'custom',
      message: 'the notice offers, defines and advises nothing; write programs, defines or guidance',
    });
});

export type PolicyFile = z.output<typeof policyFile>;
