// cases: the branch that applies; while that hangs on an answer, every branch that still may.
import { useSpeech } from '../speech.ts';
import { possibleBranches } from './branches.ts';
import { Group } from './Group.tsx';
import type { WordProps } from './word.ts';

export function CasesReason({ reason, show }: WordProps) {
  const { t } = useSpeech();
  const branches = possibleBranches(reason);
  const [only, ...others] = branches;
  if (only && others.length === 0) return <>{show(only.then)}</>;
  const parts = branches.flatMap(({ when, then }) => (when ? [when, then] : [then]));
  return <Group reason={reason} show={show} heading={t('group.cases')} parts={parts} />;
}
