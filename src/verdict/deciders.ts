// Knows who decides what is referred, each named once.
import type { ProgramResult } from '../engine/assessment.ts';
import type { Wording } from '../engine/wording.ts';

export function decidersOf({ referred }: ProgramResult): readonly Wording[] {
  const named = referred.flatMap(({ to }) => to ?? []);
  return [...new Map(named.map((who) => [who.zh, who])).values()];
}
