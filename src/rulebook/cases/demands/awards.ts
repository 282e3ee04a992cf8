// Awards: each has a case in which it is expected to pay, or to stand once time or an authority allows.
import type { NoticeDraft } from '../../compile/draft.ts';
import type { CaseText } from '../../grammar/cases.ts';
import type { AwardText } from '../../grammar/program.ts';
import type { Add } from './figures.ts';

const STANDING = ['eligible', 'referred', 'upcoming'];

/**
 * Where a program has one award, or the award no condition of its own, a case with that verdict is enough; an award with
 * a condition or a milestone of its own is named by the case, and not with a high of 0 unless its milestone lies ahead.
 */
export function awardDemands({ id: notice, policy }: NoticeDraft, add: Add): void {
  for (const program of policy.data.programs ?? []) {
    for (const award of program.awards) {
      const isSure = program.awards.length === 1 || !(award.when ?? award.where ?? award.milestone);
      add({
        place: policy.source.at(award, 'id'),
        notice,
        owner: `${notice}/${program.id}`,
        message: `no case in which the award "${award.id}" of ${program.id} is due, upcoming or referred${isSure ? '' : `; a case names it under expect: { awards: { ${award.id}: … } }`}`,
        met: ({ text }) =>
          STANDING.includes(text.expect.verdict ?? '') && (isSure || namesStanding(text, award)),
      });
    }
  }
}

function namesStanding({ expect }: CaseText, { id }: AwardText): boolean {
  const expected = expect.awards?.[id];
  if (!expected) return false;
  const { high, milestone } = expected;
  return milestone
    ? milestone.state === 'reached' || milestone.state === 'ahead'
    : high !== undefined && high !== 0;
}
