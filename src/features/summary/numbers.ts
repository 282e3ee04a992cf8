// Knows how numbers of programs and notes read in a row: 1–4, 6.

/** In ascending order; three and more that follow each other are a range. */
export function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === (run.at(-1) ?? n) + 1) run.push(n);
    else runs.push([n]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
}
