// What is dead, and what is not so somewhere: a part that several programs use is told only where it is dead in all of them.
import type { Condition } from '../../engine/rules.ts';
import type { Book } from '../compile/scope.ts';
import type { Origin } from '../compile/trace.ts';
import { type Problem, Problems } from '../problem.ts';
import { both, isEmpty, isWithin, oneOf } from './answerset.ts';
import { type Claim, joined, neededBy, sureOf } from './claims.ts';
import { shownAnswer, shownWords } from './shown.ts';

export type Claims = readonly Claim[];

export class Findings {
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

  /** A test beside what must hold for it to matter. */
  weigh(claim: Claim, before: Claims): void {
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
  alternatives(conditions: readonly Condition[]): void {
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

  /** A guard behind which nothing is left of its fact, or something is. */
  covered(guard: Claim, isCovered: boolean): void {
    this.#tell(
      guard.origin,
      'behind',
      isCovered
        ? `the branches behind ${shownWords(guard.origin)} are never reached: with those before it, it covers every answer of ${guard.fact.id}`
        : undefined,
    );
  }

  /** Tells it, or keeps in mind that it is not so somewhere. */
  #tell(origin: Origin, kind: string, message: string | undefined): void {
    const { file, line, column } = origin.place;
    const key = `${file}:${line}:${column} ${kind}`;
    if (message === undefined) this.#alive.add(key);
    else if (!this.#dead.has(key)) this.#dead.set(key, { origin, message });
  }
}
