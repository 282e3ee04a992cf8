// otherwise: our reading, the other one beside it, and who decides where they come to different ends.
import { useSpeech } from '../speech.ts';
import { standingOf } from '../levels.ts';
import { ConditionLine } from '../ConditionLine.tsx';
import type { WordProps } from './word.ts';

export function OtherwiseReason({ reason, show }: WordProps) {
  const { t, say, lexicon } = useSpeech();
  const [ours] = reason.children;
  if (!ours) return null;
  const disputed = reason.level[1] === 'referred' && ours.level[1] !== 'referred';
  const issuer = reason.citation && lexicon.notice(reason.citation.notice).issuer;
  return (
    <>
      {show({ ...ours, level: reason.level })}
      {disputed && issuer ? (
        <ConditionLine
          standing={standingOf(reason.level)}
          text={t('group.disputed', { issuer: say(issuer) })}
        />
      ) : null}
    </>
  );
}
