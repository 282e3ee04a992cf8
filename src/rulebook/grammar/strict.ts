// The strict map every part of the grammar is made of: an unknown key is told with the nearest known one.
import { z } from 'zod';
import { didYouMean } from '../nearest.ts';

/** Of an issue about a key rather than about what stands after it. */
export const AT_KEY = { at: 'key' };

/** Keys of other rule languages, and what is written here: the first hint whose key may stand in the place. */
const FOREIGN: Readonly<Record<string, readonly (readonly [key: string, hint: string])[]>> = {
  every: [
    ['none', 'say it with none: [ { some: …, where: … } ], so that an empty list has a written meaning'],
  ],
  not: [['none', 'write none: [ … ]']],
  and: [['all', 'write all: [ … ]']],
  or: [['any', 'write any: [ … ]']],
  if: [
    ['then', 'write when'],
    ['cases', 'write cases: [ { when: …, then: … }, { then: … } ]'],
    ['when', 'write when'],
  ],
  else: [['then', 'the last of the cases is { then: … } without "when"']],
  unless: [['except', 'write except: { when: …, … }']],
  pattern: [
    ['one_of', 'patterns are not part of the language; list the options'],
    ['ask', 'patterns are not part of the language; the type says what an answer may be'],
  ],
  default: [['ask', 'no answer counts unless it is given; leave it out']],
  required: [['ask', 'any question can be left open; leave it out']],
  matches: [['one_of', 'patterns are not part of the language; list the options']],
  regex: [['one_of', 'patterns are not part of the language; list the options']],
  in: [['one_of', 'write one_of or within']],
  equals: [['is', 'write is']],
  min: [['at_least', 'write at_least']],
  max: [['at_most', 'write at_most']],
  from: [
    ['on_or_after', 'write on_or_after'],
    ['opens', 'write opens'],
  ],
  to: [
    ['on_or_before', 'write on_or_before'],
    ['closes', 'write closes'],
  ],
  deadline: [
    ['closes', 'write closes'],
    ['window', 'write window: { closes: … }'],
  ],
  in_principle: [['preference', 'write preference: { quote: 原则上, to: … }']],
  period: [['fiscal_year', 'write { fiscal_year: tax, on_or_after: …, on_or_before: … }']],
  year: [['elapsed', 'a definition holds for any year; who reads it says which']],
  name: [['title', 'write title: { zh: …, en: … }']],
  requirements: [['who', 'write who']],
  amount: [['pay', 'write pay: { amount: … }']],
};

/** The keys that a key of another rule language stands for. */
export const meantBy = (key: string): readonly string[] =>
  Object.hasOwn(FOREIGN, key) ? (FOREIGN[key] ?? []).map(([own]) => own) : [];

/** A map with these keys and no others. Its message has one line per unknown key, in the order of the keys. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, names)).join('\n');
      if (issue.input === undefined) return undefined;
      if (names.includes('zh') && names.includes('en'))
        return 'a wording stands in Chinese and English: { zh: …, en: … }';
      return names.includes('use')
        ? 'a condition is a map, such as { fact: …, is: … }; a named one is { use: <name> }'
        : undefined;
    },
  });
}

function unknownKey(key: string, names: readonly string[]): string {
  const [name = '', rest = ''] = key.split('：');
  if (rest !== '')
    return `"${key}" has a full-width colon; after a key stand a half-width colon and a space: ${name}: ${rest}`;
  const foreign = Object.hasOwn(FOREIGN, key) ? FOREIGN[key] : undefined;
  const hint = foreign?.find(([needed]) => names.includes(needed))?.[1];
  if (hint !== undefined) return `unknown key "${key}"; ${hint}`;
  return `unknown key "${key}"${didYouMean(key, names) || `; here may stand ${names.join(', ')}`}`;
}
