// What remains possible of one program, cell by cell: whom it addresses, its level, what is due under its awards.
import type { Award } from './awards.ts';
import { explore, type Question, survey } from './cells.ts';
import { lesser } from './fraction.ts';
import type { Frame } from './frame.ts';
import { limitsOf, mostWithin } from './limits.ts';
import { best, isDecided, least, type Levels, NO, worst, YES } from './level.ts';
import type { Line, Program } from './machine.ts';
import type { Target, Wanted } from './wanted.ts';
import { askPay, paidItem, payOf } from './payment.ts';
import { type Extent, greatest, hull, isPoint, isWithin, NOTHING, sum } from './quantities/extent.ts';

/** What a program still comes to over all cells, and the facts on which that hangs. */
export interface Explored<T> {
  readonly found: T;
  readonly wanted: ReadonlySet<Target>;
}

/** A set of levels that is gathered over the cells. */
function gathering(here: () => Levels, isSettled: (levels: Levels) => boolean, ask: (into: Wanted) => void) {
  let found: Levels = 0;
  const question: Question<Levels> = {
    here,
    isSettled,
    ask,
    isNoted: (levels) => (levels & ~found) === 0,
    note(levels) {
      found |= levels;
      return String(levels);
    },
  };
  return { question, found: () => found };
}

/** Whom the notice addresses is a yes or a no; later and an authority's word are a yes here, and bound the level. */
export function addressedOf(program: Program, frame: Frame): Explored<Levels> {
  const { question, found } = gathering(
    () => {
      const levels = program.for.judge(frame);
      return (levels & NO) | (levels & ~NO ? YES : 0);
    },
    isDecided,
    (into) => program.for.ask(frame, 0, 1, into),
  );
  const wanted = explore(question, program.reads.for, frame);
  return { found: found(), wanted };
}

/** Levels for an applicant that is addressed; cells in which none is say nothing. */
export function levelOf(program: Program, frame: Frame, explored: typeof explore): Explored<Levels> {
  const { question, found } = gathering(
    () => {
      const reached = program.for.judge(frame) & ~NO;
      return reached && least(reached, program.level.judge(frame));
    },
    (levels) => levels === 0 || (isDecided(levels) && (program.for.judge(frame) & NO) === 0),
    (into) => {
      program.for.ask(frame, 0, 3, into);
      program.level.ask(frame, 0, 3, into);
    },
  );
  const wanted = explored(question, program.reads.level, frame);
  return { found: found(), wanted };
}

function conditionsOf(program: Program, award: Award) {
  return [program.for, program.who, award.own] as const;
}

/** The level of an award, whoever is addressed or not. */
function awardLevel(program: Program, award: Award, frame: Frame): Levels {
  return conditionsOf(program, award)
    .map((condition) => condition.judge(frame))
    .reduce(least);
}

/** What is due in one cell; below `referred` every level pays the same nothing. */
function dueIn(program: Program, award: Award, frame: Frame): Extent {
  const levels = awardLevel(program, award, frame);
  if (best(levels) < 2) return NOTHING;
  const pay = payOf(award, frame);
  if (worst(levels) >= 2) return pay;
  const either = hull(NOTHING, withinLimits(program, award, pay, frame));
  return isPoint(either) ? either : { ...either, open: true };
}

/** Where the conditions limit how many items there may be, no more is paid than for items within the limits. */
function withinLimits(program: Program, award: Award, pay: Extent, frame: Frame): Extent {
  const { each, amount } = award;
  if (!each || !amount) return pay;
  const limits = conditionsOf(program, award).flatMap((condition) => limitsOf(condition, each.list, frame));
  if (limits.length === 0) return pay;
  const most = mostWithin(each.list, paidItem(each, amount, frame), limits, frame);
  return most ? { ...pay, low: NOTHING.low, high: pay.high ? lesser(pay.high, most) : most } : pay;
}

function askDue(program: Program, award: Award, frame: Frame, into: Wanted): void {
  if (best(awardLevel(program, award, frame)) < 2) return;
  for (const condition of conditionsOf(program, award)) condition.ask(frame, 1, 2, into);
  askPay(award, frame, into);
}

const text = ({ low, high }: Extent): string =>
  [low, high].map((bound) => bound && `${bound.numerator}/${bound.denominator}`).join();

export interface Due {
  readonly extent: Extent;
  readonly levels: Levels;
}

/** What is due is gathered over the cells as the hull of what is due in each. */
function gatheringDue(here: () => Due, ask: (into: Wanted) => void) {
  let found: Due | undefined;
  const question: Question<Due> = {
    here,
    ask,
    isSettled: ({ extent }) => !extent.open,
    isNoted: ({ extent, levels }) =>
      found !== undefined && (levels & ~found.levels) === 0 && isWithin(extent, found.extent),
    note({ extent, levels }) {
      found = found
        ? { extent: hull(found.extent, extent), levels: found.levels | levels }
        : { extent, levels };
      return text(extent);
    },
  };
  return { question, found: () => found! };
}

/** What is due under the award of that number. */
export function dueOf(
  program: Program,
  index: number,
  frame: Frame,
  explored: typeof explore,
): Explored<Due> {
  const award = program.awards[index]!;
  const { question, found } = gatheringDue(
    () => ({
      extent: dueIn(program, award, frame),
      levels: program.for.judge(frame) === NO ? 0 : awardLevel(program, award, frame),
    }),
    (into) => askDue(program, award, frame, into),
  );
  const wanted = explored(question, program.reads.awards[index]!, frame);
  return { found: found(), wanted };
}

/** Savings on the same tax are not summed: of them the greatest stands for the tax. */
function summed(awards: readonly Award[], due: readonly Extent[]): Extent {
  const byTax = new Map<string, Extent>();
  awards.forEach(({ id, kind, tax }, index) => {
    const key = kind === 'saving' && tax !== undefined ? `tax ${tax}` : `award ${id}`;
    const known = byTax.get(key);
    byTax.set(key, known ? greatest(known, due[index]!) : due[index]!);
  });
  return [...byTax.values()].reduce(sum);
}

/** What the awards of one line come to together: tighter than the sum of their bounds where they exclude each other. */
export function lineOf(program: Program, line: Line, frame: Frame): Extent {
  const awards = line.awards.map((index) => program.awards[index]!);
  const { question, found } = gatheringDue(
    () => ({
      extent: summed(
        awards,
        awards.map((award) => dueIn(program, award, frame)),
      ),
      levels: 0,
    }),
    (into) => awards.forEach((award) => askDue(program, award, frame, into)),
  );
  survey(question, line.reads, frame);
  return found().extent;
}
