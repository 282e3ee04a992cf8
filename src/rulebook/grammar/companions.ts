// Which keys go together in a node: exactly one word, and beside it only what belongs to that word.

const LOGIC = ['at_least', 'at_most', 'more_than', 'less_than'];
const ON_FACT = ['is', 'one_of', 'within', 'on_or_after', 'on_or_before', ...LOGIC];
const QUANTITY = [...LOGIC, 'preference', 'except'];

/** Each word with the keys that may stand beside it (decorations may stand beside any). */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  all: ['preference'],
  any: ['preference'],
  none: ['preference'],
  use: ['preference'],
  referred: [],
  cases: [...QUANTITY],
  some: ['where', 'preference'],
  fact: ['year', 'unit', 'plus_years', 'preference', 'except', ...ON_FACT],
  count: ['where', ...QUANTITY],
  ratio: [...QUANTITY],
  fiscal_year: ['on_or_after', 'on_or_before', 'preference'],
  elapsed: [...QUANTITY],
  value: [],
  sum: [...QUANTITY],
  product: [...QUANTITY],
  least: [...QUANTITY],
  greatest: [...QUANTITY],
  difference: [...QUANTITY],
  years: ['last', 'since', ...QUANTITY],
  items: ['of', 'where', ...QUANTITY],
  brackets: [...QUANTITY],
  up_to: [],
};

/** Every word a node may be. */
export const WORDS = Object.keys(COMPANIONS);
const DECORATIONS = ['cite', 'quote', 'reading', 'instead'];
/** Companions without which the word says nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  some: ['where'],
  years: ['last'],
  items: ['of'],
};
/** Comparisons that may stand together. */
const TOGETHER: readonly (readonly string[])[] = [LOGIC, ['on_or_after', 'on_or_before']];

type Fault = (path: readonly PropertyKey[], message: string) => void;

/** Reports what does not go together. */
export function companionFaults(written: object, fault: Fault): void {
  const keys = Object.keys(written).filter((key) => (written as Record<string, unknown>)[key] !== undefined);
  const words = WORDS.filter((word) => keys.includes(word));
  const [word] = words;
  if (word === undefined) {
    const compared = keys.find((key) => ON_FACT.includes(key));
    return compared === undefined
      ? fault([], `here stands no word of the language; there are ${WORDS.join(', ')}`)
      : fault([compared], `"${compared}" compares nothing; say what with fact, count, ratio, sum, …`);
  }
  if (words.length > 1)
    return fault(
      [words[1] ?? word],
      `a node says one thing; here stand ${words.map(quoted).join(' and ')}; join two conditions with all: [ … ]`,
    );
  const allowed = COMPANIONS[word] ?? [];
  for (const key of keys) {
    if (key === word || allowed.includes(key) || DECORATIONS.includes(key)) continue;
    if (WORDS.includes(key) || known(key)) fault([key], `"${key}" does not go with "${word}"`);
  }
  for (const key of NEEDED[word] ?? []) if (!keys.includes(key)) fault([word], `"${word}" needs "${key}"`);
  comparisonFaults(keys, fault);
  if (keys.includes('except') && allowed.includes('except') && !keys.some((key) => ON_FACT.includes(key)))
    fault(['except'], '"except" replaces a comparison, and here stands none');
}

function comparisonFaults(keys: readonly string[], fault: Fault): void {
  const comparisons = keys.filter((key) => ON_FACT.includes(key));
  const [first, second] = comparisons;
  const band = TOGETHER.some((group) => comparisons.every((key) => group.includes(key)));
  if (second !== undefined && !band)
    fault([second], `"${first}" and "${second}" do not go together; write two conditions`);
  if (comparisons.length > 2) return fault([comparisons[2] ?? ''], 'a band has two ends');
  for (const [a, b] of [
    ['at_least', 'more_than'],
    ['at_most', 'less_than'],
  ] as const) {
    if (keys.includes(a) && keys.includes(b)) fault([b], `"${a}" and "${b}" bound the same end`);
  }
  if (keys.includes('unit') && !keys.includes('within'))
    fault(['unit'], '"unit" narrows "within"; write within: [ … ] too');
  if (keys.includes('plus_years') && !comparisons.some((key) => key.startsWith('on_or_'))) {
    fault(
      ['plus_years'],
      '"plus_years" moves a date that is compared; write on_or_after or on_or_before too',
    );
  }
}

const known = (key: string): boolean => Object.values(COMPANIONS).some((list) => list.includes(key));
const quoted = (word: string): string => `"${word}"`;
