// elapsed: whole years from one day on, and the day on which they are full.
import { isoOf } from '../../engine/calendar.ts';
import { requirementText } from '../requirements.ts';
import { joined, useSpeech } from '../speech.ts';
import { dateText } from '../values.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function ElapsedReason({ reason }: WordProps) {
  const speech = useSpeech();
  const due =
    reason.dueDay === undefined
      ? undefined
      : speech.t('due', { date: dateText(speech, isoOf(reason.dueDay)) });
  return <Leaf reason={reason} text={joined(speech, [requirementText(speech, reason), due])} />;
}
