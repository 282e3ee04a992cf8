// Totals: what is certain, what an authority decides, and the best lawful combination. Maxima are never just added up.
import type { Bounds, ProgramResult, Total } from './assessment.ts';
import type { Claim } from './claim.ts';
import { roundedToFen } from './fraction.ts';
import type { Frame } from './frame.ts';
import { bestOf } from './lawful.ts';
import { isDecided, type Levels, REFERRED, YES } from './level.ts';
import type { Line, Machine, Program } from './machine.ts';
import { lineOf } from './remaining.ts';
import type { Standing } from './standing.ts';

export type Judged = ProgramResult & { readonly standing: Standing };

interface Judgement {
  readonly program: Program;
  readonly result: Judged;
  readonly frame: Frame;
}

function claimOf(
  judgement: Judgement,
  line: Line,
  awards: readonly number[],
  tax: string | undefined,
): Claim {
  const { program, result, frame } = judgement;
  const { standing } = result;
  const extent =
    awards.length === 1 ? standing.awards[awards[0]!]! : lineOf(program, { ...line, awards }, frame);
  return {
    program,
    tax,
    extent,
    awards: awards.map((index) => ({
      award: program.awards[index]!,
      extent: standing.awards[index]!,
      levels: standing.awardLevels[index]!,
    })),
  };
}

/** What the awards of one line come to, those already received and those whose level is not meant left out; savings tax by tax. */
function claimsOf(judgement: Judgement, line: Line, isMeant: (levels: Levels) => boolean): Claim[] {
  const { program, result } = judgement;
  const byTax = new Map<string | undefined, number[]>();
  for (const index of line.awards) {
    if (result.awards[index]!.received) continue;
    if (!isMeant(result.standing.awardLevels[index]!)) continue;
    const tax = line.kind === 'saving' ? program.awards[index]!.tax : undefined;
    byTax.set(tax, [...(byTax.get(tax) ?? []), index]);
  }
  return [...byTax].map(([tax, awards]) => claimOf(judgement, line, awards, tax));
}

function rounded({ low, high }: Pick<ReturnType<typeof bestOf>, 'low' | 'high'>): Bounds {
  return { low: roundedToFen(low), high: high && roundedToFen(high) };
}

/** One entry per kind and per, over the programs that count (in force, checked, window not closed) and are not received. */
export function totalsOf(machine: Machine, results: readonly Judged[], frame: Frame): Total[] {
  const groups = new Map<string, { readonly judgement: Judgement; readonly line: Line }[]>();
  machine.programs.forEach((program, index) => {
    const result = results[index]!;
    if (!result.counted || result.amounts.length === 0) return;
    for (const line of program.lines) {
      if (line.kind !== 'cash' && line.kind !== 'saving') continue;
      const key = `${line.kind} ${line.per}`;
      groups.set(key, [...(groups.get(key) ?? []), { judgement: { program, result, frame }, line }]);
    }
  });
  return [...groups.values()].flatMap((group) => {
    const { kind, per } = group[0]!.line;
    const best = (isMeant: (levels: Levels) => boolean) =>
      bestOf(
        group.flatMap(({ judgement, line }) => claimsOf(judgement, line, isMeant)),
        machine,
        frame,
      );
    const whole = best(() => true);
    if (whole.claims.length === 0) return [];
    const paying = whole.claims.filter(({ extent }) => !extent.high || extent.high.numerator > 0n);
    return [
      {
        kind,
        per,
        certain: rounded(best((levels) => levels === YES)),
        referred: rounded(best((levels) => levels === REFERRED)),
        open: rounded(best((levels) => !isDecided(levels))),
        best: {
          ...rounded(whole),
          programs: [...new Set(paying.map(({ program }) => program.id))],
          leftOut: whole.leftOut,
        },
      },
    ];
  });
}
