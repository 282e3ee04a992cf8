// The page's own names for a question: ids of elements and names of form fields may hold no brackets or dots.
import type { Path } from '../../engine/assessment.ts';

export function nameOf(path: Path): string {
  return path.replaceAll(/[^\w]+/g, '-');
}

export function idOf(path: Path): string {
  return `question-${nameOf(path)}`;
}
