// Knows which branches of cases may apply: the one that does, or while that hangs on an answer every one that still may.
import type { Reason } from '../../engine/assessment.ts';

interface Branch {
  readonly when: Reason | undefined;
  readonly then: Reason;
}

/** Guards and branches follow each other; a last branch without a guard stands alone. */
function branchesOf(children: readonly Reason[]): Branch[] {
  const branches: Branch[] = [];
  for (let index = 0; index < children.length; index += 2) {
    const [first, second] = children.slice(index, index + 2);
    if (first) branches.push(second ? { when: first, then: second } : { when: undefined, then: first });
  }
  return branches;
}

const holds = (when: Reason | undefined) => when === undefined || when.level[0] === 'yes';
const mayHold = (when: Reason | undefined) =>
  when === undefined || when.level[1] === 'yes' || when.level[1] === 'referred';

export function possibleBranches({ children }: Reason): readonly Branch[] {
  const left = branchesOf(children).filter(({ when }) => mayHold(when));
  const last = left.findIndex(({ when }) => holds(when));
  return last < 0 ? left : left.slice(0, last + 1);
}
