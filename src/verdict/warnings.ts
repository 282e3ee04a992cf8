// Knows how a warning about the answers reads: the judge names a place by its code, a person by its name.
import type { Wording } from '../engine/wording.ts';
import { placeText } from './place-names.ts';
import type { Speech } from './speech.ts';

/** Figures in a warning are grouped by commas, so that six digits in a row are the code of a place. */
const CODE = /\b\d{6}\b/g;

export function warningText(speech: Speech, warning: Wording): string {
  return speech.say(warning).replaceAll(CODE, (code) => placeText(speech, code));
}
