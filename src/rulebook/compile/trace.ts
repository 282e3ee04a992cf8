// What the checker needs to know of compiled rules: from which words of which clause, at which place, each part came.
import type {
  Advisory,
  Amount,
  Award,
  Condition,
  Notice,
  Quantity,
  Rational,
  Step,
  Window,
} from '../../engine/rules.ts';
import type { Place } from '../problem.ts';

/** What is marked: whatever states a number or a day. */
export type Part =
  | Condition
  | Quantity
  | Amount
  | Window
  | Step
  | Advisory
  | Notice['inForce']
  | NonNullable<NonNullable<Award['each']>['together']>
  | { readonly upTo?: Rational; readonly rate: Rational };

/** Where a compiled part comes from. */
export interface Origin {
  readonly place: Place;
  readonly notice: string;
  readonly clause?: string;
  /** The quote it rests on: its own, or that of the nearest node above. */
  readonly quote?: string;
  /** A reading at or below that quote explains what the words alone do not say. */
  readonly explained: boolean;
  /** The place of what stands under a key of the same node. */
  at(key: string): Place;
}

/** A quote as it stands in a rule file. A named condition is quoted from every clause that uses it. */
export interface QuoteUse {
  readonly place: Place;
  readonly notice: string;
  readonly clause: string;
  readonly quote: string;
  /** It stands under not_modelled: it names what no rule rests on. */
  readonly listed?: true;
}

/** Filled while rules are compiled. */
export class Trace {
  readonly #origins = new Map<object, Origin>();
  readonly #used = new Set<string>();
  readonly #quotes = new Map<string, QuoteUse>();

  mark<Made extends object>(part: Made, origin: Origin): Made {
    this.#origins.set(part, origin);
    return part;
  }

  originOf(part: object): Origin | undefined {
    return this.#origins.get(part);
  }

  /** Every part that was marked; one that was copied while it was compiled stands here more than once. */
  get parts(): readonly (readonly [part: Part, origin: Origin])[] {
    return [...this.#origins] as [Part, Origin][];
  }

  /** A named condition of a notice that some rule uses. */
  used(notice: string, name: string): void {
    this.#used.add(`${notice}: ${name}`);
  }

  uses(notice: string, name: string): boolean {
    return this.#used.has(`${notice}: ${name}`);
  }

  quoted(use: QuoteUse): void {
    this.#quotes.set(`${use.place.file}:${use.place.line}:${use.place.column} ${use.clause}`, use);
  }

  get quotes(): readonly QuoteUse[] {
    return [...this.#quotes.values()];
  }
}
