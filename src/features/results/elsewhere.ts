// Knows which programs are of another province than the applicant's: their notices are read last, if at all.
import type { Finding, ProgramResult } from '../../engine/assessment.ts';
import type { Lexicon } from '../../verdict/lexicon.ts';

function asksForAnotherProvince(lexicon: Lexicon, { path, value, required }: Finding): boolean {
  if (path === undefined || typeof value !== 'string' || required?.operator !== 'one_of') return false;
  if (lexicon.spotAt(path)?.fact.type !== 'region') return false;
  const own = lexicon.place(value)?.[0];
  const places = [required.value].flat().map(String);
  // Rules name a place from the province down: 浙江省, 浙江省/杭州市, 浙江省（county、county-level-city）.
  return own !== undefined && places.every((place) => !place.startsWith(own.zh));
}

/** False while the places are not loaded. */
export function isElsewhere(lexicon: Lexicon, { failed }: ProgramResult): boolean {
  return failed.some((finding) => asksForAnotherProvince(lexicon, finding));
}
