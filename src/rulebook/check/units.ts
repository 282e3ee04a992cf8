// The units notices count in, and what each is in base units (元, 人, 月, 1 = 100 %).
import { type Fraction, fraction } from '../../engine/fraction.ts';
import type { Unit } from '../../engine/rules.ts';

/** What a figure of a text counts; `other` is a measure word that our units do not have, such as 名, 亩 or 倍. */
export type Counted = Exclude<Unit, 'year'> | 'other';

const one = fraction(1n);

/** Longer words first, since the first that fits is taken. */
const UNITS: readonly (readonly [word: string, counts: Counted, size: Fraction])[] = [
  ['个百分点', 'percent', fraction(1n, 100n)],
  ['%', 'percent', fraction(1n, 100n)],
  ['‰', 'percent', fraction(1n, 1000n)],
  ['个工作日', 'other', one],
  ['个自然年度', 'month', fraction(12n)],
  ['个会计年度', 'month', fraction(12n)],
  ['个完整年度', 'month', fraction(12n)],
  ['个年度', 'month', fraction(12n)],
  ['个季度', 'month', fraction(3n)],
  ['个月', 'month', one],
  ['周年', 'month', fraction(12n)],
  ['年', 'month', fraction(12n)],
  ['月', 'month', one],
  ['元', 'yuan', one],
  ['人次', 'other', one],
  ['人', 'person', one],
  ['分(?!之|钟|别)', 'point', one],
  ['台', 'set', one],
  ['套', 'set', one],
  ['项', 'item', one],
  ['个', 'item', one],
  ['笔', 'item', one],
  ['件', 'item', one],
  ['户', 'item', one],
  ['家', 'item', one],
  ['份', 'item', one],
  ['成(?!立|效|本|果|长|为|熟|功|员)', 'percent', fraction(1n, 10n)],
  ['名', 'other', one],
  ['位', 'other', one],
  ['倍', 'other', one],
  ['亩', 'other', one],
  ['吨', 'other', one],
  ['天', 'other', one],
  ['日', 'other', one],
  ['平方米', 'other', one],
];

/** For regular expressions: any unit. */
export const UNIT = UNITS.map(([word]) => word).join('|');

export interface UnitOfText {
  readonly counts: Counted;
  readonly size: Fraction;
}

export function unitOf(written: string): UnitOfText | undefined {
  const found = UNITS.find(([word]) => word.replace(/\(\?!.*$/, '') === written);
  return found && { counts: found[1], size: found[2] };
}
