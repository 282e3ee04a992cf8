// Knows which answers are still missing for programs the person looks at, and with which of them to begin.
import type { Assessment, Path } from '../../engine/assessment.ts';

export interface Missing {
  readonly paths: readonly Path[];
  /** The answer that most programs wait for; of several the one asked first. Undefined where nothing is missing. */
  readonly first: Path | undefined;
}

/** `setAside` holds ids of programs; nothing more is asked for those. */
export function missingOf({ programs }: Assessment, setAside: readonly string[]): Missing {
  const wanted = programs.filter(({ id }) => !setAside.includes(id)).map(({ missing }) => missing);
  const ofVerdicts = wanted.flatMap(({ verdict }) => verdict);
  const ofAwards = wanted.flatMap(({ award }) => award);
  const deciding = ofVerdicts.length > 0 ? ofVerdicts : ofAwards;
  return { paths: [...new Set([...ofVerdicts, ...ofAwards])], first: mostWanted(deciding) };
}

function mostWanted(paths: readonly Path[]): Path | undefined {
  const counts = new Map<Path, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
