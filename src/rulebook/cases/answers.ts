// Answers as cases write them, read by the type of their fact into what the engine takes; nothing coerced, nothing guessed.
import { dayOf } from '../../engine/calendar.ts';
import type { Answer, Item } from '../../engine/index.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { allOptions } from '../compile/options.ts';
import type { Book } from '../compile/scope.ts';
import type { Given } from '../grammar/cases.ts';
import { readDate, type Reading } from '../literals.ts';
import { didYouMean } from '../nearest.ts';
import { readFigure } from './figures.ts';

export type Value = Answer | readonly Item[];
/** Tells what is wrong with an answer, at a path below the map of answers. */
export type Fault = (path: readonly PropertyKey[], message: string, at?: 'key') => void;

/** The answers of one map, by path. What is no answer of its fact is told and left out. */
export function readAnswers(
  given: Readonly<Record<string, Given>>,
  book: Book,
  fault: Fault,
): ReadonlyMap<string, Value> {
  const answers = new Map<string, Value>();
  for (const [id, written] of Object.entries(given)) {
    const fact = book.facts.get(id);
    if (!fact) {
      fault([id], `unknown fact "${id}"${didYouMean(id, book.facts.keys())}`, 'key');
      continue;
    }
    if (fact.derived && !fact.derived.statable) {
      fault(
        [id],
        `${id} follows from the as-of date and cannot be stated; give the dates it is computed from`,
        'key',
      );
      continue;
    }
    if (!fact.yearly || written === null) {
      const value = readValue(fact, written, book, (path, message, at) => fault([id, ...path], message, at));
      if (value !== undefined) answers.set(id, value);
      continue;
    }
    if (typeof written !== 'object' || Array.isArray(written)) {
      fault([id], `${id} is yearly; write each figure under its year: { 2025: … }`);
      continue;
    }
    for (const [year, figure] of Object.entries(written)) {
      if (!/^(19|20)\d{2}$/.test(year)) {
        fault([id, year], `"${year}" is no year; write four digits such as 2025`, 'key');
        continue;
      }
      const value = readValue(fact, figure, book, (path, message, at) =>
        fault([id, year, ...path], message, at),
      );
      if (value !== undefined) answers.set(`${id}@${year}`, value);
    }
  }
  return answers;
}

function readValue(fact: Fact, written: Given, book: Book, fault: Fault): Value | undefined {
  if (fact.type !== 'list' || written === null) return readAnswer(fact, written, book, fault);
  if (!Array.isArray(written)) {
    fault([], `${fact.id} is a list; write its items as [ { … }, { … } ], and [] for none`);
    return undefined;
  }
  return (written as readonly Given[]).map((item, index) => {
    const fields: Record<string, Answer> = {};
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      fault([index], `an item of ${fact.id} is a map of its fields, { … }`);
      return fields;
    }
    for (const [id, value] of Object.entries(item)) {
      const field = fact.item?.find((each) => each.id === id);
      const ids = (fact.item ?? []).map((each) => each.id);
      if (!field)
        fault(
          [index, id],
          `the items of ${fact.id} have no field "${id}"${didYouMean(id, ids)}; there are ${ids.join(', ')}`,
          'key',
        );
      const answer =
        field &&
        readAnswer(field, value as Given, book, (path, message, at) =>
          fault([index, id, ...path], message, at),
        );
      if (answer !== undefined) fields[id] = answer;
    }
    return fields;
  });
}

function readAnswer(fact: Fact, written: Given, book: Book, fault: Fault): Answer | undefined {
  if (written === null) return null;
  const read = answerOf(fact, written, book);
  if ('value' in read) return read.value;
  fault([], read.wrong);
  return undefined;
}

function answerOf(fact: Fact, written: Given, book: Book): Reading<Answer> {
  switch (fact.type) {
    case 'yes_no':
      if (typeof written === 'boolean') return { value: written ? 1 : 0 };
      return { wrong: `${fact.id} is answered true or false` };
    case 'choice':
    case 'industry':
      return option(fact, written);
    case 'choices':
      return options(fact, written);
    case 'date':
      return date(fact, written);
    case 'region':
      if (typeof written !== 'string') return { wrong: `${fact.id} is a code in quotes, such as "140100"` };
      if (book.places && !book.places.knows(written)) return { wrong: `no place has the code "${written}"` };
      return { value: written };
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
      return readFigure(fact, written);
    case 'list':
      return { wrong: 'a list cannot stand in a list' };
  }
}

function option(fact: Fact, written: Given): Reading<string> {
  if (typeof written !== 'string')
    return {
      wrong: `${fact.id} is answered with one of its ${fact.type === 'industry' ? 'codes, in quotes' : 'options'}`,
    };
  const ids = allOptions(fact.options ?? []).map(({ id }) => id);
  if (ids.includes(written)) return { value: written };
  const hint = didYouMean(written, ids) || (ids.length <= 12 ? `; there are ${ids.join(', ')}` : '');
  return {
    wrong: `"${written}" is no ${fact.type === 'industry' ? 'industry' : 'option'} of ${fact.id}${hint}`,
  };
}

function options(fact: Fact, written: Given): Reading<readonly string[]> {
  if (!Array.isArray(written)) return { wrong: `${fact.id} is answered with a list of options, [] for none` };
  const chosen: string[] = [];
  for (const each of written as readonly Given[]) {
    const read = option(fact, each);
    if ('wrong' in read) return read;
    if (chosen.includes(read.value)) return { wrong: `"${read.value}" stands twice` };
    chosen.push(read.value);
  }
  return { value: chosen };
}

function date(fact: Fact, written: Given): Reading<Answer> {
  const none = fact.none ? ', or none' : '';
  if (written === 'none' && fact.none) return { value: 'none' };
  if (typeof written !== 'string') return { wrong: `${fact.id} is a date such as 2018-09-25${none}` };
  if (written === 'none') return { wrong: `${fact.id} has no answer "none"; it is a date` };
  const read = readDate(written);
  return 'wrong' in read ? read : { value: dayOf(read.value) };
}
