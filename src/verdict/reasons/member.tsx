// member: one answer, and what it has to be: an option, a place, an industry, a date, a figure on one side of a threshold.
import { requirementText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function MemberReason({ reason }: WordProps) {
  return <Leaf reason={reason} text={requirementText(useSpeech(), reason)} />;
}
