// The formulas of an award: how what is paid comes about with the company's own figures, for each item where it is per item.
import type { Bounds, Path } from './assessment.ts';
import type { Award } from './awards.ts';
import { type Formula, formulaOver, hasFigures } from './formula.ts';
import { roundedToFen } from './fraction.ts';
import type { Frame } from './frame.ts';
import { best } from './level.ts';
import { eachItem } from './nodes/items.ts';
import { payOf } from './payment.ts';
import type { Extent } from './quantities/extent.ts';

/** What the formula comes to in 分, between two bounds where an authority fixes the figure. */
export interface PaidFormula extends Bounds {
  readonly formula: Formula;
  /** The item it is about. */
  readonly item?: Path;
}

function paid(formula: Formula | undefined, { low, high }: Extent): readonly PaidFormula[] {
  if (!formula || !hasFigures(formula)) return [];
  return [{ formula, low: low ? roundedToFen(low) : 0, high: high && roundedToFen(high) }];
}

/** Nothing where a figure is not known, where the notice names the sum itself, and where items share one limit. */
export function formulasOf(award: Award, frame: Frame): readonly PaidFormula[] {
  const { amount, cap, each } = award;
  if (!amount) return [];
  if (!each) {
    const own = amount.formula(frame);
    return paid(cap ? formulaOver('least', [own, cap.formula(frame)]) : own, payOf(award, frame));
  }
  const list = frame.lists[each.list]!;
  if (each.together || !list.items) return [];
  const formulas: PaidFormula[] = [];
  let index = 0;
  eachItem(each.list, frame, () => {
    const item = `${list.path}[${index++}]`;
    if (each.where && best(each.where.judge(frame)) < 2) return;
    formulas.push(...paid(amount.formula(frame), amount.extent(frame)).map((one) => ({ ...one, item })));
  });
  return formulas;
}
