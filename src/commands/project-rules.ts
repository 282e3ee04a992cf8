// The rules of this project, ready to judge by, with what a profile may speak of.
import type { Rulebook } from '../engine/rules.ts';
import { meantRegions } from '../profile/meant-region.ts';
import { type Vocabulary, vocabularyOf } from '../profile/vocabulary.ts';
import { formatProblem, loadRegions, loadRulebook } from '../rulebook/index.ts';
import { BadInput } from './bad-input.ts';

export interface ProjectRules {
  readonly rulebook: Rulebook;
  readonly vocabulary: Vocabulary;
}

/** Throws BadInput with the first problem where the rules cannot be used. */
export function loadProjectRules(folder: string): ProjectRules {
  const { rulebook, problems } = loadRulebook(folder, { withoutCases: true });
  const [first, ...others] = problems;
  if (!rulebook) {
    const more = others.length > 0 ? ` (and ${others.length} more: npm run -s rules -- check)` : '';
    throw new BadInput(`${first ? formatProblem(first) : 'the rules cannot be read'}${more}`);
  }
  const regions = loadRegions(folder);
  const vocabulary = vocabularyOf(
    rulebook,
    (code) => regions.unitOf(code) !== undefined,
    (written) => meantRegions(regions, written),
  );
  return { rulebook, vocabulary };
}
