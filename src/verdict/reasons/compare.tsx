// compare: two figures, with the distance between them.
import { requirementText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function CompareReason({ reason }: WordProps) {
  return <Leaf reason={reason} text={requirementText(useSpeech(), reason)} />;
}
