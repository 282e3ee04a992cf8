// referred: who decides.
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function ReferredReason({ reason }: WordProps) {
  const { t, say } = useSpeech();
  return <Leaf reason={reason} text={reason.to && t('sentence.undecided', { to: say(reason.to) })} />;
}
