// includes: several answers, of which one has to be among those named.
import { requirementText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function IncludesReason({ reason }: WordProps) {
  return <Leaf reason={reason} text={requirementText(useSpeech(), reason)} />;
}
