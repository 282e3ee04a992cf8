// The options a test of a choice names: found in the vocabulary, parents standing for what lies under them.
import type { Fact, Option } from '../../engine/vocabulary.ts';
import type { Node } from '../grammar/node.ts';
import { didYouMean } from '../nearest.ts';
import { OPERATORS } from './comparisons.ts';
import { allOptions } from './options.ts';
import { fault, type Scope } from './scope.ts';

/** yes and no as the options of a yes_no fact. */
const YES_NO: readonly Option[] = [
  { id: 'no', label: { zh: '否', en: 'No' }, leaves: [0, 0] },
  { id: 'yes', label: { zh: '是', en: 'Yes' }, leaves: [1, 1] },
];

export const optionsOf = (fact: Fact): readonly Option[] =>
  fact.type === 'yes_no' ? YES_NO : (fact.options ?? []);

const TESTS = ['is', 'one_of', 'within', 'on_or_after', 'on_or_before', ...OPERATORS] as const;

/** The key under which a node tests its fact; its fact where it tests nothing. */
export const testIn = (node: Node): 'fact' | (typeof TESTS)[number] =>
  TESTS.find((key) => node[key] !== undefined) ?? 'fact';

/** The option ids as written under is, one_of or within. */
export function optionsIn(node: Node, fact: Fact, scope: Scope): readonly string[] | undefined {
  const { is, one_of: several, within } = node;
  if (is !== undefined) return [is === true ? 'yes' : is === false ? 'no' : is];
  const names = several ?? within;
  if (names) return names;
  fault(scope, node, testIn(node), `${fact.id} is a choice; write is: <option> or one_of: [ … ]`);
  return undefined;
}

/** The leaves under the named options, in the vocabulary's order, each once. */
export function chosenLeaves(
  names: readonly string[],
  node: Node,
  fact: Fact,
  scope: Scope,
): readonly Option[] {
  const all = allOptions(optionsOf(fact));
  const key = node.is !== undefined ? 'is' : node.one_of ? 'one_of' : 'within';
  const ranges = names.flatMap((name, at) => {
    const found = all.find(({ id }) => id === name);
    if (found) {
      if (names.indexOf(name) < at) fault(scope, node, key, `"${name}" stands twice`);
      return [found.leaves];
    }
    const hint =
      didYouMean(
        name,
        all.map(({ id }) => id),
      ) || (all.length <= 12 ? `; there are ${all.map(({ id }) => id).join(', ')}` : '');
    fault(scope, node, key, `"${name}" is no option of ${fact.id}${hint}`);
    return [];
  });
  const covered = ({ leaves }: Option) =>
    ranges.some(([first, last]) => leaves[0] >= first && leaves[1] <= last);
  return all.filter((option) => !option.of && covered(option));
}
