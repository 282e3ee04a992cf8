// The real rules, cut down to some notices: a test about these stays as it is when a notice is added.
import type { Rulebook } from '../src/engine/rules.ts';

/** The notices the first companies and governments were worked out for. */
export const SHANXI_AND_ZHEJIANG = ['shanxi-2018-89', 'zhejiang-2019-industry-it'];

/** Programs of other notices are left out, and what was exclusive with them; vocabulary and definitions stay. */
export function ofNotices(rulebook: Rulebook, ids: readonly string[] = SHANXI_AND_ZHEJIANG): Rulebook {
  const programs = rulebook.programs.filter(({ notice }) => ids.includes(notice));
  const kept = new Set(programs.map(({ id }) => id));
  return {
    ...rulebook,
    programs,
    exclusive: rulebook.exclusive.filter((each) => each.programs.every((id) => kept.has(id))),
  };
}
