// compare: two figures, and the distance between them where it matters.
import { requirementText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function CompareReason({ reason }: WordProps) {
  const { gap: _gap, ...met } = reason;
  const speech = useSpeech();
  return <Leaf reason={reason} text={requirementText(speech, reason.level[1] === 'no' ? reason : met)} />;
}
