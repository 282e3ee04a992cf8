// The figures of a passage: amounts, counts, shares, years and dates, Arabic or Chinese, ranges with their shared unit.
import { compare, type Fraction, times } from '../../engine/fraction.ts';
import type { Unit } from '../../engine/rules.ts';
import { BETWEEN, type Figure, type Found, LIST, tokensIn } from './tokens.ts';

export type { DateOfText, Figure } from './tokens.ts';

/** Every figure of a passage, in order. */
export function figuresIn(passage: string): readonly Figure[] {
  return shared(tokensIn(passage), passage);
}

const RANGE = new RegExp(String.raw`^\s*(?:[（(]不?含[)）])?${BETWEEN}$`, 'u');
const ENUMERATION = new RegExp(`^${LIST}$`, 'u');

/** From the right, so that a whole row of numbers takes the unit at its end. */
function shared(found: readonly Found[], text: string): readonly Figure[] {
  const figures: Figure[] = [];
  let after: Found | undefined;
  for (const one of found.toReversed()) {
    const gap = after ? text.slice(one.figure.end, after.figure.start) : '';
    const range = RANGE.test(gap);
    let { figure, size } = one;
    const takes = (one.bare || one.loose) && after?.size && (range || ENUMERATION.test(gap));
    if (takes && figure.kind === 'number' && after?.figure.kind === 'number' && after.size) {
      const { counts } = after.figure;
      size = after.size;
      figure = { ...figure, value: times(figure.value, size), ...(counts && { counts }) };
    }
    if (one.loose && !takes) continue;
    const [next] = figures;
    if (range && next && next.kind === figure.kind) {
      figures[0] = { ...next, side: 'high' };
      figure = { ...figure, side: 'low' };
    }
    figures.unshift(figure);
    after = { ...one, figure, ...(size && { size }) };
  }
  return figures;
}

/** Whether a number of a rule (base units, with or without a unit) is this figure of the text. */
export function isSameNumber(figure: Figure, value: Fraction, unit: Unit | undefined): boolean {
  if (figure.kind === 'date' || compare(figure.value, value) !== 0) return false;
  const { counts } = figure;
  if (counts === undefined) return value.numerator === 0n || (unit !== 'percent' && unit !== 'month');
  if (unit === undefined || counts === unit) return true;
  return counts === 'other' && unit !== 'percent' && unit !== 'month' && unit !== 'yuan';
}
