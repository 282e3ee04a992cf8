// Goes through everything a compiled program or definition decides by, with the list each part is inside.
import type { Amount, Condition, Program, Quantity } from '../../../engine/rules.ts';

export interface Walker {
  condition?: (condition: Condition, list: string | undefined) => void;
  quantity?: (quantity: Quantity, list: string | undefined) => void;
}

export function walkProgram({ for: addressed, who, awards }: Program, walker: Walker): void {
  walkCondition(addressed, walker, undefined);
  walkCondition(who, walker, undefined);
  for (const { when, milestone, each, cap, pay } of awards) {
    if (when) walkCondition(when, walker, undefined);
    if (milestone) walkCondition(milestone, walker, undefined);
    if (each?.where) walkCondition(each.where, walker, each.list);
    if (cap) walkQuantity(cap.amount, walker, each?.list);
    walkAmount(pay.amount, walker, each?.list);
  }
}

export function walkCondition(condition: Condition, walker: Walker, list: string | undefined): void {
  walker.condition?.(condition, list);
  if (condition.reading?.otherwise) walkCondition(condition.reading.otherwise.when, walker, list);
  switch (condition.word) {
    case 'all':
    case 'any':
    case 'none':
      for (const each of condition.conditions) walkCondition(each, walker, list);
      return;
    case 'cases':
      for (const { when, then } of condition.cases) {
        if (when) walkCondition(when, walker, list);
        walkCondition(then, walker, list);
      }
      return;
    case 'compare':
      walkQuantity(condition.left, walker, list);
      walkQuantity(condition.right, walker, list);
      return;
    case 'ratio':
      for (const part of [condition.of, condition.to, condition.right]) walkQuantity(part, walker, list);
      return;
    case 'some':
      walkCondition(condition.where, walker, condition.list);
      return;
    case 'derived':
      walkCondition(condition.rule, walker, list);
      return;
    case 'referred':
    case 'constant':
    case 'member':
    case 'includes':
    case 'elapsed':
    case 'fiscal_year':
  }
}

export function walkQuantity(quantity: Quantity, walker: Walker, list: string | undefined): void {
  walker.quantity?.(quantity, list);
  switch (quantity.word) {
    case 'count':
      if (quantity.where) walkCondition(quantity.where, walker, quantity.list);
      return;
    case 'items':
      walkQuantity(quantity.of, walker, quantity.list);
      if (quantity.where) walkCondition(quantity.where, walker, quantity.list);
      return;
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
    case 'difference':
      for (const part of quantity.of) walkQuantity(part, walker, list);
      return;
    case 'cases':
      for (const { when, then } of quantity.cases) {
        if (when) walkCondition(when, walker, list);
        walkQuantity(then, walker, list);
      }
      return;
    case 'brackets':
      walkQuantity(quantity.of, walker, list);
      return;
    case 'derived':
      walkQuantity(quantity.rule, walker, list);
      return;
    case 'number':
    case 'figure':
    case 'years':
  }
}

function walkAmount(amount: Amount, walker: Walker, list: string | undefined): void {
  switch (amount.form) {
    case 'exactly':
      return walkQuantity(amount.quantity, walker, list);
    case 'between':
      walkQuantity(amount.low, walker, list);
      return walkQuantity(amount.high, walker, list);
    case 'cases':
      for (const { when, then } of amount.cases) {
        if (when) walkCondition(when, walker, list);
        walkAmount(then, walker, list);
      }
      return;
    case 'times':
      return walkAmount(amount.amount, walker, list);
    case 'unstated':
    case 'non-cash':
  }
}
