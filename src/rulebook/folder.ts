// Where the rule files of this project stand, and the list of places among them.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexRegions, type RegionData, type RegionIndex } from '../engine/regions.ts';

export const RULES_FOLDER = resolve(import.meta.dirname, '../../rules');

/** The provinces, cities and counties that rules and profiles may name, today's and former ones. */
export function loadRegions(folder: string): RegionIndex {
  return indexRegions(JSON.parse(readFileSync(join(folder, 'regions.json'), 'utf8')) as RegionData);
}
