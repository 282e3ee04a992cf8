// some: one entry of a list has to meet the condition.
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function SomeReason({ reason }: WordProps) {
  const { t } = useSpeech();
  return <Leaf reason={reason} text={t('group.some')} />;
}
