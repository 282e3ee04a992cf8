// The small things every rule file is written with: ids, dates, texts, wordings in both languages, quotes.
import { z } from 'zod';
import { readDate } from '../literals.ts';
import { strict } from './strict.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Ids of notices, programs, awards, options: English kebab-case. */
export const kebabId = z.string().regex(KEBAB, {
  error: (issue) =>
    `"${String(issue.input)}" is no id; write English words in small letters joined by hyphens`,
});

/** Ids of facts: English snake_case. */
export const factId = z.string().regex(SNAKE, {
  error: (issue) =>
    `"${String(issue.input)}" is no fact id; write English words in small letters joined by underscores`,
});

/** The id of a fact, or a list's field written `list.field`. */
export const factPath = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, {
  error: (issue) => `"${String(issue.input)}" is no fact; write a fact id, or list.field`,
});

/** Some text that says something. */
export const text = z.string().refine((value) => value.trim() !== '' && value === value.trim(), {
  error: (issue) =>
    String(issue.input).trim() === ''
      ? 'the text is empty'
      : `the text "${String(issue.input)}" begins or ends with a space`,
});

/** A calendar date. */
export const date = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' ? `${input} is no date; write it as ${input}-01-01` : undefined,
  })
  .superRefine((value, context) => {
    const read = readDate(value);
    if ('wrong' in read) context.addIssue({ code: 'custom', message: read.wrong });
  });

/** One sentence in Chinese and English. */
export const wording = strict({ zh: text, en: text });

/** A literal as written; what it means is read when its place is known. */
export const literal = z.union([text, z.number()]);

/** A clause id of the notice. */
export const clauseId = text;

/** The few words a node rests on, character for character. */
export const quote = text;
