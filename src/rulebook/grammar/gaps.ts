// What a skeleton left to fill in (""): one problem for the whole file, with every key and its lines.
import type { Report } from '../problem.ts';
import type { Source } from '../read.ts';

/** Told at the first of them; keys that differ only in their place in a list stand together. */
export function tellGaps(paths: readonly (readonly PropertyKey[])[], source: Source, report: Report): void {
  const gaps = paths
    .map((path) => ({ key: keyOf(path), place: source.place(path) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const [first] = gaps;
  if (!first) return;
  const lines = new Map<string, Set<number>>();
  for (const { key, place } of gaps) lines.set(key, (lines.get(key) ?? new Set()).add(place.line));
  const named = [...lines].map(
    ([key, at]) => `${key} (${at.size === 1 ? 'line' : 'lines'} ${[...at].join(', ')})`,
  );
  report(first.place, `still to be written: ${named.join(', ')}`);
}

/** programs[].title.en; the entries of a file that is a list as a whole bear their keys alone. */
function keyOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const steps = typeof first === 'number' ? rest : path;
  return steps
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
