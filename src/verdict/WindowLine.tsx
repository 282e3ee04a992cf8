// Whether one can file on the as-of date, until when, and whose deadline it is.
import type { ProgramResult } from '../engine/assessment.ts';
import { windowText } from './deadlines.ts';
import { useSpeech } from './speech.ts';

export function WindowLine({ window }: { readonly window: ProgramResult['window'] }) {
  const speech = useSpeech();
  const when = windowText(speech, window);
  const isNobodys = window.binds === undefined || window.closes === undefined;
  return <span>{isNobodys ? when : speech.t(`window.${window.binds}`, { when })}</span>;
}
