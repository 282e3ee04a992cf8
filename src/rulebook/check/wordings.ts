// What the words beside a figure say about it: 不超过 is at_most, 及以上 is at_least, 起 is on_or_after.
import type { Operator } from '../../engine/rules.ts';
import type { DateOfText, Figure } from './figures.ts';

/** What the passage says, and the words that say it. */
export interface Wording<Says> {
  readonly says: Says;
  readonly words: string;
  /** It is the place in a range that says so. */
  readonly range?: true;
}

/** `before` and `after`: the words leave open whether the day itself is meant. */
export type DateOperator = 'on_or_after' | 'on_or_before' | 'before' | 'after';

const BEFORE: readonly (readonly [says: Operator, words: string])[] = [
  ['at_most', '不超过|不得超过|未超过|不高于|不得高于|不大于|不多于|不得多于|最高|最多|至多|上限为|≤'],
  ['at_least', '不低于|不得低于|不少于|不得少于|不小于|至少|最低|最少|下限为|达到|达|≥'],
  ['less_than', '未达到|未达|低于|少于|小于|不足|达不到|不到|＜|<'],
  ['more_than', '超过|高于|大于|多于|＞|>'],
];
/** Words that mean this only directly before the figure; further away they mean something else (圆满, 基本满足). */
const RIGHT_BEFORE: readonly (readonly [says: Operator, words: string])[] = [
  ['less_than', '未满|不满'],
  ['at_least', '满'],
  ['more_than', '逾'],
];

const anyOf = (table: readonly (readonly [Operator, string])[]) => table.map(([, words]) => words).join('|');
const lookUp = (table: readonly (readonly [Operator, string])[], found: string) =>
  table.find(([, words]) => words.split('|').includes(found))?.[0];

/** Longest first, so that 不超过 is not read as 超过. */
const NEAR = new RegExp(
  anyOf(BEFORE)
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);
const ADJACENT = new RegExp(`(?:${anyOf(RIGHT_BEFORE)})\\s*$`, 'u');
/** What is paid begins a new thought: in 达到标准的给予5万元 the 达到 says nothing about the 5万元; in 最高给予 the 最高 does. */
const PAID = /(?<!最高可?|最多可?|至多|不超过)(?:给予|奖励|补助|补贴|资助|支持)/gu;
const INCLUDING = String.raw`[（(](?<inside>含|不含)(?:本数|本级)?[)）]`;
const BEHIND = new RegExp(
  `^\\s*(?:人民币)?(?:${INCLUDING})?\\s*(?<and>及其?|或)?\\s*(?<word>以上|以下|以内|之内|内|起)\\s*(?:${INCLUDING.replace('<inside>', '<late>')})?`,
  'u',
);

/**
 * What is said about the number at `at` among the figures of a passage: by the words right behind it, or else by the
 * nearest words before it in the same stretch between figures and punctuation, or else by its place in a range.
 * 以下 is less_than unless it says （含） or 及以下; a notice that defines it otherwise is followed with a reading.
 */
export function numberWording(
  passage: string,
  figures: readonly Figure[],
  at: number,
): Wording<Operator> | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  return behind(passage, figure) ?? before(passage, figures, at) ?? inRange(passage, figure);
}

function behind(passage: string, { end }: Figure): Wording<Operator> | undefined {
  const match = BEHIND.exec(passage.slice(end));
  const { word, and, inside, late } = match?.groups ?? {};
  if (!match || word === undefined) return undefined;
  const words = match[0].trim();
  const including = inside ?? late;
  if (word === '以上') return { says: including === '不含' ? 'more_than' : 'at_least', words };
  if (word === '起') return { says: 'at_least', words };
  if (word === '以下')
    return {
      says: including === '含' || (and !== undefined && including === undefined) ? 'at_most' : 'less_than',
      words,
    };
  return { says: including === '不含' ? 'less_than' : 'at_most', words };
}

function before(passage: string, figures: readonly Figure[], at: number): Wording<Operator> | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  const stretch = passage.slice(figures[at - 1]?.end ?? 0, figure.start);
  const clause = stretch.slice(stretch.search(/[^，。；、：:;,（）()]*$/u));
  const paid = [...clause.matchAll(PAID)].at(-1);
  const beside = paid ? clause.slice(paid.index + paid[0].length) : clause;
  const adjacent = ADJACENT.exec(beside)?.[0].trim();
  const near = beside.match(NEAR)?.at(-1);
  const words = adjacent ?? near;
  if (words === undefined) return undefined;
  const says = lookUp(adjacent === undefined ? BEFORE : RIGHT_BEFORE, words);
  return says && { says, words };
}

function inRange(passage: string, { side, end, written }: Figure): Wording<Operator> | undefined {
  if (!side) return undefined;
  const without = /^\s*[（(]不含[)）]/u.test(passage.slice(end));
  return side === 'low'
    ? { says: without ? 'more_than' : 'at_least', words: `${written}-…`, range: true }
    : { says: without ? 'less_than' : 'at_most', words: `…-${written}`, range: true };
}

const DAY_BEHIND: readonly (readonly [says: DateOperator, words: RegExp])[] = [
  [
    'on_or_before',
    /^\s*(?:（含(?:当日|当天)?）|\(含(?:当日|当天)?\))(?:以前|之前|前|止)|^\s*(?:以前|之前|前)(?:（含(?:当日|当天)?）|\(含(?:当日|当天)?\))/u,
  ],
  [
    'on_or_after',
    /^\s*(?:（含(?:当日|当天)?）|\(含(?:当日|当天)?\))(?:以后|之后|后|起)|^\s*(?:以后|之后|后)(?:（含(?:当日|当天)?）|\(含(?:当日|当天)?\))/u,
  ],
  ['on_or_before', /^\s*(?:年?底|年?末)前?|^\s*(?:为|截)?止/u],
  ['on_or_after', /^\s*(?:起|开始|以来|至今)/u],
  ['before', /^\s*(?:以前|之前|前)/u],
  ['after', /^\s*(?:以后|之后|后)/u],
];
const DAY_BEFORE: readonly (readonly [says: DateOperator, words: RegExp])[] = [
  ['on_or_before', /(?:截至|截止(?:时间|日期|日)?(?:为|是|：|:)?|有效期至|执行至|至|到)\s*$/u],
  ['on_or_after', /(?:自|从|始于)\s*$/u],
];

/** What is said about a date: as for a number; a year or a month without a word has a first and a last day of its own. */
export function dateWording(passage: string, figure: DateOfText): Wording<DateOperator> | undefined {
  const after = passage.slice(figure.end);
  for (const [says, pattern] of DAY_BEHIND) {
    const words = pattern.exec(after)?.[0].trim();
    if (words) return { says, words };
  }
  const { side, written } = figure;
  if (side)
    return {
      says: side === 'low' ? 'on_or_after' : 'on_or_before',
      words: side === 'low' ? `${written}-…` : `…-${written}`,
      range: true,
    };
  const ahead = passage.slice(0, figure.start);
  for (const [says, pattern] of DAY_BEFORE) {
    const words = pattern.exec(ahead)?.[0].trim();
    if (words) return { says, words };
  }
  return undefined;
}
