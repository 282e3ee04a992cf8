// Readings: our interpretations on which the result of one company rests, each once, with the words it reads.
import type { ProgramResult } from './assessment.ts';
import type { Award } from './awards.ts';
import type { Frame } from './frame.ts';
import { best, NO } from './level.ts';
import type { Program } from './machine.ts';
import { eachItem } from './nodes/items.ts';
import type { TellReading } from './nodes/node.ts';
import type { Standing } from './standing.ts';

/** Those of what it pays: of its figure, its items, its caps. */
function ofPay({ bases, each, amount, cap }: Award, frame: Frame, tell: TellReading): void {
  for (const { reading, citation } of bases) if (reading) tell(reading, citation);
  if (each)
    eachItem(each.list, frame, () => {
      each.where?.readings(frame, tell);
      if (!each.where || best(each.where.judge(frame)) >= 2) amount?.readings(frame, tell);
    });
  else amount?.readings(frame, tell);
  cap?.readings(frame, tell);
}

/**
 * Those of the nodes to which the answers lead, in the order of the rule. Whom the notice does not address meets no other
 * condition; where the level is no, nothing is paid.
 */
export function readingsOf(
  program: Program,
  { addressed, level }: Pick<Standing, 'addressed' | 'level'>,
  frame: Frame,
): ProgramResult['readings'] {
  const readings = new Map<string, ProgramResult['readings'][number]>();
  const tell: TellReading = (reading, citation) => {
    if (!readings.has(reading.text.zh))
      readings.set(reading.text.zh, { reading, ...(citation && { citation }) });
  };
  program.for.readings(frame, tell);
  if (addressed === NO) return [...readings.values()];
  program.who.readings(frame, tell);
  for (const award of program.awards) {
    award.when?.readings(frame, tell);
    award.milestone?.readings(frame, tell);
    if (level !== NO) ofPay(award, frame, tell);
  }
  return [...readings.values()];
}
