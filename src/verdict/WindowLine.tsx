// Whether one can file on the as-of date, until when, and whose deadline it is.
import type { ProgramResult } from '../engine/assessment.ts';
import { windowText } from './deadlines.ts';
import { joined, useSpeech } from './speech.ts';

export function WindowLine({ window }: { readonly window: ProgramResult['window'] }) {
  const speech = useSpeech();
  const whose =
    window.binds === undefined || window.closes === undefined
      ? undefined
      : speech.t(`window.${window.binds}`);
  return <span>{joined(speech, [windowText(speech, window), whose])}</span>;
}
