// Holds each date of a rule to the quote it rests on; a year or a month of the text stands for its first or last day.
import type { Report } from '../problem.ts';
import { type DateOfText, figuresIn } from './figures.ts';
import { figuresOf } from './numbers.ts';
import type { DayStated } from './statements.ts';
import { dateWording, type DateOperator } from './wordings.ts';

export function checkDay({ origin, place, day, use }: DayStated, report: Report): void {
  const { quote, explained } = origin;
  if (explained) return;
  if (quote === undefined)
    return report(
      place,
      `${day} rests on no quote; quote the words of the notice that say it, or say in a reading where it is from`,
    );
  const figures = figuresIn(quote);
  const dates = figures.filter((figure) => figure.kind === 'date');
  const same = dates.filter(({ first, last }) => day === first || day === last);
  const [only] = same;
  if (!only) {
    const days = dates.map(({ first, last }) => (first === last ? first : `${first} or ${last}`));
    const written = days.length > 0 ? `${figuresOf(dates)} (${days.join(', ')})` : figuresOf(figures);
    return report(
      place,
      `${day} does not stand in the quote "${quote}", ${written}; write the notice's date, quote the words that have this one, or say in a reading where it is from`,
    );
  }
  if (use && !same.some((date) => agrees(date, day, use, quote)))
    report(place, disagreement(only, day, use, quote));
}

function agrees(date: DateOfText, day: string, use: NonNullable<DayStated['use']>, quote: string): boolean {
  const says = dateWording(quote, date)?.says;
  const end = use === 'on_or_after' ? date.first : date.last;
  // A year or a month alone is a stretch of time: it begins on its first day and ends on its last.
  return day === end && (says === use || (says === undefined && date.first !== date.last));
}

/** What each wording does not say, and what to do. */
const OPEN: Readonly<Partial<Record<DateOperator, string>>> = {
  before: 'which leaves open whether that day still counts; say in a reading that it does',
  after: 'which leaves open whether that day counts already; say in a reading which day is the first',
};

function disagreement(
  date: DateOfText,
  day: string,
  use: NonNullable<DayStated['use']>,
  quote: string,
): string {
  const wording = dateWording(quote, date);
  if (!wording)
    return date.first === date.last
      ? `the quote "${quote}" does not say that ${date.written} is ${use}; quote the words beside the date too, or give a reading`
      : `${use} ${date.written} is ${use === 'on_or_after' ? date.first : date.last}, not ${day}; write that day, or give a reading`;
  const says = `the quote "${quote}" says "${wording.words}" beside ${date.written}`;
  const open = OPEN[wording.says];
  if (open !== undefined) return `${says}, ${open}`;
  if (wording.says !== use)
    return `${says}, which is ${wording.says} and not ${use}; write ${wording.says}, or give a reading`;
  const end = use === 'on_or_after' ? date.first : date.last;
  return `${says}, which is ${use} ${end}, not ${day}; write ${end}, or give a reading`;
}
