// Holds each number of a rule to the quote it rests on: it stands there, and the words beside it compare it that way.
import type { Operator } from '../../engine/rules.ts';
import type { Report } from '../problem.ts';
import { type Figure, figuresIn, isSameNumber } from './figures.ts';
import type { NumberStated, Use } from './statements.ts';
import { numberWording, type Wording } from './wordings.ts';

export function checkNumber(stated: NumberStated, report: Report): void {
  const { origin, place, value, unit, written } = stated;
  const { quote, explained } = origin;
  if (explained) return;
  if (quote === undefined)
    return report(
      place,
      `${written} rests on no quote; quote the words of the notice that say it, or say in a reading where it is from`,
    );
  const figures = figuresIn(quote);
  const same = figures.flatMap((figure, at) => (isSameNumber(figure, value, unit) ? [at] : []));
  if (same.length === 0)
    return report(
      place,
      `${written} does not stand in the quote "${quote}", ${figuresOf(figures)}; write the notice's figure, quote the words that have this one, or say in a reading where it is from`,
    );
  if (stated.use) checkUse(stated, stated.use, quote, figures, same, report);
}

/** What there is instead. */
export function figuresOf(figures: readonly Figure[]): string {
  const written = [...new Set(figures.map((figure) => figure.written))];
  return written.length === 0 ? 'which has no figure' : `which has ${written.join(', ')}`;
}

/** Several figures of the quote may be this number; the words beside one of them are enough. */
function checkUse(
  stated: NumberStated,
  use: Use,
  quote: string,
  figures: readonly Figure[],
  same: readonly number[],
  report: Report,
): void {
  const { written, place, plain } = stated;
  const wordings = same.map((at) => numberWording(quote, figures, at));
  if (wordings.some((wording) => fits(wording, use, plain))) return;
  const wording = wordings.find((each) => each !== undefined);
  const beside = figures[same[0] ?? 0]?.written ?? written;
  if (!wording)
    return report(
      place,
      `the quote "${quote}" does not say that ${beside} is ${phrase(use)}; quote the words beside the figure too, or give a reading`,
    );
  report(
    place,
    `the quote "${quote}" says "${wording.words}" beside ${beside}, which is ${wording.says} and not ${phrase(use)}; ${fixOf(stated, use, wording)}or give a reading`,
  );
}

const fits = (wording: Wording<Use> | undefined, use: Use, plain: boolean | undefined): boolean =>
  wording ? wording.says === use : use === 'exactly' || plain === true;

const phrase = (use: Use): string => (use === 'exactly' ? 'the amount itself' : use);

/** What to write in its place, where one word does it; otherwise the words are followed in some other way. */
function fixOf({ written, keys }: NumberStated, use: Use, { says, range }: Wording<Operator>): string {
  if (use !== 'exactly') return keys?.includes(says) ? `write ${says}: ${written}, ` : 'follow the words, ';
  if (range) return 'write the range with both ends, such as 1 万元 .. 2 万元, ';
  return says === 'at_most' || says === 'less_than'
    ? `write up_to: ${written}, `
    : `write a range whose lower end is ${written}, `;
}
