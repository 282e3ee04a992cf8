// What stands beside a verdict on a day: whether the notice is in force, and whether its window is open.
import type { InForce, ProgramResult } from './assessment.ts';
import { dayOf } from './calendar.ts';
import type { Program } from './machine.ts';
import type { Notice } from './rules.ts';

/** Both ends count as in force. */
export function inForceOf({ inForce }: Notice, asOf: number): InForce {
  if (asOf < dayOf(inForce.from)) return 'not-yet';
  const isOver = inForce.to === undefined ? inForce.supersededBy !== undefined : asOf > dayOf(inForce.to);
  if (!isOver) return 'yes';
  return inForce.supersededBy === undefined ? 'ended' : 'superseded';
}

/** The days on which it opens and closes are inside. */
export function windowOf({ written }: Program, asOf: number): ProgramResult['window'] {
  const { opens, closes, binds } = written.window;
  const state =
    closes !== undefined && asOf > dayOf(closes)
      ? 'closed'
      : opens !== undefined && asOf < dayOf(opens)
        ? 'not-yet-open'
        : opens !== undefined || closes !== undefined
          ? 'open'
          : 'unstated';
  return {
    state,
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(closes !== undefined && state === 'open' && { daysLeft: dayOf(closes) - asOf }),
    ...(binds && { binds }),
  };
}
