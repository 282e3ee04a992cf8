// The one strict object a condition, a quantity or an amount is written as: exactly one word, its companions, decorations.
import { z } from 'zod';
import { AT_KEY, strict } from './strict.ts';
import { clauseId, factPath, literal, quote, text, wording } from './words.ts';
import { companionFaults } from './companions.ts';

type Wording = z.infer<typeof wording>;
export type Scalar = string | number;
/** A literal, or a node that stands for a figure. */
export type Operand = Scalar | Node;

export interface ReadingText extends Wording {
  readonly otherwise?: Wording & { readonly when: Node };
}

/** What any node may carry beside its word. */
export interface Decorations {
  readonly cite?: string;
  readonly quote?: string;
  readonly reading?: ReadingText;
  readonly instead?: Wording;
}

export interface Preference {
  readonly cite?: string;
  readonly quote?: string;
  readonly to: Wording;
}

export interface Comparisons {
  readonly is?: string | boolean;
  readonly one_of?: readonly string[];
  readonly within?: readonly string[];
  readonly unit?: readonly string[];
  readonly at_least?: Operand;
  readonly at_most?: Operand;
  readonly more_than?: Operand;
  readonly less_than?: Operand;
  readonly on_or_after?: string;
  readonly on_or_before?: string;
  readonly plus_years?: number;
}

/** What holds instead, when `when` does. */
export interface Except extends Decorations, Comparisons {
  readonly when: Node;
  readonly preference?: Preference;
  readonly except?: Except;
}

export interface Branch extends Decorations {
  readonly when?: Node;
  readonly then?: Operand;
  readonly option?: string;
  readonly referred?: Wording;
  readonly cases?: readonly Branch[];
}

export interface Slice {
  readonly up_to?: Scalar;
  readonly rate: Scalar;
}

export interface Node extends Decorations, Comparisons {
  readonly all?: readonly Node[];
  readonly any?: readonly Node[];
  readonly none?: readonly Node[];
  readonly use?: string;
  readonly referred?: Wording;
  readonly cases?: readonly Branch[];
  readonly some?: string;
  readonly where?: Node;
  readonly fact?: string;
  readonly year?: 'last' | 'tax' | { readonly of: string };
  readonly count?: string;
  readonly ratio?: { readonly of: Operand; readonly to: Operand };
  readonly fiscal_year?: 'last' | 'tax' | 'asked' | { readonly of: string };
  readonly elapsed?: { readonly since: string; readonly until?: string };
  readonly value?: Scalar;
  readonly sum?: readonly Operand[];
  readonly product?: readonly Operand[];
  readonly least?: readonly Operand[];
  readonly greatest?: readonly Operand[];
  readonly difference?: readonly Operand[];
  readonly years?: string;
  readonly last?: Scalar;
  readonly since?: string;
  readonly items?: string;
  readonly of?: Operand;
  readonly brackets?: { readonly of: Operand; readonly slices: readonly Slice[] };
  readonly up_to?: Operand;
  readonly preference?: Preference;
  readonly except?: Except;
}

/** A list of conditions or figures; what holds of none of them is a rule of its own. */
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, { error: 'the list is empty; what is meant by an empty list must be written out' });

const names = z
  .array(text)
  .min(1, { error: 'the list is empty, and so no answer is in it; name at least one' });

export const node: z.ZodType<Node> = z.lazy(() =>
  strict(nodeShape).superRefine((written, context) =>
    companionFaults(written, (path, message) =>
      context.addIssue({ code: 'custom', path: [...path], params: AT_KEY, message }),
    ),
  ),
) as unknown as z.ZodType<Node>;

/** A figure: a literal or a node. */
export const operand: z.ZodType<Operand> = z.union([text, z.number(), node], {
  error: 'here a figure is needed: a literal such as 5 万元, or a map such as { fact: … }',
});

const reading = strict({
  zh: text,
  en: text,
  otherwise: strict({ zh: text, en: text, when: node }).exactOptional(),
});

/** cite, quote, reading, instead. */
export const decorations = {
  cite: clauseId.exactOptional(),
  quote: quote.exactOptional(),
  reading: reading.exactOptional(),
  instead: wording.exactOptional(),
};

const preference = strict({ cite: clauseId.exactOptional(), quote: quote.exactOptional(), to: wording });

const comparisons = {
  is: z.union([text, z.boolean()]).exactOptional(),
  one_of: names.exactOptional(),
  within: names.exactOptional(),
  unit: names.exactOptional(),
  at_least: operand.exactOptional(),
  at_most: operand.exactOptional(),
  more_than: operand.exactOptional(),
  less_than: operand.exactOptional(),
  on_or_after: text.exactOptional(),
  on_or_before: text.exactOptional(),
  plus_years: z.int().min(1).exactOptional(),
};

const except: z.ZodType<Except> = z.lazy(() =>
  strict({
    ...decorations,
    when: node,
    ...comparisons,
    preference: preference.exactOptional(),
    except: except.exactOptional(),
  }),
) as unknown as z.ZodType<Except>;

const branch: z.ZodType<Branch> = z.lazy(() =>
  strict({
    ...decorations,
    when: node.exactOptional(),
    // oxlint-disable-next-line unicorn/no-thenable -- the word of the language
    then: operand.exactOptional(),
    option: text.exactOptional(),
    referred: wording.exactOptional(),
    cases: list(branch).exactOptional(),
  }).superRefine((written, context) => {
    const words = ['then', 'option', 'referred', 'cases'].filter((word) => word in written);
    if (words.length === 1) return;
    const found = words.length === 0 ? 'none of them' : words.join(' and ');
    context.addIssue({
      code: 'custom',
      message: `a branch says exactly one of then, option, referred, cases; here ${found === 'none of them' ? 'stands none of them' : `stand ${found}`}`,
    });
  }),
) as unknown as z.ZodType<Branch>;

const branches = list(branch);

/** What a definition of a fact may be: any node but a test of one fact. */
export const definitionShape = {
  ...decorations,
  ...comparisons,
  all: list(node).exactOptional(),
  any: list(node).exactOptional(),
  none: list(node).exactOptional(),
  use: text.exactOptional(),
  referred: wording.exactOptional(),
  cases: branches.exactOptional(),
  some: factPath.exactOptional(),
  where: node.exactOptional(),
  count: factPath.exactOptional(),
  ratio: strict({ of: operand, to: operand }).exactOptional(),
  fiscal_year: z
    .union([
      z.enum(['last', 'tax', 'asked'], {
        error:
          'a fiscal year is last, tax, asked (in a definition: the year its reader asks for), or { of: <date> }',
      }),
      strict({ of: factPath }),
    ])
    .exactOptional(),
  elapsed: strict({ since: factPath, until: factPath.exactOptional() }).exactOptional(),
  value: literal.exactOptional(),
  sum: list(operand).exactOptional(),
  product: list(operand).exactOptional(),
  least: list(operand).exactOptional(),
  greatest: list(operand).exactOptional(),
  difference: list(operand).exactOptional(),
  years: factPath.exactOptional(),
  last: literal.exactOptional(),
  since: factPath.exactOptional(),
  items: factPath.exactOptional(),
  of: operand.exactOptional(),
  brackets: strict({
    of: operand,
    slices: list(strict({ up_to: literal.exactOptional(), rate: literal })),
  }).exactOptional(),
  up_to: operand.exactOptional(),
  preference: preference.exactOptional(),
};

const nodeShape = {
  ...definitionShape,
  fact: factPath.exactOptional(),
  year: z
    .union([
      z.enum(['last', 'tax'], { error: 'a year is last, tax, or { of: <date> }; no year is written out' }),
      strict({ of: factPath }),
    ])
    .exactOptional(),
  except: except.exactOptional(),
};
