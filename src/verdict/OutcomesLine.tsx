// Which verdicts remain possible while answers are missing.
import type { Verdict } from '../engine/assessment.ts';
import { quoted, useSpeech } from './speech.ts';
import { VERDICT_TEXT } from './VerdictBadge.tsx';

export function OutcomesLine({ outcomes }: { readonly outcomes: readonly Verdict[] | undefined }) {
  const speech = useSpeech();
  if (!outcomes || outcomes.length === 0) return null;
  const names = outcomes.map((verdict) => speech.t(VERDICT_TEXT[verdict]));
  return <div>{speech.t('outcomes', { outcomes: quoted(speech, names) })}</div>;
}
