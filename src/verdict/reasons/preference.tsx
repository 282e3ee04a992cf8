// A preference: what the text prefers is no bar; outside of it an authority decides.
import type { Reason } from '../../engine/assessment.ts';
import { ConditionLine } from '../ConditionLine.tsx';
import { standingOf } from '../levels.ts';
import { preferenceText } from '../preferences.ts';
import { useSpeech } from '../speech.ts';
import type { Preference } from './preferred.ts';

interface PreferenceReasonProps {
  readonly reason: Reason;
  readonly preference: Preference;
}

export function PreferenceReason({ reason, preference }: PreferenceReasonProps) {
  const { preferred, inside, outside } = preference;
  return (
    <ConditionLine
      standing={standingOf(reason.level)}
      text={preferenceText(useSpeech(), {
        preferred,
        standing: standingOf(inside.level),
        quote: outside.citation?.quote,
        to: outside.to,
      })}
      source={inside.citation ?? preferred[0]?.citation}
      reading={inside.reading ?? outside.reading}
    />
  );
}
