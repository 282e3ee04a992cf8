// From quantities as data to quantities that know their extent.
import { fromRational } from './fraction.ts';
import type { Layout } from './layout.ts';
import type { Node } from './nodes/node.ts';
import {
  brackets,
  cases,
  combined,
  count,
  derived,
  figure,
  fixed,
  items,
  minusOf,
  type Quantity,
  years,
} from './quantities/quantity.ts';
import type { Condition, Quantity as Written } from './rules.ts';

export type CompileCondition = (condition: Condition) => Node;

export function compileQuantity(written: Written, layout: Layout, condition: CompileCondition): Quantity {
  const compile = (each: Written) => compileQuantity(each, layout, condition);
  const guard = (when: Condition | undefined) => when && condition(when);
  switch (written.word) {
    case 'number':
      return fixed(fromRational(written.value));
    case 'figure':
      return figure(layout.place(written.of));
    case 'count':
      return count(layout.list(written.list), guard(written.where));
    case 'years': {
      const fact = layout.fact(written.of.fact);
      const places = Array.from({ length: written.years }, (_, before) =>
        layout.placeOf(fact, before === 0 ? 'last' : { before }),
      );
      return years(places, written.since && layout.place(written.since));
    }
    case 'items':
      return items(layout.list(written.list), compile(written.of), guard(written.where));
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
      return combined(written.word, written.of.map(compile));
    case 'difference':
      return minusOf(compile(written.of[0]), compile(written.of[1]));
    case 'cases':
      return cases(written.cases.map(({ when, then }) => ({ when: guard(when), then: compile(then) })));
    case 'brackets':
      return brackets(
        compile(written.of),
        written.slices.map(({ upTo, rate }) => ({
          upTo: upTo && fromRational(upTo),
          rate: fromRational(rate),
        })),
      );
    case 'derived':
      return derived(layout.place(written.of), compile(written.rule));
  }
}
