// Where the rule files of this project stand, and the list of places among them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexRegions, type RegionData, type RegionIndex } from '../engine/regions.ts';

export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));

/** The provinces, cities and counties that rules and profiles may name, today's and former ones. */
export function loadRegions(folder: string): RegionIndex {
  return indexRegions(JSON.parse(readFileSync(join(folder, 'regions.json'), 'utf8')) as RegionData);
}
