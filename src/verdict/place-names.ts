// Knows how a place reads: by its code, or as a rule names it (浙江省/杭州市/萧山区, or the units of some kinds within a place).
import type { UnitKind } from '../engine/regions.ts';
import type { Wording } from '../engine/wording.ts';
import { listed, type Speech } from './speech.ts';

/** How the rulebook writes "the counties and county-level cities of Zhejiang": 浙江省（county、county-level-city）. */
const OF_KINDS = /^(?<within>.+)（(?<kinds>[a-z-]+(?:、[a-z-]+)*)）$/;

function pathText({ say, language }: Speech, path: readonly Wording[]): string {
  return language === 'zh' ? path.map(say).join('') : [...path].reverse().map(say).join(', ');
}

/** While the places are not loaded a name stands as the rule writes it. */
function namedText(speech: Speech, name: string): string {
  const path = speech.lexicon.placeNamed(name);
  return path ? pathText(speech, path) : name.replaceAll('/', '');
}

export function placeText(speech: Speech, place: string): string {
  const path = speech.lexicon.place(place);
  if (path) return pathText(speech, path);
  const { within, kinds } = OF_KINDS.exec(place)?.groups ?? {};
  if (within === undefined || kinds === undefined) return namedText(speech, place);
  const names = kinds.split('、').map((kind) => speech.t(`unitKind.${kind as UnitKind}`));
  return speech.t('sentence.unitsWithin', { place: namedText(speech, within), kinds: listed(speech, names) });
}
