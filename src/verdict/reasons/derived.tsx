// derived: a computed fact: what it has to be, and the answers it is computed from.
import type { Reason } from '../../engine/assessment.ts';
import { standingOf } from '../levels.ts';
import { requirementText } from '../requirements.ts';
import { listed, useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

/** Each answer the rule looks at, once, without thresholds that do not decide; once it is decided, only what was answered. */
function inputsOf(reason: Reason): readonly Reason[] {
  const leaves = (node: Reason): Reason[] =>
    node.children.length > 0 ? node.children.flatMap(leaves) : node.path === undefined ? [] : [node];
  const inputs = [...new Map(reason.children.flatMap(leaves).map((leaf) => [leaf.path, leaf])).values()];
  return standingOf(reason.level) === 'open' ? inputs : inputs.filter(({ value }) => value !== undefined);
}

export function DerivedReason({ reason }: WordProps) {
  const speech = useSpeech();
  const stated = reason.value !== undefined && reason.value !== null && reason.computed !== true;
  const inputs = inputsOf(reason).flatMap(
    ({ path = '', value }) => requirementText(speech, { path, value }) ?? [],
  );
  return (
    <Leaf reason={reason} text={requirementText(speech, reason)}>
      {stated || inputs.length === 0 ? null : (
        <span>{speech.t('group.derived', { inputs: listed(speech, inputs) })}</span>
      )}
    </Leaf>
  );
}
