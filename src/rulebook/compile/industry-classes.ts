// The groups and classes of rules/industry-classes.tsv, by which an industry is found: code, two names, other words, by tabs.
import type { IndustryClass } from '../../engine/industry-search.ts';
import type { Option } from '../../engine/vocabulary.ts';
import type { Report } from '../problem.ts';

/** `industries` is the tree they lie in. */
export function readIndustryClasses(
  file: string,
  text: string,
  industries: readonly Option[],
  report: Report,
): readonly IndustryClass[] {
  const divisions = new Set(industries.flatMap(({ of }) => of ?? []).map(({ id }) => id));
  const classes = new Map<string, IndustryClass>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const place = { file, line: at + 1, column: 1 };
    const [code = '', zh = '', en = '', words = '', ...more] = line.split('\t');
    if (!/^\d{3,4}$/.test(code) || !zh || !en || more.length > 0)
      report(
        place,
        'expected a code of three or four digits, Chinese name, English name and other words, separated by tabs',
      );
    else if (classes.has(code)) report(place, `the code ${code} stands twice`);
    else if (!divisions.has(code.slice(0, 2)))
      report(place, `the division ${code.slice(0, 2)} of ${code} does not stand in industries.tsv`);
    else classes.set(code, { code, name: { zh, en }, words: words.toLowerCase() });
  }
  return [...classes.values()];
}
