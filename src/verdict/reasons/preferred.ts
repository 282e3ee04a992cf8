// Knows a preference among the reasons: what the text prefers as plain requirements, and the words that say it is no bar.
import type { Reason } from '../../engine/assessment.ts';

export interface Preference {
  /** What is preferred, on one answer each. */
  readonly preferred: readonly Reason[];
  /** What holds outside of it. */
  readonly outside: Reason;
  /** Carries the words and the reading of what is preferred. */
  readonly inside: Reason;
}

function leavesOf(reason: Reason): readonly Reason[] | undefined {
  if (reason.word === 'otherwise') return reason.children[0] && leavesOf(reason.children[0]);
  if (reason.word === 'all') {
    const parts = reason.children.map(leavesOf);
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  return reason.children.length === 0 && reason.required !== undefined ? [reason] : undefined;
}

/** Undefined where it is no preference, or one that no plain sentence can say. */
export function preferenceIn({ preference, children }: Reason): Preference | undefined {
  const [inside, outside] = children;
  if (!preference || !inside || !outside) return undefined;
  const preferred = leavesOf(inside);
  return preferred && preferred.length > 0 ? { preferred, outside, inside } : undefined;
}
