// From quantities as data to quantities that know their extent.
import { fromRational } from './fraction.ts';
import type { ConditionContext } from './compile-condition.ts';
import type { Node } from './nodes/node.ts';
import {
  combined,
  derived,
  figure,
  fixed,
  minusOf,
  type Quantity,
  read,
  settling,
} from './quantities/quantity.ts';
import { brackets } from './quantities/brackets.ts';
import { cases } from './quantities/cases.ts';
import { count, items } from './quantities/lists.ts';
import { years } from './quantities/years.ts';
import type { Condition, Quantity as Written } from './rules.ts';

type CompileCondition = (condition: Condition) => Node;

export interface QuantityContext extends Pick<ConditionContext, 'layout' | 'onDerived'> {
  readonly condition: CompileCondition;
  /** In an award what an authority decides is taken as granted; in a condition it is not. */
  readonly grants: boolean;
}

export function compileQuantity(written: Written, context: QuantityContext): Quantity {
  return read(settling(compileWord(written, context)), {
    reading: written.reading,
    citation: written.citation,
  });
}

function compileWord(written: Written, context: QuantityContext): Quantity {
  const { layout, condition, grants, onDerived } = context;
  const compile = (each: Written) => compileQuantity(each, context);
  const guard = (when: Condition | undefined) => when && condition(when);
  switch (written.word) {
    case 'number':
      return fixed(fromRational(written.value), written.unit);
    case 'figure':
      return figure(layout.place(written.of));
    case 'count':
      return count({ list: layout.list(written.list), where: guard(written.where), grants });
    case 'years': {
      const fact = layout.fact(written.of.fact);
      const places = Array.from({ length: written.years }, (_, before) =>
        layout.placeOf(fact, before === 0 ? 'last' : { before }),
      );
      return years(places, written.since && layout.place(written.since));
    }
    case 'items':
      return items(
        { list: layout.list(written.list), where: guard(written.where), grants },
        compile(written.of),
      );
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
    case 'derived': {
      const place = layout.place(written.of);
      const rule = compile(written.rule);
      onDerived({ place, figure: rule });
      return derived(place, rule);
    }
  }
}
