// some: one entry of a list has to meet the condition; the one that does is told, else what each of them lacks.
import { useSpeech } from '../speech.ts';
import { toldOfSome } from './enough.ts';
import { Group } from './Group.tsx';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function SomeReason({ reason, show }: WordProps) {
  const { t } = useSpeech();
  if (reason.children.length === 0) return <Leaf reason={reason} text={t('group.some')} />;
  return <Group reason={reason} show={show} heading={t('group.someOf')} parts={toldOfSome(reason)} />;
}
