// The compiled rules: what the rulebook hands to the engine, as plain JSON, one type per word of the language.
// Big words (except, preference, times, derived facts, named conditions) are already reduced to the small ones here.
import type { Fact } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Where a node rests: the notice, its clause id and the few words quoted from it, character for character. */
export interface Citation {
  readonly notice: string;
  readonly clause: string;
  readonly quote: string;
}

/** Our interpretation where the text is ambiguous. `otherwise` is the other way to read the same words. */
export interface Reading {
  readonly text: Wording;
  readonly otherwise?: { readonly text: Wording; readonly when: Condition };
}

/** What any deciding node may carry beside its word. */
export interface Basis {
  readonly citation?: Citation;
  readonly reading?: Reading;
  /** What the person can do instead when this condition is not met. */
  readonly instead?: Wording;
}

/**
 * Which fiscal year of a yearly fact is meant.
 * `last`: the last year completed before the as-of date; `tax`: the profile's taxYear, else the last completed year;
 * `of`: the year of that date fact, or the last completed year where that year is not closed at the as-of date.
 */
export type YearRule = 'last' | 'tax' | { readonly of: string };

/** One fact as a rule names it. `list` is set inside a list: then `fact` is a field of its items. */
export interface FactReference {
  readonly fact: string;
  readonly year?: YearRule;
  readonly list?: string;
}

/** Inclusive integer ranges in the fact's own scale (see vocabulary.ts); null stands for no bound. */
export type Range = readonly [low: number | null, high: number | null];

export type Operator = 'at_least' | 'at_most' | 'more_than' | 'less_than';

export type Condition = Basis &
  (
    | { readonly word: 'all' | 'none'; readonly conditions: readonly Condition[] }
    /** `preference`: the first is what the text prefers, the second that an authority decides outside of it. */
    | { readonly word: 'any'; readonly conditions: readonly Condition[]; readonly preference?: true }
    /** First branch whose guard holds; a branch without guard is last; without one the rest is `no`. */
    | {
        readonly word: 'cases';
        readonly cases: readonly { readonly when?: Condition; readonly then: Condition }[];
      }
    /** An authority decides; never a question. */
    | { readonly word: 'referred'; readonly to: Wording }
    /** A constant, from reducing a derived fact to its cases; `option` is what the fact is in this case. */
    | { readonly word: 'constant'; readonly level: 'no' | 'yes'; readonly option?: string }
    /** Answer lies in one of the ranges: options and tree nodes, regions, industries, dates. `names` are the ids, codes or dates as written. */
    | {
        readonly word: 'member';
        readonly of: FactReference;
        readonly form: 'option' | 'region' | 'industry' | 'date';
        readonly names: readonly string[];
        /** Places: the codes that the names have had, and the kinds of unit within them, where only those are meant. */
        readonly places?: { readonly codes: readonly string[]; readonly kinds?: readonly string[] };
        readonly ranges: readonly Range[];
        /** The answer "none / never / still there" satisfies the condition. */
        readonly none?: true;
        /** Dates only: the answer moved on by so many calendar years is compared. */
        readonly plusYears?: number;
        /** Dates only: bounds relative to the as-of date, used instead of the ranges. */
        readonly bounds?: { readonly from?: DatePoint; readonly to?: DatePoint };
      }
    /** At least one of the chosen options (a fact of type `choices`). */
    | { readonly word: 'includes'; readonly of: FactReference; readonly names: readonly string[] }
    | {
        readonly word: 'compare';
        readonly left: Quantity;
        readonly operator: Operator;
        readonly right: Quantity;
      }
    /** `of` divided by `to`, compared by cross multiplication; a zero `to` is referred. */
    | {
        readonly word: 'ratio';
        readonly of: Quantity;
        readonly to: Quantity;
        readonly operator: Operator;
        readonly right: Quantity;
      }
    /** Whole years from `since`, not interrupted by `until`. Not yet full is `later`. */
    | Elapsed
    /** The year of the figures lies wholly between two days, both inclusive, ISO. */
    | {
        readonly word: 'fiscal_year';
        readonly year: YearRule;
        readonly from?: string;
        readonly to?: string;
      }
    /** Some item of the list satisfies `where`. */
    | { readonly word: 'some'; readonly list: string; readonly where: Condition }
    /** A condition on a derived fact: stated directly (then `stated` is judged), or computed by `rule`. */
    | {
        readonly word: 'derived';
        readonly of: FactReference;
        readonly stated?: Condition;
        readonly rule: Condition;
      }
  );

/** A condition on elapsed time; also the milestone of an award. `fact` is the derived duration it came from. */
export interface Elapsed extends Basis {
  readonly word: 'elapsed';
  readonly since: FactReference;
  readonly until?: FactReference;
  readonly years: number;
  readonly fact?: string;
}

/** A date as written in a rule: an ISO date, the as-of date, or the first or last day of a fiscal year or of one some years after it. */
export type DatePoint =
  | string
  | { readonly asOf: true; readonly yearsBefore?: number }
  | { readonly yearStart: 'last' | 'tax'; readonly yearsAfter?: number }
  | { readonly yearEnd: 'last' | 'tax'; readonly yearsAfter?: number };

/** An exact rational as [numerator, denominator] in base units (元, 人, 年, 1 = 100 %); strings so that JSON keeps every digit. */
export type Rational = readonly [numerator: string, denominator: string];

export type Quantity = { readonly citation?: Citation; readonly reading?: Reading } & (
  | { readonly word: 'number'; readonly value: Rational; readonly unit?: Unit; readonly written: string }
  | { readonly word: 'figure'; readonly of: FactReference }
  | { readonly word: 'count'; readonly list: string; readonly where?: Condition }
  /** A yearly fact over the last `years` completed years; years before the one of `since` do not exist and are left out. */
  | {
      readonly word: 'years';
      readonly of: FactReference;
      readonly years: number;
      readonly since?: FactReference;
    }
  | { readonly word: 'items'; readonly list: string; readonly of: Quantity; readonly where?: Condition }
  | { readonly word: 'sum' | 'product' | 'least' | 'greatest'; readonly of: readonly Quantity[] }
  | { readonly word: 'difference'; readonly of: readonly [Quantity, Quantity] }
  | {
      readonly word: 'cases';
      readonly cases: readonly { readonly when?: Condition; readonly then: Quantity }[];
    }
  /** Slice by slice: each part of `of` up to `upTo` at its own rate; the last slice has no `upTo`. */
  | {
      readonly word: 'brackets';
      readonly of: Quantity;
      readonly slices: readonly { readonly upTo?: Rational; readonly rate: Rational }[];
    }
  /** A derived figure: stated directly, or computed. */
  | { readonly word: 'derived'; readonly of: FactReference; readonly rule: Quantity }
);

export type Unit = 'yuan' | 'person' | 'year' | 'month' | 'percent' | 'item' | 'point' | 'set';

export type Kind = 'cash' | 'saving' | 'deferral' | 'non-cash' | 'unstated';
export type Per = 'once' | 'year' | 'item' | 'term';

export type Amount = Basis &
  (
    | { readonly form: 'exactly'; readonly quantity: Quantity }
    /** The authority fixes the figure between the two. */
    | { readonly form: 'between'; readonly low: Quantity; readonly high: Quantity }
    | {
        readonly form: 'cases';
        readonly cases: readonly { readonly when?: Condition; readonly then: Amount }[];
      }
    | { readonly form: 'times'; readonly factor: Rational; readonly amount: Amount }
    | { readonly form: 'unstated' }
    | { readonly form: 'non-cash' }
  );

export interface Pay extends Basis {
  readonly kind: Kind;
  readonly per: Per;
  /** What a non-cash award is, in our own words; also the label of any award's payment. */
  readonly what?: Wording;
  /** Savings on the same tax are listed, never summed. */
  readonly tax?: string;
  /** Who fixes the figure where the text leaves it open. */
  readonly by?: Wording;
  readonly amount: Amount;
}

export interface Award {
  readonly id: string;
  readonly title: Wording;
  /** The award's own condition, beside the program's `who`. */
  readonly when?: Condition;
  readonly milestone?: Elapsed;
  readonly each?: {
    readonly list: string;
    readonly where?: Condition;
    /** Caps the sum of an item quantity before paying; which item is cut is the authority's choice. */
    readonly together?: Basis & { readonly of: FactReference; readonly atMost: Rational };
  };
  /** Caps the sum paid. */
  readonly cap?: Basis & { readonly amount: Quantity };
  readonly pay: Pay;
}

export interface Window extends Basis {
  readonly opens?: string;
  readonly closes?: string;
  readonly binds?: 'applicant' | 'forwarder';
}

export interface Step extends Basis {
  readonly by: Wording;
  readonly text: Wording;
  readonly due?: string;
  readonly copies?: number;
}

export interface Advisory {
  readonly from?: string;
  readonly to?: string;
  /** `text`: rests on the notice; `reported`: about a text that is not held; never changes a verdict. */
  readonly basis: 'text' | 'reported';
  readonly citation?: Citation;
  readonly when?: Condition;
  readonly text: Wording;
}

export interface Program {
  /** `<notice>/<program>` */
  readonly id: string;
  readonly notice: string;
  readonly title: Wording;
  readonly for: Condition;
  readonly who: Condition;
  readonly awards: readonly Award[];
  readonly window: Window;
  readonly steps: readonly Step[];
  readonly advisories: readonly Advisory[];
}

/** At most one of the programs: for the company, or (with `per`) for each item of that list. */
export interface Exclusive {
  readonly programs: readonly string[];
  readonly per?: string;
  readonly citation: Citation;
}

/**
 * Two answers that belong together, of one year where both are yearly. `at_most`: the figure is no more than the other;
 * `on_or_after`: the day is not before the other. Where both are given and it does not hold, a warning names both; days in
 * the wrong order cannot both be right, and count as not answered until one is corrected.
 */
export interface Check {
  readonly fact: string;
  readonly operator: 'at_most' | 'on_or_after';
  readonly other: string;
  readonly why: Wording;
}

export interface Clause {
  readonly id: string;
  readonly title?: Wording;
  /** Our own plain restatement; never the notice's sentences. */
  readonly restatement: Wording;
  readonly sha256: string;
  readonly coverage: { readonly quoted: number; readonly listed: number; readonly total: number };
}

export interface NotModelled {
  readonly clause: string;
  readonly quote?: string;
  readonly why: Wording;
}

export interface Notice {
  readonly id: string;
  readonly title: Wording;
  /** 文号, the same in both languages; where the text has none, what it is cited as instead. */
  readonly number: Wording;
  readonly issuer: Wording;
  readonly issued: string;
  /** The official page; absent where only copies of the text are at hand. */
  readonly url?: string;
  readonly grade: string;
  /** Of a notice that offers nothing to an applicant: what it is instead, and why there is no program. */
  readonly guidance?: Wording;
  readonly inForce: { readonly from: string; readonly to?: string; readonly supersededBy?: string } & Basis;
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly advisories: readonly Advisory[];
  readonly clauses: readonly Clause[];
  readonly notModelled: readonly NotModelled[];
}

/** Everything the engine needs, ready to judge. `hash` is over the rule files. */
export interface Rulebook {
  readonly hash: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly { readonly id: string; readonly title: Wording }[];
  readonly notices: readonly Notice[];
  readonly programs: readonly Program[];
  readonly exclusive: readonly Exclusive[];
  readonly checks: readonly Check[];
  /** Days worth judging for, offered beside today. */
  readonly moments: readonly { readonly on: string; readonly label: Wording }[];
}

/** What is known without the rules themselves: the vocabulary, which notices there are, what they offer. A Rulebook is one too. */
export interface Outline extends Pick<Rulebook, 'hash' | 'facts' | 'sections'> {
  readonly notices: readonly Pick<
    Notice,
    'id' | 'title' | 'number' | 'issuer' | 'issued' | 'url' | 'grade' | 'guidance'
  >[];
  readonly programs: readonly {
    readonly id: string;
    readonly notice: string;
    readonly awards: readonly Pick<Award, 'id'>[];
  }[];
}
