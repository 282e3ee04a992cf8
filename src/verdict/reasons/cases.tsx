// cases: the branch that applies; while that hangs on an answer, every branch that still may.
import type { Reason } from '../../engine/assessment.ts';
import { useSpeech } from '../speech.ts';
import { Group } from './Group.tsx';
import type { WordProps } from './word.ts';

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

function possible(branches: readonly Branch[]): Branch[] {
  const left = branches.filter(({ when }) => mayHold(when));
  const last = left.findIndex(({ when }) => holds(when));
  return last < 0 ? left : left.slice(0, last + 1);
}

export function CasesReason({ reason, show }: WordProps) {
  const { t } = useSpeech();
  const branches = possible(branchesOf(reason.children));
  const [only, ...others] = branches;
  if (only && others.length === 0) return <>{show(only.then)}</>;
  const parts = branches.flatMap(({ when, then }) => (when ? [when, then] : [then]));
  return <Group reason={reason} show={show} heading={t('group.cases')} parts={parts} />;
}
