// Knows where to begin: the answer that most programs wait for.
import type { Assessment, Path } from '../../engine/assessment.ts';

/** Of several, the one asked first; undefined where nothing is missing. */
export function firstQuestion({ programs }: Assessment): Path | undefined {
  const counts = new Map<Path, number>();
  for (const path of programs.flatMap(({ missing }) => missing.verdict))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
