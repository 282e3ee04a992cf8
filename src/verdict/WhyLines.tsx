// Why the amount of a program is a range: the few answers that are missing by name, many by their number; or who sets it.
import type { ProgramResult, Why } from '../engine/assessment.ts';
import type { Kind } from '../engine/rules.ts';
import { whyText } from './amounts.ts';
import { type Speech, useSpeech } from './speech.ts';

/** More answers than this are counted instead of named. */
const NAMED = 3;

function shortWhyText(speech: Speech, why: Why, kind: Kind): string {
  const count = 'unanswered' in why ? why.unanswered.length : 0;
  return count > NAMED ? speech.t('whyCount', { count }) : whyText(speech, why, kind);
}

export function WhyLines({ result }: { readonly result: ProgramResult }) {
  const speech = useSpeech();
  const texts = new Set(
    result.amounts.flatMap(({ kind, why }) => (why ?? []).map((each) => shortWhyText(speech, each, kind))),
  );
  return [...texts].map((text) => <div key={text}>{text}</div>);
}
