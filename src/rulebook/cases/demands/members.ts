// Options, places and industries a rule names: each has a case whose answer lies in it.
import type { Condition, Range } from '../../../engine/rules.ts';
import type { Fact } from '../../../engine/vocabulary.ts';
import { expandCondition } from '../../compile/derived.ts';
import { allOptions } from '../../compile/options.ts';
import { optionsOf } from '../../compile/optiontests.ts';
import { type Book, scopeOf } from '../../compile/scope.ts';
import type { Add } from './figures.ts';
import type { Probe } from './probe.ts';
import type { Walker } from './walk.ts';

type Named = Extract<Condition, { word: 'member' | 'includes' }>;
type Derived = Extract<Condition, { word: 'derived' }>;

export function memberDemands(owner: string, book: Book, probe: Probe, add: Add): Walker {
  const demand = (
    condition: Condition,
    named: Named,
    list: string | undefined,
    only: (name: string) => Condition,
  ) => {
    const origin = book.trace.originOf(condition);
    if (!origin) return;
    const { names } = named;
    for (const name of names) {
      const met = probe.prepare(names.length === 1 ? condition : only(name), list);
      add({
        place: origin.place,
        notice: origin.notice,
        owner,
        message: `no case in which ${told(named, name)}`,
        met: (_, frame) => met(frame),
      });
    }
  };
  return {
    condition(condition, list) {
      if (condition.word === 'includes')
        demand(condition, condition, list, (name) => ({ ...condition, names: [name] }));
      if (condition.word === 'member' && (condition.form !== 'date' || condition.none))
        demand(condition, condition, list, (name) => narrowed(condition, name, book));
      if (condition.word === 'derived' && condition.stated?.word === 'member')
        demand(condition, condition.stated, list, (name) => ofDerived(condition, name, book));
    },
  };
}

function told({ word, of, ...rest }: Named, name: string): string {
  const fact = of.list === undefined ? of.fact : `${of.list}.${of.fact}`;
  if (word === 'includes') return `${fact} include ${name}`;
  const form = 'form' in rest ? rest.form : 'option';
  return form === 'option' || form === 'date' ? `${fact} is ${name}` : `${fact} lies in ${name}`;
}

/** The test for one of its names alone. */
function narrowed(condition: Extract<Named, { word: 'member' }>, name: string, book: Book): Condition {
  const own = rangesOf(condition, name, book);
  const ranges = condition.ranges.flatMap(([low, high]): Range[] =>
    own.flatMap(([first, last]): Range[] => {
      const [from, to] = [Math.max(low ?? first, first), Math.min(high ?? last, last)];
      return from <= to ? [[from, to]] : [];
    }),
  );
  return { ...condition, names: [name], ranges };
}

function rangesOf(
  { form, of }: Extract<Named, { word: 'member' }>,
  name: string,
  book: Book,
): readonly (readonly [number, number])[] {
  if (form === 'region') {
    const found = book.places?.rangesOf([name], undefined);
    return found && 'value' in found
      ? found.value.ranges.map(([low, high]) => [low ?? 0, high ?? 999_999])
      : [];
  }
  const fact = factOf(of, book);
  return allOptions(fact ? optionsOf(fact) : [])
    .filter(({ id }) => id === name)
    .map(({ leaves }) => leaves);
}

/** The same derived fact, asked for one option: what was stated and what its definition gives. */
function ofDerived(condition: Derived, name: string, book: Book): Condition {
  const { of, stated } = condition;
  const fact = factOf(of, book);
  const defined = book.definitions.get(of.fact);
  if (!fact || !defined || stated?.word !== 'member') return condition;
  const [first = 0, last = 0] = rangesOf(stated, name, book)[0] ?? [];
  const wanted = allOptions(optionsOf(fact))
    .filter(({ of: below, leaves }) => !below && leaves[0] >= first && leaves[1] <= last)
    .map(({ id }) => id);
  const rule = expandCondition(fact, of, defined, wanted, scopeOf(book, defined.notice));
  return { word: 'derived', of, stated: narrowed(stated, name, book), rule };
}

function factOf({ fact, list }: Named['of'], book: Book): Fact | undefined {
  return list === undefined
    ? book.facts.get(fact)
    : book.facts.get(list)?.item?.find(({ id }) => id === fact);
}
