// `cases`: branches in order, each with its guard; only the last may stand without one.
import type { Basis, Condition } from '../../engine/rules.ts';
import type { Branch } from '../grammar/node.ts';
import { basisOf, dress, enter, fault, type Scope } from './scope.ts';

export interface Guarded<Part> {
  readonly when?: Condition;
  readonly then: Part;
}

/** Compiles the guards here and what follows them by `then`; a branch's own quote goes to both unless they have one. */
export function guarded<Part extends Basis>(
  written: readonly Branch[],
  scope: Scope,
  then: (branch: Branch, inner: Scope) => Part,
): readonly Guarded<Part>[] {
  return written.map((branch, at) => {
    if (!branch.when && at < written.length - 1)
      fault(
        scope,
        branch,
        undefined,
        'a branch without "when" is the last one; what follows it can never be reached',
      );
    const inner = enter(scope, branch);
    const basis = basisOf(inner, branch);
    const when = branch.when && scope.book.language.condition(branch.when, inner);
    const { citation } = basis;
    return branchOf(
      dress(scope, then(branch, inner), basis),
      when && dress(scope, when, citation ? { citation } : {}),
    );
  });
}

export function branchOf<Part>(then: Part, when?: Condition): Guarded<Part> {
  // oxlint-disable-next-line unicorn/no-thenable -- the word of the language
  return when ? { when, then } : { then };
}
