// The words after a command's name: options are told from the rest, and what cannot be meant is refused in one line.
import { expect, test } from 'vitest';
import { readWords } from '../../src/commands/words.ts';

const KNOWN = { '--as-of': 'a date', '--notices': 'a folder' };
const read = (...words: readonly string[]) => readWords(words, KNOWN, 'how to call it');

test.each<[readonly string[], readonly string[], Readonly<Record<string, string>>]>([
  [[], [], {}],
  [['a.json'], ['a.json'], {}],
  [['a.json', '--as-of', '2021-03-01'], ['a.json'], { '--as-of': '2021-03-01' }],
  [['--as-of=2021-03-01', 'a.json'], ['a.json'], { '--as-of': '2021-03-01' }],
  [['--notices=a=b'], [], { '--notices': 'a=b' }],
  [['--', '--as-of', '-x'], ['--as-of', '-x'], {}],
])('%j is read', (words, plain, options) => {
  const found = read(...words);
  expect([found.plain, Object.fromEntries(found.options)]).toEqual([plain, options]);
});

test.each<[readonly string[], string]>([
  [['--asof', '2021-03-01'], 'unknown option "--asof"; did you mean "--as-of"?'],
  [['--as_of=2021-03-01'], 'unknown option "--as_of"; did you mean "--as-of"?'],
  [['--AS-OF', 'x'], 'unknown option "--AS-OF"; did you mean "--as-of"?'],
  [['--verbose'], 'unknown option "--verbose"; usage: how to call it'],
  [['-h'], 'unknown option "-h"; usage: how to call it'],
  [['--toString'], 'unknown option "--toString"; usage: how to call it'],
  [['--as-of'], '--as-of needs a date after it'],
  [['--as-of='], '--as-of needs a date after it'],
  [['--as-of', '--notices', 'x'], '--as-of needs a date after it'],
  [['--as-of', 'x', '--as-of', 'y'], '--as-of is given twice'],
])('%j is refused: %s', (words, message) => {
  expect(() => read(...words)).toThrow(message);
});
