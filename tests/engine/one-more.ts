// One more answer: every question a company has left open, with the values that can decide something.
import fc from 'fast-check';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import type { Program } from '../../src/engine/rules.ts';
import type { Fact } from '../../src/engine/vocabulary.ts';
import { answered, askedIn, decisive, type Given, type GivenItem, type Profile } from './oracle/index.ts';
import { pathsOf } from './profiles.ts';

export interface Gap {
  readonly path: string;
  readonly fact: Fact;
  /** A coarse answer of which the finer part is open. */
  readonly coarse?: Given;
}

function isCoarse(fact: Fact, given: Given): boolean {
  if (fact.type === 'region') return typeof given === 'string' && given.endsWith('00');
  return (fact.options ?? []).some(({ id, of }) => of && id === given);
}

function gapOf(path: string, fact: Fact, given: Given | undefined): readonly Gap[] {
  if (given === undefined) return [{ path, fact }];
  return isCoarse(fact, given) ? [{ path, fact, coarse: given }] : [];
}

/** Everything not asked yet: facts, fields of items, and the finer part of coarse answers. */
export function gapsOf(facts: readonly Fact[], years: readonly number[], profile: Profile): readonly Gap[] {
  return facts
    .filter(({ derived }) => !derived)
    .flatMap((fact) =>
      pathsOf(fact, years).flatMap((path): readonly Gap[] => {
        const given = profile.get(path);
        if (fact.type !== 'list' || !Array.isArray(given))
          return gapOf(path, fact, given as Given | undefined);
        return (given as readonly GivenItem[]).flatMap((item, index) =>
          fact.item!.flatMap((field) => gapOf(`${path}[${index}].${field.id}`, field, item[field.id])),
        );
      }),
    );
}

/** The profile with one of the gaps filled; `which` and `value` are any numbers. */
export function filled(
  gaps: readonly Gap[],
  profile: Profile,
  {
    programs,
    asOf,
    which,
    value,
  }: {
    readonly programs: readonly Program[];
    readonly asOf: string;
    readonly which: number;
    readonly value: number;
  },
): { readonly gap: Gap; readonly profile: Profile } {
  const gap = gaps[which % gaps.length]!;
  const values = decisive(gap.fact, askedIn(programs), asOf, { coarse: gap.coarse });
  return { gap, profile: answered(profile, gap.path, values[value % values.length]!) };
}

export const pick = fc.record({ which: fc.nat(), value: fc.nat() });

/** Everything a program asks for. */
export const askedBy = ({ missing }: ProgramResult): readonly string[] => [
  ...new Set([...missing.verdict, ...missing.award]),
];

/**
 * Questions that one more answer added against the law: not those of a program whose `for` just became yes, not the
 * fields of a list just given, not the year that a date just fixed.
 */
export function wronglyAdded(before: ProgramResult, after: ProgramResult, gap: Gap): readonly string[] {
  if (before.outcomes?.includes('not-addressed')) return [];
  const asked = new Set(askedBy(before));
  const isNamed = (path: string) => {
    if (asked.has(path)) return true;
    if (gap.fact.type === 'list' && path.startsWith(`${gap.path}[`)) return asked.has(gap.path);
    const [fact] = path.split('@');
    return path.includes('@') && asked.has(`${fact}@${gap.path}`);
  };
  return askedBy(after).filter((path) => !isNamed(path));
}
