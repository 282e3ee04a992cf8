// Knows how people look for an industry: by a code of any length, by its name, by a class within it, by an everyday word.
import type { Option } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** A group (339) or class (3391) of the classification, by which its division (33) is found. */
export interface IndustryClass {
  readonly code: string;
  readonly name: Wording;
  /** Other words for it, of both languages, in small letters: 压铸, die casting. */
  readonly words: string;
}

export interface IndustryHit {
  readonly option: Option;
  /** The query is its name or code in full, or the code of a class in it. */
  readonly exact: boolean;
  /** The class by which it was found. */
  readonly by?: IndustryClass;
}

/** A section's letter, digits from the division on, or both: C, 33, C33, 339, C3391. */
const CODE = /^(?<section>[a-z])?(?<digits>\d{0,4})$/;
const DIVISION = 2;

/** How well a division fits, best first. */
const RANK = { whole: 0, begins: 1, contains: 2, word: 3, classBegins: 4, classContains: 5 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

/**
 * The sections and divisions that fit the query, each once and best first; all of them for an empty query. `sections` is the
 * tree of the fact's options. 3391, 339 and C33 lead to division 33; so do 铸铁 and 黑色金属铸造, by the class 3391.
 */
export function searchIndustries(
  sections: readonly Option[],
  classes: readonly IndustryClass[],
  query: string,
): readonly IndustryHit[] {
  const text = query.normalize('NFKC').trim().toLowerCase();
  const code = CODE.exec(text)?.groups;
  if (code) return byCode(sections, classes, code['section'] ?? '', code['digits'] ?? '');
  const found = withDivisions(sections).flatMap((option): (IndustryHit & { readonly rank: Rank })[] => {
    const own = nameRank(option.label, text);
    if (own !== undefined) return [{ option, rank: own, exact: own === RANK.whole }];
    const best = option.of ? undefined : bestClass(option.id, classes, text);
    return best ? [{ option, ...best, exact: false }] : [];
  });
  // The sort is stable, so equals stay in the order of the codes.
  return found.sort((one, other) => one.rank - other.rank);
}

function byCode(
  sections: readonly Option[],
  classes: readonly IndustryClass[],
  letter: string,
  digits: string,
): readonly IndustryHit[] {
  const within = sections.filter(({ id }) => id.toLowerCase().startsWith(letter));
  if (digits === '')
    return withDivisions(within).map((option) => hit(option, option.id.toLowerCase() === letter));
  const divisions = within.flatMap(({ of }) => of ?? []);
  if (digits.length <= DIVISION)
    return divisions
      .filter(({ id }) => id.startsWith(digits))
      .map((option) => hit(option, option.id === digits));
  const by =
    classes.find(({ code }) => code === digits) ??
    classes.find(({ code }) => code === digits.slice(0, DIVISION + 1));
  const division = divisions.find(({ id }) => id === digits.slice(0, DIVISION));
  return by && division ? [{ option: division, exact: true, by }] : [];
}

const hit = (option: Option, exact: boolean): IndustryHit => ({ option, exact });

const withDivisions = (sections: readonly Option[]): readonly Option[] =>
  sections.flatMap((section) => [section, ...withDivisions(section.of ?? [])]);

function nameRank(name: Wording, text: string): Rank | undefined {
  const names = [name.zh, name.en.toLowerCase()];
  if (names.includes(text)) return RANK.whole;
  if (names.some((each) => each.startsWith(text))) return RANK.begins;
  return names.some((each) => each.includes(text)) ? RANK.contains : undefined;
}

function bestClass(
  division: string,
  classes: readonly IndustryClass[],
  text: string,
): { readonly by: IndustryClass; readonly rank: Rank } | undefined {
  let best: { readonly by: IndustryClass; readonly rank: Rank } | undefined;
  for (const by of classes) {
    if (!by.code.startsWith(division)) continue;
    const rank = classRank(by, text);
    if (rank !== undefined && (!best || rank < best.rank)) best = { by, rank };
  }
  return best;
}

function classRank({ name, words }: IndustryClass, text: string): Rank | undefined {
  if (` ${words} `.includes(` ${text} `)) return RANK.word;
  const names = [name.zh, name.en.toLowerCase()];
  if (names.some((each) => each.startsWith(text))) return RANK.classBegins;
  return names.some((each) => each.includes(text)) || words.includes(text) ? RANK.classContains : undefined;
}
