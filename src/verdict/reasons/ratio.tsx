// ratio: a share in percent, with as many digits as it takes to tell it from the threshold.
import { labelText } from '../labels.ts';
import { shareText } from '../shares.ts';
import { joined, useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function RatioReason({ reason }: WordProps) {
  const speech = useSpeech();
  const { path, value, required } = reason;
  const threshold = typeof required?.value === 'number' ? required.value : undefined;
  const share = typeof value === 'number' ? shareText(value, threshold) : speech.t('sentence.unanswered');
  const own = speech.t('sentence.share', { label: labelText(speech, path ?? ''), value: share });
  const limit =
    required && threshold !== undefined
      ? speech.t(`required.${required.operator}`, { value: shareText(threshold, undefined) })
      : undefined;
  return <Leaf reason={reason} text={joined(speech, [own, limit])} />;
}
