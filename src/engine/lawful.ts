// The best lawful combination: of what may not be had together the set that pays most, and why the rest is left out.
import type { Total } from './assessment.ts';
import { type Claim, exceeds, NO_MONEY, type Sums, together } from './claim.ts';
import { dealt, type Idle } from './dealing.ts';
import { compare } from './fraction.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import type { Wording } from './wording.ts';

/** The maxima of the sums of lows and of highs; `claims` is the set with the greatest high. */
export interface Best extends Sums {
  readonly claims: readonly Claim[];
  readonly leftOut: Total['best']['leftOut'];
}

type Conflict = (other: string, language: keyof Wording) => string;

const exclusively: Conflict = (other, language) =>
  language === 'zh' ? `与“${other}”只能择一享受。` : `Only one of this and “${other}” can be had.`;

/** No item of the list is left for it: each is worth more, or as much, to others. */
function allTaken({ beside, per }: Idle, { rulebook }: Machine): Wording {
  const label = rulebook.facts.find(({ id }) => id === per)!.label;
  const others = (language: keyof Wording, open: string, close: string) =>
    beside
      .map(({ program }) => `${open}${program.written.title[language]}${close}`)
      .join(language === 'zh' ? '' : ', ');
  return {
    zh: `“${label.zh}”中的每一项只能择一享受，都按${others('zh', '“', '”')}计算合计最多。`,
    en: `Each entry of “${label.en}” can have only one of them; the sum is greatest with all of them under ${others('en', '“', '”')}.`,
  };
}

const onOneTax: Conflict = (other, language) =>
  language === 'zh'
    ? `与“${other}”针对同一税种，节省额不相加，只计较大的一项。`
    : `It concerns the same tax as “${other}”; the savings are not added, only the larger counts.`;

function conflictOf(a: Claim, b: Claim, { exclusive }: Machine): Conflict | undefined {
  if (a.program === b.program) return undefined;
  const isExclusive = exclusive.some(
    ({ programs, per }) =>
      per === undefined && programs.includes(a.program.id) && programs.includes(b.program.id),
  );
  if (isExclusive) return exclusively;
  return a.tax !== undefined && a.tax === b.tax ? onOneTax : undefined;
}

/** Whether what one comes to can depend on the other: they conflict, or share out the items of a list. */
function areBound(a: Claim, b: Claim, machine: Machine): boolean {
  const shares = machine.exclusive.some(
    ({ programs, per }) =>
      per !== undefined && programs.includes(a.program.id) && programs.includes(b.program.id),
  );
  return shares || conflictOf(a, b, machine) !== undefined;
}

/** Groups of claims that depend on each other, however indirectly. */
function boundGroups(claims: readonly Claim[], machine: Machine): readonly (readonly Claim[])[] {
  let groups: (readonly Claim[])[] = [];
  for (const claim of claims) {
    const touched = groups.filter((group) => group.some((other) => areBound(claim, other, machine)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), claim]];
  }
  return groups.map((group) => claims.filter((claim) => group.includes(claim)));
}

/** Every lawful set that cannot be enlarged; those with the earlier claims come first. */
function lawfulSets(claims: readonly Claim[], machine: Machine): readonly (readonly Claim[])[] {
  const sets: Claim[][] = [];
  const clash = (claim: Claim, others: readonly Claim[]) =>
    others.some((other) => conflictOf(claim, other, machine) !== undefined);
  const extend = (index: number, chosen: readonly Claim[]): void => {
    const claim = claims[index];
    if (!claim) {
      sets.push([...chosen]);
      return;
    }
    const isBarred = clash(claim, chosen);
    if (!isBarred) extend(index + 1, [...chosen, claim]);
    if (isBarred || clash(claim, claims.slice(index + 1))) extend(index + 1, chosen);
  };
  extend(0, []);
  return sets;
}

interface BestOfGroup extends Sums {
  readonly claims: readonly Claim[];
  readonly idle: readonly Idle[];
}

function bestOfGroup(group: readonly Claim[], machine: Machine, frame: Frame): BestOfGroup {
  const choices = lawfulSets(group, machine).map((claims) => ({
    claims,
    ...dealt(claims, machine.exclusive, frame),
  }));
  let [low, best] = [choices[0]!.low, choices[0]!];
  for (const choice of choices) {
    if (compare(choice.low, low) > 0) low = choice.low;
    const isEqual = !exceeds(choice.high, best.high) && !exceeds(best.high, choice.high);
    if (exceeds(choice.high, best.high) || (isEqual && compare(choice.low, best.low) > 0)) best = choice;
  }
  return { low, high: best.high, claims: best.claims, idle: best.idle };
}

function reasonsFor(claims: readonly Claim[], chosen: readonly Claim[], machine: Machine): Best['leftOut'] {
  const reasons = new Map<string, Wording>();
  for (const claim of claims) {
    if (chosen.includes(claim)) continue;
    const rival = chosen.find((other) => conflictOf(claim, other, machine));
    const because = rival && conflictOf(claim, rival, machine);
    if (!rival || !because) continue;
    const { title } = rival.program.written;
    reasons.set(claim.program.id, { zh: because(title.zh, 'zh'), en: because(title.en, 'en') });
  }
  return [...reasons].map(([id, because]) => ({ id, because }));
}

/** Ties go to the greater low, then to the order of the programs. */
export function bestOf(claims: readonly Claim[], machine: Machine, frame: Frame): Best {
  const groups = boundGroups(claims, machine).map((group) => bestOfGroup(group, machine, frame));
  const chosen = new Set(groups.flatMap((group) => group.claims));
  const idle = groups.flatMap((group) => group.idle);
  const inOrder = claims.filter((claim) => chosen.has(claim));
  return {
    ...groups.map(({ low, high }) => ({ low, high })).reduce(together, NO_MONEY),
    claims: inOrder.filter((claim) => !idle.some((each) => each.claim === claim)),
    leftOut: [
      ...reasonsFor(claims, inOrder, machine),
      ...idle.map((each) => ({ id: each.claim.program.id, because: allTaken(each, machine) })),
    ],
  };
}
