// Makes rules/regions.json of the region package and rules/regions-overlay.yaml: `npx tsx src/rulebook/regions/build.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import type { RegionData, RegionRow } from '../../engine/region-data.ts';
import { formOf } from './forms.ts';
import { type Overlay, readOverlay } from './overlay.ts';
import { packageUnits } from './package-units.ts';

const rules = (name: string) => fileURLToPath(new URL(`../../../rules/${name}`, import.meta.url));
export const REGIONS_FILE = rules('regions.json');

/** The text of rules/regions.json as it should be now: the same for the same package and overlay. */
export function regionsText(): string {
  return printed(
    regionData(packageUnits(), readOverlay(readFileSync(rules('regions-overlay.yaml'), 'utf8'))),
  );
}

/** Package and overlay joined; throws where the two contradict each other, so that a new package version is looked at. */
export function regionData(names: Map<string, string>, overlay: Overlay): RegionData {
  const all = new Map(names);
  for (const [code, name] of Object.entries(overlay.not_units)) {
    agree(code, name, all.get(code));
    all.delete(code);
  }
  const dates = new Map<string, { from?: string; to?: string }>();
  for (const { began, ended, from, until } of overlay.changes) {
    for (const [code, name] of [...Object.entries(began), ...Object.entries(ended)])
      agree(code, name, all.get(code) ?? name);
    for (const [code, name] of [...Object.entries(began), ...Object.entries(ended)]) all.set(code, name);
    for (const code of Object.keys(began)) dates.set(code, { ...dates.get(code), ...(from ? { from } : {}) });
    for (const code of Object.keys(ended))
      dates.set(code, { ...dates.get(code), to: (until ?? from) as string });
  }
  const forms: RegionData['forms'][number][] = [];
  const formIndex = (unit: (typeof forms)[number][0], ending: string) => {
    const known = forms.findIndex((form) => form[0] === unit && form[1] === ending);
    return known === -1 ? forms.push([unit, ending]) - 1 : known;
  };
  const units: Record<string, RegionRow[]> = {};
  for (const [code, zh] of [...all].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { stem, unit, ending } = formOf(code, zh);
    const { from, to } = dates.get(code) ?? {};
    const row = [code.slice(4), zh, syllablesOf(code, zh, stem, overlay), formIndex(unit, ending)] as const;
    (units[code.slice(0, 4)] ??= []).push(to ? [...row, from ?? '', to] : from ? [...row, from] : row);
  }
  return { asOf: overlay.as_of, history: overlay.history, forms, english: overlay.english, units };
}

function agree(code: string, name: string, known: string | undefined): void {
  if (known !== name)
    throw new Error(
      `rules/regions-overlay.yaml: ${code} is ${name} there, ${known ?? 'nothing'} in the package`,
    );
}

/** 余杭 → YuHang. Read from the whole name, since a reading hangs on its neighbours; then corrected by the overlay. */
function syllablesOf(code: string, zh: string, stem: string, { pinyin: corrections }: Overlay): string {
  const read = pinyin(zh, { toneType: 'none', type: 'array' }).slice(0, stem.length);
  const general = read.map((syllable, at) => corrections.characters[stem.charAt(at)] ?? syllable);
  const final = corrections.units[code]?.split(' ') ?? general;
  if (final.length !== stem.length || !final.every((syllable) => /^[a-zü]+$/.test(syllable)))
    throw new Error(`${code} ${zh}: no reading for each character of ${stem}: ${final.join(' ')}`);
  return final.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1)).join('');
}

/** One prefecture per line, so that a change of the data is readable in the history. */
function printed({ units, ...head }: RegionData): string {
  const lines = Object.entries(units).map(
    ([start, rows]) => `${JSON.stringify(start)}:${JSON.stringify(rows)}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},"units":{\n${lines.join(',\n')}\n}}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(REGIONS_FILE, regionsText());
