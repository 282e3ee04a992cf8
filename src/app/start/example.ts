// Knows an example by its name: it says so itself, and stops being one once the person gives it another.
import type { Profile } from '../../profile/types.ts';

const EXAMPLE_MARK = '（示例）';

export function isExample({ name }: Profile): boolean {
  return name.endsWith(EXAMPLE_MARK);
}
