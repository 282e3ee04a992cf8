// Goes through programs and definitions with what must hold for each part to matter.
import type { Amount, Condition, Program, Quantity } from '../../engine/rules.ts';
import type { Book } from '../compile/scope.ts';
import type { Problem } from '../problem.ts';
import { isEmpty, without } from './answerset.ts';
import { claimOf, joined, neededBy, sureOf } from './claims.ts';
import { type Claims, Findings } from './findings.ts';

interface Branch<Part> {
  readonly when?: Condition;
  readonly then: Part;
}

/** Going through a list means other items than the one at hand. */
const ofOthers = (list: string, before: Claims): Claims => before.filter((claim) => claim.list !== list);

export class Search {
  readonly #book: Book;
  readonly #findings: Findings;

  constructor(book: Book) {
    this.#book = book;
    this.#findings = new Findings(book);
  }

  get problems(): readonly Problem[] {
    return this.#findings.problems;
  }

  program({ for: addressed, who, awards }: Program): void {
    this.condition(addressed, []);
    const forWhom = neededBy(addressed, this.#book);
    this.condition(who, forWhom);
    const before = [...forWhom, ...neededBy(who, this.#book)];
    for (const { when, each, pay, cap } of awards) {
      if (when) this.condition(when, before);
      const own = when ? [...before, ...neededBy(when, this.#book)] : before;
      if (each?.where) this.condition(each.where, own);
      const paid = each?.where ? [...own, ...neededBy(each.where, this.#book)] : own;
      this.#amount(pay.amount, paid);
      if (cap) this.#quantity(cap.amount, paid);
    }
  }

  /** `before`: what must hold for this condition to matter. */
  condition(condition: Condition, before: Claims): void {
    if (condition.reading?.otherwise) this.condition(condition.reading.otherwise.when, []);
    const claim = claimOf(condition, this.#book);
    if (claim) this.#findings.weigh(claim, before);
    switch (condition.word) {
      case 'all': {
        let known = before;
        for (const each of condition.conditions) {
          this.condition(each, known);
          known = [...known, ...neededBy(each, this.#book)];
        }
        return;
      }
      case 'any':
      case 'none':
        for (const each of condition.conditions) this.condition(each, before);
        this.#findings.alternatives(condition.conditions);
        return;
      case 'cases':
        return this.#branches(condition.cases, before, (then, known) => this.condition(then, known));
      case 'compare':
        this.#quantity(condition.left, before);
        return this.#quantity(condition.right, before);
      case 'ratio':
        for (const part of [condition.of, condition.to, condition.right]) this.#quantity(part, before);
        return;
      case 'some':
        return this.condition(condition.where, ofOthers(condition.list, before));
      // A definition is weighed for itself: that one reader needs only some of its branches is no fault.
      case 'derived':
      case 'referred':
      case 'constant':
      case 'member':
      case 'includes':
      case 'elapsed':
      case 'fiscal_year':
    }
  }

  #quantity(quantity: Quantity, before: Claims): void {
    switch (quantity.word) {
      case 'count':
        if (quantity.where) this.condition(quantity.where, ofOthers(quantity.list, before));
        return;
      case 'items': {
        const known = ofOthers(quantity.list, before);
        const { where } = quantity;
        if (where) this.condition(where, known);
        return this.#quantity(quantity.of, where ? [...known, ...neededBy(where, this.#book)] : known);
      }
      case 'sum':
      case 'product':
      case 'least':
      case 'greatest':
      case 'difference':
        for (const part of quantity.of) this.#quantity(part, before);
        return;
      case 'cases':
        return this.#branches(quantity.cases, before, (then, known) => this.#quantity(then, known));
      case 'brackets':
        return this.#quantity(quantity.of, before);
      case 'number':
      case 'figure':
      case 'years':
      case 'derived':
    }
  }

  #amount(amount: Amount, before: Claims): void {
    if (amount.form === 'exactly') this.#quantity(amount.quantity, before);
    if (amount.form === 'between') {
      this.#quantity(amount.low, before);
      this.#quantity(amount.high, before);
    }
    if (amount.form === 'times') this.#amount(amount.amount, before);
    if (amount.form === 'cases')
      this.#branches(amount.cases, before, (then, known) => this.#amount(then, known));
  }

  /** A branch matters where its guard may hold and no earlier one surely does. */
  #branches<Part>(
    branches: readonly Branch<Part>[],
    before: Claims,
    inside: (then: Part, known: Claims) => void,
  ): void {
    let rest = before;
    for (const [at, { when, then }] of branches.entries()) {
      if (!when) return inside(then, rest);
      this.condition(when, rest);
      inside(then, [...rest, ...neededBy(when, this.#book)]);
      const sure = sureOf(when, this.#book);
      if (!sure) continue;
      rest = [...rest, { ...sure, set: without(sure.all, sure.set) }];
      if (at === branches.length - 1) return;
      const left = joined(rest).find(({ key }) => key === sure.key);
      const isCovered = left !== undefined && isEmpty(left.set);
      this.#findings.covered(sure, isCovered);
      if (isCovered) return;
    }
  }
}
