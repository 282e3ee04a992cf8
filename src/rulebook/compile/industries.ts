// The tree of GB/T 4754 industries from rules/industries.tsv: code, parent, Chinese name, English name, by tabs.
import type { Option } from '../../engine/vocabulary.ts';
import type { Report } from '../problem.ts';
import { type Branching, numberLeaves } from './options.ts';

interface Row {
  readonly code: string;
  readonly parent: string;
  readonly label: { readonly zh: string; readonly en: string };
}

/** The industries as nested options whose ids are the codes (`C`, `13`, `591`). */
export function readIndustries(file: string, text: string, report: Report): readonly Option[] {
  const rows: Row[] = [];
  const codes = new Set<string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const place = { file, line: at + 1, column: 1 };
    const [code = '', parent = '', zh = '', en = '', ...more] = line.split('\t');
    if (!/^([A-Z]|\d{2,4})$/.test(code) || !zh || !en || more.length > 0) {
      report(place, 'expected code, parent, Chinese name and English name, separated by tabs');
    } else if (codes.has(code)) report(place, `the code ${code} stands twice`);
    else if (parent !== '' && !codes.has(parent))
      report(
        { ...place, column: code.length + 2 },
        `the parent ${parent} of ${code} does not stand above it`,
      );
    else {
      codes.add(code);
      rows.push({ code, parent, label: { zh, en } });
    }
  }
  return numberLeaves(treeOf(rows, ''));
}

function treeOf(rows: readonly Row[], parent: string): readonly Branching[] {
  return rows
    .filter((row) => row.parent === parent)
    .map(({ code, label }) => {
      const of = treeOf(rows, code);
      return { id: code, label, ...(of.length > 0 && { of }) };
    });
}
