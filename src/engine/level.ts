// Truth has four levels, no < later < referred < yes; what is still possible is a set of them, held as four bits.

/** A set of levels: bit 0 no, bit 1 later, bit 2 referred, bit 3 yes. Never empty. */
export type Levels = number;

export const NO: Levels = 0b0001;
export const LATER: Levels = 0b0010;
export const REFERRED: Levels = 0b0100;
export const YES: Levels = 0b1000;
/** A plain question without an answer. */
export const NO_OR_YES: Levels = NO | YES;

const NAMES = ['no', 'later', 'referred', 'yes'] as const;

const LOWEST = Uint8Array.from({ length: 16 }, (_, set) => (set === 0 ? 0 : 31 - Math.clz32(set & -set)));
const HIGHEST = Uint8Array.from({ length: 16 }, (_, set) => (set === 0 ? 0 : 31 - Math.clz32(set)));

/** Worst level still possible, as 0 (no) to 3 (yes). */
export function worst(set: Levels): number {
  return LOWEST[set]!;
}

/** Best level still possible, as 0 (no) to 3 (yes). */
export function best(set: Levels): number {
  return HIGHEST[set]!;
}

export function nameOf(rank: number): (typeof NAMES)[number] {
  return NAMES[rank]!;
}

function table(combine: (a: number, b: number) => number): Uint8Array {
  const cells = new Uint8Array(256);
  for (let left = 0; left < 16; left++)
    for (let right = 0; right < 16; right++)
      for (let a = 0; a < 4; a++)
        for (let b = 0; b < 4; b++)
          if (left & (1 << a) && right & (1 << b)) cells[(left << 4) | right]! |= 1 << combine(a, b);
  return cells;
}

const LEAST = table(Math.min);
const GREATEST = table(Math.max);

/** Two levels between which an authority chooses: the same stays, a dispute that could be a yes is referred. */
const DISPUTED = table((a, b) => (a === b ? a : Math.max(a, b) >= 2 ? 2 : 1));

/**
 * Our reading and the other one (design §2): where the other would turn no into yes or yes into no, the issuer decides.
 * A no that the other reading makes later or referred becomes that; otherwise our reading stands.
 */
const REREAD = table((ours, other) => {
  if (ours === 0) return Math.min(other, 2);
  if (ours === 3 && other === 0) return 2;
  return ours;
});

export function least(a: Levels, b: Levels): Levels {
  return LEAST[(a << 4) | b]!;
}

export function greatest(a: Levels, b: Levels): Levels {
  return GREATEST[(a << 4) | b]!;
}

export function disputed(a: Levels, b: Levels): Levels {
  return DISPUTED[(a << 4) | b]!;
}

export function reread(ours: Levels, other: Levels): Levels {
  return REREAD[(ours << 4) | other]!;
}

/** Swaps yes and no and keeps referred; what is only later does not hold today, so its negation does. */
export function negated(set: Levels): Levels {
  return (set & (NO | LATER) ? YES : 0) | (set & REFERRED) | (set & YES ? NO : 0);
}

/** What only time keeps away: not at hand today, at hand where the frame looks ahead. */
export function atHand(set: Levels, { ahead }: { readonly ahead: boolean }): Levels {
  return set & LATER ? (set & ~LATER) | (ahead ? YES : NO) : set;
}

export function isDecided(set: Levels): boolean {
  return (set & (set - 1)) === 0;
}

/** Whether the set is one level once everything outside [floor, cap] is moved to the nearest of the two. */
export function isSettledWithin(set: Levels, floor: number, cap: number): boolean {
  const low = Math.min(Math.max(worst(set), floor), cap);
  const high = Math.min(Math.max(best(set), floor), cap);
  return low === high;
}
