// From amounts as data to quantities: what a payment comes to, with what the authority fixes inside it.
import { compileCondition, type ConditionContext } from './compile-condition.ts';
import { compileQuantity } from './compile-quantity.ts';
import { formulaOver, numberFormula } from './formula.ts';
import { type Fraction, fromRational, ZERO } from './fraction.ts';
import type { Frame } from './frame.ts';
import { type Extent, exactly, hull, isPoint, product } from './quantities/extent.ts';
import { cases } from './quantities/cases.ts';
import { fixed, type Quantity, read } from './quantities/quantity.ts';
import type { Amount, Citation, Condition, Quantity as WrittenQuantity } from './rules.ts';

/** It pays, but the notice names no figure. */
export const UNSTATED: Extent = { low: ZERO, high: null, discretion: true, open: false };

/** The authority fixes the figure between the two. */
function between(low: Quantity, high: Quantity): Quantity {
  return {
    extent(frame) {
      const whole = hull(low.extent(frame), high.extent(frame));
      return isPoint(whole) ? whole : { ...whole, discretion: true };
    },
    ask(frame, wanted) {
      low.ask(frame, wanted);
      high.ask(frame, wanted);
    },
    visit(visitor) {
      low.visit(visitor);
      high.visit(visitor);
    },
    readings(frame, tell) {
      low.readings(frame, tell);
      high.readings(frame, tell);
    },
    figures: (frame) => [...low.figures(frame), ...high.figures(frame)],
    formula: (frame) => formulaOver('between', [low.formula(frame), high.formula(frame)]),
    timed: low.timed || high.timed,
  };
}

function scaled(amount: Quantity, factor: Fraction): Quantity {
  return {
    ...amount,
    extent: (frame) => product(amount.extent(frame), exactly(factor)),
    formula: (frame) => formulaOver('product', [amount.formula(frame), numberFormula(factor)]),
  };
}

/** Where one branch of several names no figure, it may be anything; what is not money adds none. */
function withoutFigure(amount: Amount): Quantity {
  const nothing = fixed(ZERO);
  return amount.form === 'unstated' ? { ...nothing, extent: () => UNSTATED } : nothing;
}

/** Undefined where no figure is named at all: unstated and non-cash. */
export function compileAmount(
  amount: Amount,
  context: ConditionContext,
  above: Citation | undefined,
): Quantity | undefined {
  const citation = amount.citation ?? above;
  const quantity = quantityOf(amount, context, citation);
  if (!quantity) return undefined;
  const source = (frame: Frame) => quantity.source?.(frame) ?? amount.citation;
  return read({ ...quantity, source }, { reading: amount.reading, citation });
}

function quantityOf(
  amount: Amount,
  context: ConditionContext,
  citation: Citation | undefined,
): Quantity | undefined {
  const condition = (written: Condition) => compileCondition(written, context, citation);
  const quantity = (written: WrittenQuantity) =>
    compileQuantity(written, { ...context, condition, grants: true });
  switch (amount.form) {
    case 'exactly':
      return quantity(amount.quantity);
    case 'between':
      return between(quantity(amount.low), quantity(amount.high));
    case 'times': {
      const inner = compileAmount(amount.amount, context, citation);
      return inner && scaled(inner, fromRational(amount.factor));
    }
    case 'cases': {
      const branches = amount.cases.map(({ when, then }) => ({
        when: when && condition(when),
        written: then,
        then: compileAmount(then, context, citation),
      }));
      if (branches.every(({ then }) => !then)) return undefined;
      return cases(
        branches.map(({ when, written, then }) => ({ when, then: then ?? withoutFigure(written) })),
      );
    }
    case 'unstated':
    case 'non-cash':
      return undefined;
  }
}
