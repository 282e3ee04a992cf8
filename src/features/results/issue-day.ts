// Knows the day on which the last of the notices that offer something came out.
import type { Rulebook } from '../../engine/rules.ts';

/** YYYY-MM-DD; undefined where no notice offers anything. */
export function issueDay({ notices, programs }: Rulebook): string | undefined {
  const offering = new Set(programs.map(({ notice }) => notice));
  const days = notices.filter(({ id }) => offering.has(id)).map(({ issued }) => issued);
  return days.sort().at(-1);
}
