// A typed answer as it stands in its field: the text, the unit of money, and what it reads as.
import type { FigureMessage, Refusal } from '../../profile/figures/figure.ts';
import type { MoneyUnit } from '../../profile/figures/money.ts';
import { isTyped, readFigure, type TypedFact, writeFigure } from '../../profile/figures/of-fact.ts';
import type { Value } from '../../profile/types.ts';
import type { Asked } from './asked.ts';
import { nameOf } from './question.ts';
import { z } from './zod.ts';

export interface Typed {
  readonly text: string;
  readonly unit: MoneyUnit;
}

export type TypedFields = Record<string, Typed>;

const WAN = 1_000_000;

/** Companies count in 万元; a sum with more than two decimals of it is shown in 元. */
export function typedOf(fact: TypedFact, value: Value | undefined): Typed {
  if (typeof value !== 'number') return { text: '', unit: 'wan' };
  const unit = value === 0 || value % (WAN / 100) === 0 ? 'wan' : 'yuan';
  return { text: writeFigure(fact, value, unit), unit };
}

export function readTyped(fact: TypedFact, { text, unit }: Typed) {
  return readFigure(fact, text, unit);
}

/** The same sum written in the other unit; what cannot be read stays as it is. */
export function inUnit(fact: TypedFact, typed: Typed, unit: MoneyUnit): Typed {
  const read = readTyped(fact, typed);
  return read.state === 'given' ? { text: writeFigure(fact, read.value, unit), unit } : { ...typed, unit };
}

/** A refusal as the one string a form keeps: the message's id and its value. */
function noted({ message, most }: Refusal): string {
  return `${message} ${most ?? 0}`;
}

export function refusalOf(note: string): {
  readonly message: FigureMessage | 'search.unclear';
  readonly most: number;
} {
  const [message = '', most = '0'] = note.split(' ');
  return { message: message as FigureMessage | 'search.unclear', most: Number(most) };
}

function typedSchema(fact: TypedFact) {
  return z.custom<Typed>().superRefine((typed, context) => {
    const read = readTyped(fact, typed);
    if (read.state === 'refused') context.addIssue({ code: 'custom', message: noted(read) });
  });
}

/** A field that searches holds only what means no one option yet. */
const SOUGHT = z.custom<Typed>().superRefine((typed, context) => {
  if (typed.text.trim() !== '') context.addIssue({ code: 'custom', message: 'search.unclear 0' });
});

function schemaOfOne({ fact }: Asked): z.ZodType<Typed, Typed> | undefined {
  if (isTyped(fact)) return typedSchema(fact);
  return fact.type === 'region' || fact.type === 'industry' ? SOUGHT : undefined;
}

/** What the form of a section must hold before it is left: every typed text can be read, or is empty. */
export function schemaOf(questions: readonly Asked[]): z.ZodType<TypedFields, TypedFields> {
  const fields = questions.flatMap((asked) => {
    const schema = schemaOfOne(asked);
    return schema ? [[nameOf(asked.path), schema] as const] : [];
  });
  return z.object(Object.fromEntries(fields));
}
