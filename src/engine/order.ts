// The human order of facts: by section, inside a section what is cheap to know first, then as the vocabulary stands.
import type { Path } from './assessment.ts';
import type { Rulebook } from './rules.ts';

/** `revenue@2025` → `revenue`; `plans[2].content` → `plans`. */
export function factOfPath(path: Path): string {
  return path.split(/[@[]/, 1)[0]!;
}

function rankOf(rulebook: Rulebook): ReadonlyMap<string, number> {
  const sections = new Map(rulebook.sections.map(({ id }, index) => [id, index]));
  const sorted = rulebook.facts
    .map((fact, index) => ({ fact, index }))
    .sort(
      (a, b) =>
        (sections.get(a.fact.section) ?? 0) - (sections.get(b.fact.section) ?? 0) ||
        a.fact.cost - b.fact.cost ||
        a.index - b.index,
    );
  return new Map(sorted.map(({ fact }, rank) => [fact.id, rank]));
}

/** Sorts paths as people are asked: facts in their order, newest year first, items in theirs. */
export function orderPaths(rulebook: Rulebook): (paths: readonly Path[]) => Path[] {
  const ranks = rankOf(rulebook);
  const rank = (path: Path) => ranks.get(factOfPath(path)) ?? Infinity;
  const yearOf = (path: Path) => Number(path.split('@')[1] ?? 0) || 0;
  const itemOf = (path: Path) => Number(/\[(\d+)\]/.exec(path)?.[1] ?? -1);
  return (paths) =>
    [...paths].sort(
      (a, b) =>
        rank(a) - rank(b) || yearOf(b) - yearOf(a) || itemOf(a) - itemOf(b) || (a < b ? -1 : a > b ? 1 : 0),
    );
}
