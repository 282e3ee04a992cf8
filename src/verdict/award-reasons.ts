// Knows which conditions an award asks beside the program's: its own, its milestone, and what an item must meet to be paid for.
import type { Reason } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';

type AwardExplanation = Explanation['awards'][number];

/** An award for every item of a list asks nothing of them. */
const asksSomething = ({ word, children }: Reason): boolean => word !== 'all' || children.length > 0;

export function reasonsOfAward({ when, milestone, items }: AwardExplanation): readonly Reason[] {
  const ofItems = items?.children.some(asksSomething) ? items : undefined;
  return [when, milestone, ofItems].filter((reason) => reason !== undefined);
}

/** What an item that is not paid for lacks; nothing of one that is, or may be. */
export function lackedByItem({ items }: AwardExplanation, index: number): readonly Reason[] {
  const reason = items?.children[index];
  if (reason?.level[1] !== 'no') return [];
  return reason.word === 'all' ? reason.children.filter(({ level }) => level[1] === 'no') : [reason];
}
