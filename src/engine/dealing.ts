// Items that only one of several programs may take: they are dealt out so that the sum is greatest.
import { type Claim, exceeds, greater, NO_MONEY, type Sums, sumsOf, together } from './claim.ts';
import { compare, ZERO } from './fraction.ts';
import type { Frame } from './frame.ts';
import { best, worst } from './level.ts';
import type { Program } from './machine.ts';
import { payOf } from './payment.ts';
import type { Exclusive } from './rules.ts';

/** A claim that could be paid for some item and takes none in the deal with the greatest high, beside those that do. */
export interface Idle {
  readonly claim: Claim;
  readonly beside: readonly Claim[];
  /** The path of the list. */
  readonly per: string;
}

export interface Dealt extends Sums {
  readonly idle: readonly Idle[];
}

/** What a lawful set comes to, the items of shared lists dealt out among the programs that may not both take one. */
export function dealt(claims: readonly Claim[], exclusive: readonly Exclusive[], frame: Frame): Dealt {
  let rest = claims;
  let all = NO_MONEY;
  const idle: Idle[] = [];
  for (const { programs, per } of exclusive) {
    if (per === undefined) continue;
    const rivals = rest.filter(
      ({ program, awards }) =>
        programs.includes(program.id) && awards.some(({ award }) => isFor(award.each?.list, per, frame)),
    );
    if (new Set(rivals.map(({ program }) => program)).size < 2) continue;
    rest = rest.filter((claim) => !rivals.includes(claim));
    const deal = dealtAmong(rivals, per, frame);
    all = together(all, deal);
    idle.push(...deal.idle);
  }
  return { ...rest.reduce((sums, { extent }) => together(sums, sumsOf(extent)), all), idle };
}

function isFor(list: number | undefined, per: string, frame: Frame): boolean {
  return list !== undefined && frame.lists[list]!.path === per;
}

/** What a claim comes to with these items of the list; its awards of other kinds stay as they are. */
function withHand({ awards }: Claim, hand: ReadonlySet<number>, per: string, frame: Frame): Sums {
  return awards.reduce<Sums>((sums, { award, extent, levels }) => {
    if (!isFor(award.each?.list, per, frame)) return together(sums, sumsOf(extent));
    if (best(levels) < 2) return sums;
    const { low, high } = payOf(award, frame, hand);
    return together(sums, { low: worst(levels) >= 2 ? (low ?? ZERO) : ZERO, high });
  }, NO_MONEY);
}

/** Up to this many deals are tried; beyond, each item goes where it alone pays most. */
const MOST_DEALS = 4096;

function dealtAmong(rivals: readonly Claim[], per: string, frame: Frame): Dealt {
  const items = frame.lists.find(({ path }) => path === per)?.items;
  if (!items) return { ...unlisted(rivals), idle: [] };
  const programs = [...new Set(rivals.map(({ program }) => program))];
  const sharesOf = (takers: readonly Program[]) =>
    rivals.map((claim) => {
      const hand = new Set(takers.flatMap((taker, item) => (taker === claim.program ? [item] : [])));
      return withHand(claim, hand, per, frame);
    });
  const deals = programs.length ** items.length;
  if (deals > MOST_DEALS) {
    const shares = sharesOf(items.map((_, item) => dearest(item, programs, rivals, per, frame)));
    return { ...shares.reduce(together, NO_MONEY), idle: idleIn(shares, rivals, per) };
  }
  let most = NO_MONEY;
  let [best, bestShares]: [Sums, readonly Sums[]] = [NO_MONEY, sharesOf([])];
  for (let deal = 0; deal < deals; deal++) {
    let rest = deal;
    const takers = items.map(() => {
      const taker = programs[rest % programs.length]!;
      rest = Math.floor(rest / programs.length);
      return taker;
    });
    const shares = sharesOf(takers);
    const sums = shares.reduce(together, NO_MONEY);
    most = greater(most, sums);
    if (isBetter(sums, best)) [best, bestShares] = [sums, shares];
  }
  return { ...most, idle: idleIn(bestShares, rivals, per) };
}

/** The greater high; of equal ones the greater low. */
function isBetter(a: Sums, b: Sums): boolean {
  if (exceeds(a.high, b.high)) return true;
  return !exceeds(b.high, a.high) && compare(a.low, b.low) > 0;
}

function idleIn(shares: readonly Sums[], rivals: readonly Claim[], per: string): readonly Idle[] {
  const beside = rivals.filter((_, at) => exceeds(shares[at]!.high, ZERO));
  const idle = rivals.filter((claim) => !beside.includes(claim) && exceeds(claim.extent.high, ZERO));
  return idle.map((claim) => ({ claim, beside, per }));
}

function dearest(
  item: number,
  programs: readonly Program[],
  rivals: readonly Claim[],
  per: string,
  frame: Frame,
): Program {
  const alone = (program: Program) =>
    rivals
      .filter((claim) => claim.program === program)
      .reduce((sums, claim) => together(sums, withHand(claim, new Set([item]), per, frame)), NO_MONEY);
  return programs.reduce((chosen, program) =>
    exceeds(alone(program).high, alone(chosen).high) ? program : chosen,
  );
}

/** A list not given yet: whatever its items, they pay no more than with the dearest program; caps could be filled twice. */
function unlisted(rivals: readonly Claim[]): Sums {
  const sums = rivals.map(({ extent }) => sumsOf(extent));
  const isPlain = rivals.every(({ awards }) =>
    awards.every(({ award }) => award.each && !award.cap && !award.each.together),
  );
  const most = sums.reduce(greater);
  return isPlain ? most : { low: most.low, high: sums.reduce(together).high };
}
