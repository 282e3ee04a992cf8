// One program of a notice: who gets it, what is paid, when, how to apply.
import { z } from 'zod';
import { type Decorations, type Operand, decorations, node, operand } from './node.ts';
import { AT_KEY, strict } from './strict.ts';
import { clauseId, date, factPath, kebabId, literal, quote, text, wording } from './words.ts';

/** What is paid instead, when `when` holds: another amount, or a factor; nests under the rule it overrides. */
export interface PayExcept extends Decorations {
  readonly when: z.infer<typeof node>;
  readonly times?: string | number;
  readonly amount?: Operand;
  readonly except?: PayExcept;
}

const payExcept: z.ZodType<PayExcept> = z.lazy(() =>
  strict({
    ...decorations,
    when: node,
    times: literal.exactOptional(),
    amount: operand.exactOptional(),
    except: payExcept.exactOptional(),
  }).superRefine((written, context) => {
    if ((written.times === undefined) === (written.amount === undefined)) {
      context.addIssue({ code: 'custom', message: 'an exception of a payment says either times or amount' });
    }
  }),
) as unknown as z.ZodType<PayExcept>;

const pay = strict({
  ...decorations,
  amount: operand.exactOptional(),
  kind: z.enum(['cash', 'saving', 'deferral', 'non-cash', 'unstated']).exactOptional(),
  per: z.enum(['once', 'year', 'item', 'term']).exactOptional(),
  what: wording.exactOptional(),
  tax: kebabId.exactOptional(),
  by: wording.exactOptional(),
  except: payExcept.exactOptional(),
}).superRefine((written, context) => {
  if (written.amount === undefined && written.what === undefined) {
    context.addIssue({
      code: 'custom',
      message: 'a payment says its amount; one that is not money says in its own words "what" it is',
    });
  }
  if (written.amount === undefined && written.kind !== undefined && written.kind !== 'non-cash') {
    context.addIssue({
      code: 'custom',
      path: ['kind'],
      message: `a payment of kind ${written.kind} has an amount; write "amount: unstated" where the notice names no figure`,
    });
  }
  if (written.tax !== undefined && written.kind !== 'saving') {
    context.addIssue({
      code: 'custom',
      path: ['tax'],
      params: AT_KEY,
      message: 'a tax is what a saving is on; write kind: saving too, or leave it out',
    });
  }
  if (written.amount !== undefined && written.kind === 'non-cash') {
    context.addIssue({
      code: 'custom',
      path: ['kind'],
      message: 'a payment that is not money has no amount; leave the amount out',
    });
  }
});

const award = strict({
  id: kebabId,
  title: wording,
  cite: clauseId.exactOptional(),
  when: node.exactOptional(),
  milestone: node.exactOptional(),
  each: factPath.exactOptional(),
  where: node.exactOptional(),
  together_at_most: strict({ ...decorations, of: factPath, value: literal }).exactOptional(),
  at_most: strict({ ...decorations, value: operand }).exactOptional(),
  pay,
}).superRefine((written, context) => {
  if (written.each !== undefined) return;
  if (written.pay.per === 'item') {
    context.addIssue({
      code: 'custom',
      path: ['pay', 'per'],
      message: 'what is paid per item is paid for the items of a list; write each: <list> too',
    });
  }
  for (const key of ['where', 'together_at_most'] as const) {
    if (written[key] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [key],
        params: AT_KEY,
        message: `"${key}" is about the items of a list; write each: <list> too`,
      });
  }
});

const window = strict({
  ...decorations,
  unstated: z.literal(true).exactOptional(),
  opens: date.exactOptional(),
  closes: date.exactOptional(),
  binds: z.enum(['applicant', 'forwarder']).exactOptional(),
}).superRefine((written, context) => {
  const dated = written.opens !== undefined || written.closes !== undefined;
  if (dated === (written.unstated === true)) {
    context.addIssue({ code: 'custom', message: 'a window says opens or closes, or unstated: true' });
  }
  if (written.closes !== undefined && written.binds === undefined) {
    context.addIssue({
      code: 'custom',
      message: 'say whose deadline it is: binds: applicant or binds: forwarder',
    });
  }
});

const step = strict({
  ...decorations,
  by: wording,
  text: wording,
  due: date.exactOptional(),
  copies: z.int().min(1).exactOptional(),
});

/** Something to know beside the verdict; it never changes one. */
export const advisory = strict({
  from: date.exactOptional(),
  to: date.exactOptional(),
  basis: z.enum(['text', 'reported']),
  cite: clauseId.exactOptional(),
  quote: quote.exactOptional(),
  when: node.exactOptional(),
  text: wording,
}).superRefine((written, context) => {
  if (written.from !== undefined && written.to !== undefined && written.to < written.from) {
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: `the advisory ends on ${written.to}, before it begins on ${written.from}`,
    });
  }
  if (written.basis === 'text' && written.quote === undefined) {
    context.addIssue({
      code: 'custom',
      message:
        'an advisory that rests on the text quotes it; one about a text that is not held has basis: reported',
    });
  }
});

export const program = strict({
  id: kebabId,
  title: wording,
  for: node.exactOptional(),
  who: node,
  awards: z.array(award).min(1, { error: 'a program gives something; write at least one award' }),
  window,
  steps: z.array(step).exactOptional(),
  advisories: z.array(advisory).exactOptional(),
});

export const exclusive = strict({
  programs: z.array(text).min(2, { error: 'at most one of what? Name two programs or more' }),
  per: factPath.exactOptional(),
  cite: clauseId,
  quote,
});

export type PayText = z.output<typeof pay>;
export type AwardText = z.output<typeof award>;
export type ProgramText = z.output<typeof program>;
export type AdvisoryText = z.output<typeof advisory>;
export type WindowText = z.output<typeof window>;
