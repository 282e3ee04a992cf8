// Where each page stands behind the # of the address. No answer ever stands there.
import type { Path } from '../engine/assessment.ts';
import type { Rulebook } from '../engine/rules.ts';
import { partsOf } from '../verdict/paths.ts';

export const START = '/';
export const QUESTIONS = '/questions';
export const RESULTS = '/results';
export const SUMMARY = '/summary';

export function sectionAddress(section: string): string {
  return `${QUESTIONS}/${section}`;
}

/** The question of a path: of a list that has no answer yet, the list; of a year not known yet, the date that fixes it. */
export function questionAddress({ facts }: Pick<Rulebook, 'facts'>, path: Path): string {
  const parts = partsOf(path);
  const fixes = facts.find(({ id }) => id === parts?.year);
  const fact = fixes ?? facts.find(({ id }) => id === parts?.fact);
  if (!parts || !fact) return QUESTIONS;
  const shown = fixes ? fixes.id : parts.index === undefined && parts.field !== undefined ? fact.id : path;
  return `${sectionAddress(fact.section)}/${encodeURIComponent(shown)}`;
}

/** The path written in such an address; of an address that somebody cut, what is left of it. */
export function pathInAddress(written: string): Path {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
