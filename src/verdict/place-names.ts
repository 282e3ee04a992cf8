// Knows how places read that an assessment names by code: one, several, or the units of some kinds within them.
import type { UnitKind } from '../engine/regions.ts';
import { listed, type Speech } from './speech.ts';

/** While the places are not loaded the code stands. */
export function placeText({ say, language, lexicon }: Speech, code: string): string {
  const path = lexicon.place(code);
  if (!path) return code;
  return language === 'zh' ? path.map(say).join('') : [...path].reverse().map(say).join(', ');
}

export function placesText(speech: Speech, codes: readonly string[], kinds?: readonly string[]): string {
  const place = listed(
    speech,
    codes.map((code) => placeText(speech, code)),
  );
  if (!kinds) return place;
  const names = kinds.map((kind) => speech.t(`unitKind.${kind as UnitKind}`));
  return speech.t('sentence.unitsWithin', { place, kinds: listed(speech, names) });
}
