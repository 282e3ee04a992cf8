// any: one is enough; where one is met only that one is told. What the text only prefers has a sentence of its own.
import { useSpeech } from '../speech.ts';
import { toldOfAny } from './enough.ts';
import { Group } from './Group.tsx';
import { PreferenceReason } from './preference.tsx';
import { preferenceIn } from './preferred.ts';
import type { WordProps } from './word.ts';

export function AnyReason({ reason, show }: WordProps) {
  const { t } = useSpeech();
  const preference = preferenceIn(reason);
  if (preference) return <PreferenceReason reason={reason} preference={preference} />;
  const parts = toldOfAny(reason);
  const [only, ...others] = parts;
  if (only && others.length === 0) return <>{show(only)}</>;
  const showPart: typeof show = (part) =>
    part.word === 'all' && part.children.length > 1 ? (
      <Group reason={part} show={show} heading={t('group.all')} parts={part.children} />
    ) : (
      show(part)
    );
  return <Group reason={reason} show={showPart} heading={t('group.any')} parts={parts} />;
}
