// any: one is enough; where one is met only that one is told.
import { useSpeech } from '../speech.ts';
import { toldOfAny } from './enough.ts';
import { Group } from './Group.tsx';
import type { WordProps } from './word.ts';

export function AnyReason({ reason, show }: WordProps) {
  const { t } = useSpeech();
  const parts = toldOfAny(reason);
  const [only, ...others] = parts;
  if (only && others.length === 0) return <>{show(only)}</>;
  return <Group reason={reason} show={show} heading={t('group.any')} parts={parts} />;
}
