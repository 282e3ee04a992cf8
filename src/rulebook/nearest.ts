// Finds the name an author most likely meant.

/** The nearest of the names, or nothing when none is near enough to be a slip of the pen. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const { length } = Array.from(written);
  // Of a single character nothing is left when it is changed.
  const limit = length === 1 ? 0 : Math.max(1, Math.floor(length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    const steps = distance(fold(written), fold(name));
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const name = nearest(written, names);
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

/** Case, width, and the choice of `-`, `_` or a space are no differences worth a step. */
const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s_]/g, '-');

/** Damerau-Levenshtein distance between neighbours: one step inserts, drops, changes or swaps. */
function distance(from: string, to: string): number {
  const a = Array.from(from);
  const b = Array.from(to);
  const rows: number[][] = [b.map((_, at) => at + 1)];
  const cell = (row: number, column: number): number => {
    if (row < 0) return column + 1;
    if (column < 0) return row + 1;
    return rows[row]?.[column] ?? 0;
  };
  for (let i = 0; i < a.length; i++) {
    rows[i] = [];
    for (let j = 0; j < b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i] === b[j] ? 0 : 1);
      const swap =
        i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? cell(i - 2, j - 2) + 1 : Infinity;
      (rows[i] as number[])[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, change, swap);
    }
  }
  return cell(a.length - 1, b.length - 1);
}
