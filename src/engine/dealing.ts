// Items that only one of several programs may take: they are dealt out so that the sum is greatest.
import { type Claim, exceeds, greater, NO_MONEY, type Sums, sumsOf, together } from './claim.ts';
import { ZERO } from './fraction.ts';
import type { Frame } from './frame.ts';
import { best, worst } from './level.ts';
import type { Program } from './machine.ts';
import { payOf } from './payment.ts';
import type { Exclusive } from './rules.ts';

/** What a lawful set comes to, the items of shared lists dealt out among the programs that may not both take one. */
export function dealt(claims: readonly Claim[], exclusive: readonly Exclusive[], frame: Frame): Sums {
  let rest = claims;
  let all = NO_MONEY;
  for (const { programs, per } of exclusive) {
    if (per === undefined) continue;
    const rivals = rest.filter(
      ({ program, awards }) =>
        programs.includes(program.id) && awards.some(({ award }) => isFor(award.each?.list, per, frame)),
    );
    if (new Set(rivals.map(({ program }) => program)).size < 2) continue;
    rest = rest.filter((claim) => !rivals.includes(claim));
    all = together(all, dealtAmong(rivals, per, frame));
  }
  return rest.reduce((sums, { extent }) => together(sums, sumsOf(extent)), all);
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

function dealtAmong(rivals: readonly Claim[], per: string, frame: Frame): Sums {
  const items = frame.lists.find(({ path }) => path === per)?.items;
  if (!items) return unlisted(rivals);
  const programs = [...new Set(rivals.map(({ program }) => program))];
  const payFor = (takers: readonly Program[]) =>
    rivals.reduce<Sums>((sums, claim) => {
      const hand = new Set(takers.flatMap((taker, item) => (taker === claim.program ? [item] : [])));
      return together(sums, withHand(claim, hand, per, frame));
    }, NO_MONEY);
  const deals = programs.length ** items.length;
  if (deals > MOST_DEALS) return payFor(items.map((_, item) => dearest(item, programs, rivals, per, frame)));
  let most = NO_MONEY;
  for (let deal = 0; deal < deals; deal++) {
    let rest = deal;
    const takers = items.map(() => {
      const taker = programs[rest % programs.length]!;
      rest = Math.floor(rest / programs.length);
      return taker;
    });
    most = greater(most, payFor(takers));
  }
  return most;
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
