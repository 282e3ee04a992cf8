// The oracle's figures: every value a quantity can have for a complete company, one for each way an authority can decide.
import type { Condition, FactReference, Quantity } from '../../../src/engine/rules.ts';
import type { Fact } from '../../../src/engine/vocabulary.ts';
import { parts } from './days.ts';
import { add, type Exact, exact, isLess, larger, multiply, smaller, subtract, zero } from './exact.ts';
import { eachItem, isStated, known, lastYear, referred, type World } from './world.ts';

/** Stands for a figure that an authority keeps: nothing, little, much. */
const KEPT = [0, 1, 2, 3, 5, 10, 100, 1_000, 1_000_000, 1_000_000_000_000].map((value) => exact(value));
/** More ways than this are not told apart: the least and the greatest stand for them. */
const MOST = 60;

function scale(fact: Fact): bigint {
  if (fact.type === 'money') return 100n;
  if (fact.type === 'percent') return 1_000_000n;
  return 10n ** BigInt(fact.decimals ?? 0);
}

function factOf({ fact, list }: FactReference, world: World): Fact {
  if (list === undefined) return world.facts.get(fact)!;
  return world.facts.get(list)!.item!.find(({ id }) => id === fact)!;
}

function thinned(values: readonly Exact[]): readonly Exact[] {
  if (values.length <= MOST) return values;
  return [values.reduce(smaller), values.reduce(larger)];
}

const crossed = (
  all: readonly (readonly Exact[])[],
  combine: (a: Exact, b: Exact) => Exact,
): readonly Exact[] =>
  all.reduce((left, right) => thinned(left.flatMap((a) => right.map((b) => combine(a, b)))));

function figure(of: FactReference, world: World, before = 0): readonly Exact[] {
  const value = known(of, world, before);
  if (value === referred) return KEPT;
  return [exact(BigInt(value as number), scale(factOf(of, world)))];
}

/** How conditions inside a figure are judged, and whether what an authority decides counts as granted, as in an award. */
export interface Judging {
  readonly level: (condition: Condition, world: World) => 0 | 1 | 2 | 3;
  readonly grants: boolean;
}

export function figures(quantity: Quantity, world: World, judging: Judging): readonly Exact[] {
  const inner = (each: Quantity, within = world) => figures(each, within, judging);
  switch (quantity.word) {
    case 'number':
      return [exact(BigInt(quantity.value[0]), BigInt(quantity.value[1]))];
    case 'figure':
      return figure(quantity.of, world);
    case 'count':
      return summed(quantity.list, quantity.where, world, judging, () => [exact(1n)]);
    case 'items':
      return summed(quantity.list, quantity.where, world, judging, (item) => inner(quantity.of, item));
    case 'years': {
      const from = quantity.since && known(quantity.since, world);
      if (from === 'none') return [zero];
      const first = from === undefined || from === referred ? undefined : parts(from as number).year;
      const each: (readonly Exact[])[] = [[zero]];
      for (let before = 0; before < quantity.years; before++) {
        if (first !== undefined && lastYear(world) - before < first) continue;
        const own = figure({ ...quantity.of, year: 'last' }, world, before);
        each.push(from === referred ? [zero, ...own] : own);
      }
      return crossed(each, add);
    }
    case 'sum':
      return crossed(
        quantity.of.map((each) => inner(each)),
        add,
      );
    case 'product':
      return crossed(
        quantity.of.map((each) => inner(each)),
        multiply,
      );
    case 'least':
      return crossed(
        quantity.of.map((each) => inner(each)),
        smaller,
      );
    case 'greatest':
      return crossed(
        quantity.of.map((each) => inner(each)),
        larger,
      );
    case 'difference':
      return crossed(
        quantity.of.map((each) => inner(each)),
        subtract,
      );
    case 'cases':
      return inCases(quantity.cases, world, judging);
    case 'brackets':
      return inner(quantity.of).map((value) => bySlices(value, quantity.slices));
    case 'derived':
      return isStated(quantity.of, world) ? figure(quantity.of, world) : inner(quantity.rule);
  }
}

type Where = Extract<Quantity, { word: 'count' }>['where'];

/** Whether an item counts: later only where time has come, referred as granted or either way. */
function summed(
  list: string,
  where: Where,
  world: World,
  judging: Judging,
  of: (item: World) => readonly Exact[],
): readonly Exact[] {
  const each: (readonly Exact[])[] = [[zero]];
  for (const item of eachItem(list, world)) {
    const holds = where ? judging.level(where, item) : 3;
    if (holds === 3 || (holds === 2 && judging.grants) || (holds === 1 && world.ahead)) each.push(of(item));
    else if (holds === 2) each.push([zero, ...of(item)]);
  }
  return crossed(each, add);
}

function inCases(
  cases: Extract<Quantity, { word: 'cases' }>['cases'],
  world: World,
  judging: Judging,
): readonly Exact[] {
  const [first, ...rest] = cases;
  if (!first) return [zero];
  const guard = first.when ? judging.level(first.when, world) : 3;
  const then = () => figures(first.then, world, judging);
  if (guard === 3 || (guard === 1 && world.ahead)) return then();
  return guard === 2 ? thinned([...then(), ...inCases(rest, world, judging)]) : inCases(rest, world, judging);
}

function bySlices(value: Exact, slices: Extract<Quantity, { word: 'brackets' }>['slices']): Exact {
  let [total, from] = [zero, zero];
  for (const { upTo, rate } of slices) {
    const end = upTo ? smaller(value, exact(BigInt(upTo[0]), BigInt(upTo[1]))) : value;
    if (isLess(from, end))
      total = add(total, multiply(subtract(end, from), exact(BigInt(rate[0]), BigInt(rate[1]))));
    if (upTo) from = exact(BigInt(upTo[0]), BigInt(upTo[1]));
  }
  return total;
}
