// ratio: a share in percent, with as many digits as it takes to tell it from the threshold.
import { ratioText } from '../ratios.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function RatioReason({ reason }: WordProps) {
  return <Leaf reason={reason} text={ratioText(useSpeech(), reason)} />;
}
