// Derived facts: found by their definition, expanded in place with the year their reader asks for.
import type { Condition, FactReference, Quantity } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Branch, Node } from '../grammar/node.ts';
import { didYouMean } from '../nearest.ts';
import { guarded } from './branches.ts';
import { optionsOf } from './optiontests.ts';
import { allOptions } from './options.ts';
import { basisOf, type Defined, dress, enter, fault, originOf, type Scope } from './scope.ts';

/** Whether the derived fact is one of the wanted options (leaf ids). */
export function expandCondition(
  fact: Fact,
  of: FactReference,
  defined: Defined,
  wanted: readonly string[],
  above: Scope,
): Condition {
  const inside = insideOf(fact, of, defined, above);
  if (!inside) return NEVER;
  const { node, scope } = inside;
  if (node.cases) {
    const inner = enter(scope, node);
    const cases = optionCases(node.cases, fact, wanted, inner);
    return dress<Condition>(inner, { word: 'cases', cases }, basisOf(inner, node));
  }
  if (fact.type === 'choice') {
    fault(
      scope,
      node,
      undefined,
      `${fact.id} is a choice; define it by cases: [ { when: …, option: … }, … , { option: … } ]`,
    );
    return NEVER;
  }
  const holds = scope.book.language.condition(node, scope);
  if (wanted.length === 2) return { word: 'constant', level: 'yes' };
  return wanted[0] === 'yes' ? holds : { word: 'none', conditions: [holds] };
}

/** Each branch names an option (or an authority); here it only matters whether that option is wanted. */
function optionCases(
  written: readonly Branch[],
  fact: Fact,
  wanted: readonly string[],
  scope: Scope,
): Extract<Condition, { word: 'cases' }>['cases'] {
  const last = written.at(-1);
  if (last?.when)
    fault(
      scope,
      last,
      undefined,
      `the last branch of a definition has no "when": ${fact.id} must always be something`,
    );
  return guarded<Condition>(written, scope, (branch, inner) => {
    if (branch.referred)
      return scope.book.trace.mark({ word: 'referred', to: branch.referred }, originOf(inner, branch));
    if (branch.cases) return { word: 'cases', cases: optionCases(branch.cases, fact, wanted, inner) };
    if (branch.option === undefined) {
      fault(inner, branch, undefined, `the branch of a definition says "option", "referred" or "cases"`);
      return NEVER;
    }
    const options = allOptions(optionsOf(fact));
    const leaves = options.filter(({ of }) => !of).map(({ id }) => id);
    if (!leaves.includes(branch.option)) {
      const under = options.find(({ id }) => id === branch.option)?.of?.map(({ id }) => id);
      fault(
        inner,
        branch,
        'option',
        under
          ? `"${branch.option}" is a heading; name one of the options under it: ${under.join(', ')}`
          : `"${branch.option}" is no option of ${fact.id}${didYouMean(branch.option, leaves)}`,
      );
    }
    return {
      word: 'constant',
      level: wanted.includes(branch.option) ? 'yes' : 'no',
      option: branch.option,
    };
  });
}

/** The figure a derived fact is computed as. */
export function expandQuantity(
  fact: Fact,
  of: FactReference,
  defined: Defined,
  above: Scope,
): Quantity | undefined {
  const inside = insideOf(fact, of, defined, above);
  return (
    inside && inside.scope.book.language.quantity(inside.node, inside.node, undefined, inside.scope).quantity
  );
}

/** The definition as a node in the scope of its own notice; nothing, and a problem, for a cycle. */
function insideOf(
  fact: Fact,
  of: FactReference,
  { data, source, notice }: Defined,
  above: Scope,
): { readonly node: Node; readonly scope: Scope } | undefined {
  if (above.expanding.includes(fact.id)) {
    const cycle = [...above.expanding.slice(above.expanding.indexOf(fact.id)), fact.id];
    // Every fact of a cycle comes upon it; the first by name tells it.
    if (fact.id === [...cycle].sort()[0])
      above.book.report(
        source.at(data, 'fact'),
        `a derived fact cannot rest on itself: ${cycle.join(' → ')}`,
      );
    return undefined;
  }
  const { fact: _, ...node } = data;
  source.graft(node, data);
  const { book, expanding } = above;
  const scope: Scope = {
    book,
    notice,
    explained: false,
    expanding: [...expanding, fact.id],
    ...(fact.yearly && { defining: true }),
    ...(of.year !== undefined && { year: of.year }),
  };
  return { node, scope };
}

const NEVER: Condition = { word: 'constant', level: 'no' };
