// Knows what an answer is called: the fact's short name, its year, and its place in a list.
import type { Path } from '../engine/assessment.ts';
import type { Spot } from './lexicon.ts';
import type { Speech } from './speech.ts';

function withYear({ say, t }: Speech, { fact, year, yearOf }: Spot): string {
  const label = say(fact.label);
  if (year !== undefined) return t('sentence.withYear', { label, year });
  if (yearOf) return t('sentence.withYearOf', { label, date: say(yearOf.label) });
  return label;
}

export function labelOfSpot(speech: Speech, spot: Spot): string {
  const { list, index, fact } = spot;
  const label = withYear(speech, spot);
  if (!list) return label;
  const name = speech.say(list.label);
  if (index === undefined) return speech.t('sentence.anyField', { list: name, label });
  const item = { list: name, n: index + 1 };
  return list === fact ? speech.t('sentence.item', item) : speech.t('sentence.field', { ...item, label });
}

export function labelText(speech: Speech, path: Path): string {
  const spot = speech.lexicon.spotAt(path);
  return spot ? labelOfSpot(speech, spot) : path;
}
