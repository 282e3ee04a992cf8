// Totals: what is certain, what an authority decides, and the best lawful combination. Maxima are never just added up.
import type { Bounds, ProgramResult, Total } from './assessment.ts';
import type { Award } from './awards.ts';
import { compare, type Fraction, plus, roundedToFen, ZERO } from './fraction.ts';
import type { Frame } from './frame.ts';
import { best, REFERRED, worst, YES } from './level.ts';
import type { Machine, Program } from './machine.ts';
import { payOf } from './payment.ts';
import type { Extent } from './quantities/extent.ts';
import type { Exclusive, Kind, Per } from './rules.ts';
import type { Standing } from './standing.ts';
import type { Wording } from './wording.ts';

export type Judged = ProgramResult & { readonly standing: Standing };

/** One award of one program, as it enters a total. */
interface Unit {
  readonly program: Program;
  readonly award: Award;
  readonly extent: Extent;
  readonly levels: number;
}

interface Choice {
  readonly units: readonly Unit[];
  readonly low: Fraction;
  readonly high: Fraction | null;
}

const BECAUSE = {
  exclusive: (other: string): Wording => ({
    zh: `与“${other}”只能择一享受。`,
    en: `Only one of this and “${other}” can be had.`,
  }),
  sameTax: (other: string): Wording => ({
    zh: `与“${other}”针对同一税种，节省额不相加，只计较大的一项。`,
    en: `It concerns the same tax as “${other}”; the savings are not added, only the larger counts.`,
  }),
};

type Conflict = 'exclusive' | 'sameTax';

function conflict(a: Unit, b: Unit, exclusive: readonly Exclusive[]): Conflict | undefined {
  if (a === b) return undefined;
  const excluded = exclusive.some(
    ({ programs, per }) =>
      per === undefined &&
      a.program !== b.program &&
      programs.includes(a.program.id) &&
      programs.includes(b.program.id),
  );
  if (excluded) return 'exclusive';
  return a.award.kind === 'saving' && a.award.tax !== undefined && a.award.tax === b.award.tax
    ? 'sameTax'
    : undefined;
}

function add(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a && b ? plus(a, b) : null;
}

function exceeds(a: Fraction | null, b: Fraction | null): boolean {
  if (!b) return false;
  return !a || compare(a, b) > 0;
}

function valueOf(units: readonly Unit[], shared: readonly Exclusive[], frame: Frame): Choice {
  const low = units.reduce<Fraction>((total, { extent }) => plus(total, extent.low ?? ZERO), ZERO);
  const high = units.reduce<Fraction | null>((total, { extent }) => add(total, extent.high), ZERO);
  return shared.reduce<Choice>((choice, group) => perItem(choice, group, frame), { units, low, high });
}

/** Each item may be taken by one of the programs only: the items are dealt out so that the sum is greatest. */
function perItem(choice: Choice, group: Exclusive, frame: Frame): Choice {
  const rivals = choice.units.filter(
    ({ program, award }) => group.programs.includes(program.id) && award.each,
  );
  if (new Set(rivals.map(({ program }) => program)).size < 2) return choice;
  const count = Math.max(...rivals.map(({ award }) => frame.lists[award.each!.list]!.items?.length ?? 0));
  const dealt = bestDeal(rivals, count, frame);
  const others = choice.units.filter((unit) => !rivals.includes(unit));
  const low = others.reduce<Fraction>((total, { extent }) => plus(total, extent.low ?? ZERO), dealt.low);
  const high = others.reduce<Fraction | null>((total, { extent }) => add(total, extent.high), dealt.high);
  return { units: choice.units, low, high };
}

/** Up to this many deals are tried; beyond, each item goes where it alone pays most. */
const MOST_DEALS = 4096;

function bestDeal(
  rivals: readonly Unit[],
  count: number,
  frame: Frame,
): { low: Fraction; high: Fraction | null } {
  const payFor = (hands: readonly (readonly number[])[]) =>
    rivals.reduce<{ low: Fraction; high: Fraction | null }>(
      (total, unit, index) => {
        if (best(unit.levels) < 2) return total;
        const paid = payOf(unit.award, frame, new Set(hands[index]));
        return {
          low: worst(unit.levels) >= 2 ? plus(total.low, paid.low ?? ZERO) : total.low,
          high: add(total.high, paid.high),
        };
      },
      { low: ZERO, high: ZERO },
    );
  const deals = rivals.length ** count;
  let [low, high]: [Fraction, Fraction | null] = [ZERO, ZERO];
  const consider = (hands: readonly (readonly number[])[]) => {
    const paid = payFor(hands);
    if (compare(paid.low, low) > 0) low = paid.low;
    if (exceeds(paid.high, high)) high = paid.high;
  };
  if (deals <= MOST_DEALS) {
    for (let deal = 0; deal < deals; deal++) {
      const hands: number[][] = rivals.map(() => []);
      for (let item = 0, rest = deal; item < count; item++, rest = Math.floor(rest / rivals.length))
        hands[rest % rivals.length]!.push(item);
      consider(hands);
    }
  } else {
    const alone = (unit: number, item: number) =>
      payFor(rivals.map((_, index) => (index === unit ? [item] : [])));
    const hands: number[][] = rivals.map(() => []);
    for (let item = 0; item < count; item++) {
      let chosen = 0;
      for (let unit = 1; unit < rivals.length; unit++)
        if (exceeds(alone(unit, item).high, alone(chosen, item).high)) chosen = unit;
      hands[chosen]!.push(item);
    }
    consider(hands);
  }
  return { low, high };
}

/** Every lawful set that cannot be enlarged, one group of conflicting units at a time. */
function lawfulSets(units: readonly Unit[], exclusive: readonly Exclusive[]): readonly (readonly Unit[])[] {
  const sets: Unit[][] = [];
  const extend = (index: number, chosen: readonly Unit[]): void => {
    const unit = units[index];
    if (!unit) {
      sets.push([...chosen]);
      return;
    }
    const clashes = chosen.some((other) => conflict(unit, other, exclusive));
    if (!clashes) extend(index + 1, [...chosen, unit]);
    const clashesLater = clashes || units.slice(index + 1).some((other) => conflict(unit, other, exclusive));
    if (clashesLater) extend(index + 1, chosen);
  };
  extend(0, []);
  return sets;
}

interface Best {
  readonly low: Fraction;
  readonly high: Fraction | null;
  readonly chosen: readonly Unit[];
}

function bestOf(units: readonly Unit[], exclusive: readonly Exclusive[], frame: Frame): Best {
  const shared = exclusive.filter(({ per }) => per !== undefined);
  const choices = lawfulSets(units, exclusive).map((set) => valueOf(set, shared, frame));
  let [low, greatest] = [choices[0]!.low, choices[0]!];
  for (const choice of choices) {
    if (compare(choice.low, low) > 0) low = choice.low;
    const isGreater = exceeds(choice.high, greatest.high);
    const isEqual = !isGreater && !exceeds(greatest.high, choice.high);
    if (isGreater || (isEqual && compare(choice.low, greatest.low) > 0)) greatest = choice;
  }
  return { low, high: greatest.high, chosen: greatest.units };
}

function rounded({ low, high }: { readonly low: Fraction; readonly high: Fraction | null }): Bounds {
  return { low: roundedToFen(low), high: high && roundedToFen(high) };
}

function leftOut(
  units: readonly Unit[],
  chosen: readonly Unit[],
  exclusive: readonly Exclusive[],
): Total['best']['leftOut'] {
  const reasons = new Map<string, Wording>();
  for (const unit of units) {
    if (chosen.includes(unit)) continue;
    const rival = chosen.find((other) => conflict(unit, other, exclusive));
    const kind = rival && conflict(unit, rival, exclusive);
    if (rival && kind) {
      const title = rival.program.written.title;
      reasons.set(unit.program.id, { zh: BECAUSE[kind](title.zh).zh, en: BECAUSE[kind](title.en).en });
    }
  }
  return [...reasons].map(([id, because]) => ({ id, because }));
}

function unitsOf(machine: Machine, results: readonly Judged[]): Unit[] {
  return machine.programs.flatMap((program, index) => {
    const result = results[index]!;
    if (!result.counted || result.amounts.length === 0) return [];
    return program.awards.flatMap((award, number) => {
      if ((award.kind !== 'cash' && award.kind !== 'saving') || result.awards[number]!.received) return [];
      return [
        {
          program,
          award,
          extent: result.standing.awards[number]!,
          levels: result.standing.awardLevels[number]!,
        },
      ];
    });
  });
}

/** One entry per kind and per, over the programs that count (in force, checked, window not closed) and are not received. */
export function totalsOf(machine: Machine, results: readonly Judged[], frame: Frame): Total[] {
  const groups = new Map<string, { kind: Kind; per: Per; units: Unit[] }>();
  for (const unit of unitsOf(machine, results)) {
    const { kind, per } = unit.award;
    const group = groups.get(`${kind} ${per}`) ?? { kind, per, units: [] };
    group.units.push(unit);
    groups.set(`${kind} ${per}`, group);
  }
  return [...groups.values()].map(({ kind, per, units }) => {
    const ofLevel = (level: number) => {
      const just = units.filter(({ levels }) => levels === level);
      return just.length > 0 ? rounded(bestOf(just, machine.exclusive, frame)) : { low: 0, high: 0 };
    };
    const whole = bestOf(units, machine.exclusive, frame);
    const paying = whole.chosen.filter(({ extent }) => !extent.high || extent.high.numerator > 0n);
    return {
      kind,
      per,
      certain: ofLevel(YES),
      referred: ofLevel(REFERRED),
      best: {
        ...rounded(whole),
        programs: [...new Set(paying.map(({ program }) => program.id))],
        leftOut: leftOut(units, whole.chosen, machine.exclusive),
      },
    };
  });
}
