// Why the amount of a program is a range: the few answers that are missing by name, many by their number; or who sets it.
import type { ProgramResult, Why } from '../engine/assessment.ts';
import { whyText } from './amounts.ts';
import { type Speech, useSpeech } from './speech.ts';

/** More answers than this are counted instead of named. */
const NAMED = 3;

function shortWhyText(speech: Speech, why: Why): string {
  const count = 'unanswered' in why ? why.unanswered.length : 0;
  return count > NAMED ? speech.t('whyCount', { count }) : whyText(speech, why);
}

export function WhyLines({ result }: { readonly result: ProgramResult }) {
  const speech = useSpeech();
  const whys = result.amounts.flatMap(({ why }) => why ?? []);
  const texts = new Set(whys.map((why) => shortWhyText(speech, why)));
  return [...texts].map((text) => <div key={text}>{text}</div>);
}
