// Dead and contradictory branches: what can never hold, never be reached, or adds nothing, by exact sets of answers to one fact.
import type { Amount, Condition, Program, Quantity } from '../../engine/rules.ts';
import type { Compilation } from '../compile.ts';
import type { Book } from '../compile/scope.ts';
import type { Origin } from '../compile/trace.ts';
import { type Problem, Problems } from '../problem.ts';
import { both, isEmpty, isWithin, oneOf, without } from './answerset.ts';
import { type Claim, claimOf, joined, neededBy, sureOf } from './claims.ts';
import { shownAnswer, shownWords } from './shown.ts';

type Claims = readonly Claim[];
interface Branch<Part> {
  readonly when?: Condition;
  readonly then: Part;
}

/**
 * Told at its place: a test that no answer can meet together with what must hold beside it; branches behind one that,
 * with those before it, covers every answer; an alternative contained in another. Only tests of single facts are
 * weighed, and only where their sets are exact, so that nothing is told that is not so. A condition that several programs
 * use is told only where it is dead in all of them. Derived facts that rest on themselves are told when they are compiled.
 */
export function checkContradictions({ rulebook, book }: Compilation): readonly Problem[] {
  if (!rulebook || !book) return [];
  const search = new Search(book);
  for (const program of rulebook.programs) search.program(program);
  for (const [id, { notice }] of book.definitions) {
    const fact = book.facts.get(id);
    if (fact?.type !== 'choice' && fact?.type !== 'yes_no') continue;
    const [option] = fact.type === 'choice' ? (fact.options ?? []) : [{ id: 'yes' }];
    const scope = { book, notice, explained: false, expanding: [] };
    const node = { fact: id, is: option?.id ?? '', ...(fact.yearly && { year: 'last' as const }) };
    const condition = book.language.condition(node, scope);
    if (condition.word === 'derived') search.condition(condition.rule, []);
  }
  return search.problems;
}

/** Going through a list means other items than the one at hand. */
const ofOthers = (list: string, before: Claims): Claims => before.filter((claim) => claim.list !== list);

class Search {
  readonly #book: Book;
  readonly #dead = new Map<string, { readonly origin: Origin; readonly message: string }>();
  readonly #alive = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  get problems(): readonly Problem[] {
    const problems = new Problems();
    for (const [key, { origin, message }] of this.#dead)
      if (!this.#alive.has(key)) problems.report(origin.place, message);
    return problems.list;
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
    if (claim) this.#weigh(claim, before);
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
        this.#alternatives(condition.conditions);
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
      this.#tell(
        sure.origin,
        'behind',
        isCovered
          ? `the branches behind ${shownWords(sure.origin)} are never reached: with those before it, it covers every answer of ${sure.fact.id}`
          : undefined,
      );
      if (isCovered) return;
    }
  }

  #weigh(claim: Claim, before: Claims): void {
    const same = before.filter(({ key }) => key === claim.key);
    const left = same.reduce((set, each) => both(set, each.set), claim.set);
    const clash = same.find(({ set }) => isEmpty(both(set, claim.set))) ?? same.at(-1);
    const message = !isEmpty(left)
      ? undefined
      : clash
        ? `${shownWords(claim.origin)} can never hold here: no ${claim.fact.id} meets it and ${shownWords(clash.origin)} too`
        : `${shownWords(claim.origin)} can never hold: no ${claim.fact.id} meets it`;
    this.#tell(claim.origin, 'here', message);
  }

  /** Whoever meets the one meets the other: then the one adds nothing. Of two that say the same the later is told. */
  #alternatives(conditions: readonly Condition[]): void {
    for (const [at, one] of conditions.entries()) {
      const needed = joined(neededBy(one, this.#book));
      const around = conditions.flatMap((other, index) => {
        const sure = index === at ? undefined : sureOf(other, this.#book);
        const own = sure && needed.find(({ key }) => key === sure.key);
        if (!sure || !own || isEmpty(own.set) || !isWithin(own.set, sure.set)) return [];
        const isSame = isWithin(sure.set, own.set) && needed.length === 1;
        return isSame && index > at ? [] : [{ sure, own }];
      });
      const [found] = around;
      const witness = found && oneOf(found.own.set);
      const [told] = needed;
      if (told)
        this.#tell(
          (found?.own ?? told).origin,
          'beside',
          found && witness !== undefined
            ? `${shownWords(found.own.origin)} adds nothing beside ${shownWords(found.sure.origin)}: whoever meets it meets that, such as ${found.own.fact.id} ${shownAnswer(found.own.fact, witness)}`
            : undefined,
        );
    }
  }

  /** Tells it, or keeps in mind that it is not so somewhere. */
  #tell(origin: Origin, kind: string, message: string | undefined): void {
    const { file, line, column } = origin.place;
    const key = `${file}:${line}:${column} ${kind}`;
    if (message === undefined) this.#alive.add(key);
    else if (!this.#dead.has(key)) this.#dead.set(key, { origin, message });
  }
}
