// The strict map every part of the grammar is made of: an unknown key is told with the nearest known one.
import { z } from 'zod';
import { didYouMean } from '../nearest.ts';

/** Keys of other rule languages, and what stands for them here. */
const FOREIGN: Readonly<Record<string, string>> = {
  every: 'say it with none: [ { some: …, where: … } ], so that an empty list has a written meaning',
  not: 'write none: [ … ]',
  and: 'write all: [ … ]',
  or: 'write any: [ … ]',
  if: 'write cases: [ { when: …, then: … }, { then: … } ]',
  else: 'the last of the cases is { then: … } without "when"',
  pattern: 'patterns are not part of the language; list the options',
  matches: 'patterns are not part of the language; list the options',
  regex: 'patterns are not part of the language; list the options',
  in: 'write one_of or within',
  equals: 'write is',
  min: 'write at_least',
  max: 'write at_most',
  from: 'write on_or_after',
  to: 'write on_or_before',
  in_principle: 'write preference: { quote: 原则上, to: … }',
  period: 'write the year into the condition on the date',
};

/** A map with these keys and no others. Its message has one line per unknown key, in the order of the keys. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, names)).join('\n')
        : undefined,
  });
}

function unknownKey(key: string, names: readonly string[]): string {
  const hint = Object.hasOwn(FOREIGN, key) ? `; ${FOREIGN[key]}` : didYouMean(key, names);
  return `unknown key "${key}"${hint || `; here may stand ${names.join(', ')}`}`;
}
