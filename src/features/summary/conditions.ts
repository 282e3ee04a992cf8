// Which conditions several programs have in common, so that the sheet says each once, and what every program asks beside them.
import type { ProgramResult, Reason } from '../../engine/assessment.ts';
import { reasonsOfAward } from '../../verdict/award-reasons.ts';
import type { Judged } from '../../verdict/judged.ts';

export interface CommonCondition {
  readonly n: number;
  /** The same condition of each program, with the same figures; only the clauses differ. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** Numbers of the programs as the sheet counts them, from 1. */
  readonly programs: readonly number[];
}

export interface OwnConditions {
  /** Numbers of the common conditions that hold here too. */
  readonly common: readonly number[];
  readonly own: readonly Reason[];
  /** What awards ask beside that, by award id. */
  readonly awards: readonly { readonly id: string; readonly reasons: readonly Reason[] }[];
}

export interface Conditions {
  readonly common: readonly CommonCondition[];
  /** By `<notice>/<program>`; programs that do not apply have none. */
  readonly byProgram: ReadonlyMap<string, OwnConditions>;
}

/** The conditions of which all must hold, each by itself. */
function partsOf(reason: Reason): readonly Reason[] {
  const isBundle = reason.word === 'all' && !reason.reading && !reason.instead;
  return isBundle ? reason.children.flatMap(partsOf) : [reason];
}

/** Two conditions are one where only the clauses differ that say it. */
function likeness(reason: Reason): string {
  return JSON.stringify(reason, (key, value: unknown) => (key === 'clause' ? undefined : value));
}

interface Asked {
  readonly result: ProgramResult;
  readonly n: number;
  readonly parts: readonly Reason[];
  readonly awards: OwnConditions['awards'];
}

function askedBy(judged: Judged): readonly Asked[] {
  return judged.assessment.programs.flatMap((result, index): Asked[] => {
    if (result.verdict === 'not-addressed') return [];
    const { for: whom, who, awards } = judged.explain(result.id);
    return [
      {
        result,
        n: index + 1,
        parts: [whom, who].flatMap(partsOf),
        awards: awards.flatMap((award) => {
          const reasons = reasonsOfAward(award).flatMap(partsOf);
          return reasons.length === 0 ? [] : [{ id: award.id, reasons }];
        }),
      },
    ];
  });
}

/** What is not met decides, and is said in full where it does; everything else that programs share stands once. */
export function conditionsOf(judged: Judged): Conditions {
  const asked = askedBy(judged);
  const found = new Map<string, { reasons: Reason[]; programs: number[] }>();
  for (const { parts, n } of asked)
    for (const part of parts.filter(({ level }) => level[1] !== 'no')) {
      const shared = found.get(likeness(part)) ?? { reasons: [], programs: [] };
      shared.reasons.push(part);
      shared.programs.push(n);
      found.set(likeness(part), shared);
    }
  const numbers = new Map<string, number>();
  const common = [...found].flatMap(([key, { reasons, programs }]): CommonCondition[] => {
    const [first, ...others] = reasons;
    if (!first || others.length === 0) return [];
    numbers.set(key, numbers.size + 1);
    return [{ n: numbers.size, reasons: [first, ...others], programs }];
  });
  const byProgram = asked.map(({ result, parts, awards }): [string, OwnConditions] => {
    const shared = parts.flatMap((part) => numbers.get(likeness(part)) ?? []);
    return [result.id, { common: shared, own: parts.filter((part) => !numbers.has(likeness(part))), awards }];
  });
  return { common, byProgram: new Map(byProgram) };
}
