// The assessment: what the engine says of one company on one day. The same shape `assess` prints as JSON (money in 元 there).
import type { Citation, Kind, Per, Reading } from './rules.ts';
import type { Wording } from './wording.ts';

export type Verdict = 'not-addressed' | 'ineligible' | 'open' | 'upcoming' | 'referred' | 'eligible';
/** The name of one answer: `fact`, `fact@2025`, `fact@first_listed_on`, `plans[2].content`. */
export type Path = string;

export type Why = { readonly unanswered: readonly Path[] } | { readonly discretion: Wording };

/** A sum in 分; a null high has no bound. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
}

export interface AmountLine extends Bounds {
  readonly kind: Kind;
  readonly per: Per;
  readonly why?: readonly Why[];
}

export interface Milestone extends Bounds {
  readonly state: 'reached' | 'ahead' | 'missed' | 'unknown';
  readonly due?: string;
}

/** What one item of a list is paid, and the words on which it rests where they are not those of every item. */
export interface ItemPay extends Bounds {
  readonly path: Path;
  /** The answer that tells the item from others. */
  readonly name?: { readonly path: Path; readonly value: string };
  readonly citation?: Citation;
}

export interface AwardResult {
  readonly id: string;
  readonly kind: Kind;
  readonly per: Per;
  readonly low?: number;
  readonly high?: number | null;
  readonly why?: readonly Why[];
  readonly milestone?: Milestone;
  readonly received?: true;
  /** Of an award per item: each item of the list as it was given. */
  readonly items?: readonly ItemPay[];
}

/** One thing required, in the vocabulary's own words and units (money in 分, percent × 10 000, dates ISO, places by code). */
export interface Required {
  readonly operator:
    | 'at_least'
    | 'at_most'
    | 'more_than'
    | 'less_than'
    | 'one_of'
    | 'none_of'
    | 'on_or_after'
    | 'on_or_before'
    | 'before'
    | 'after';
  readonly value: number | string | readonly string[];
  /** Of places: only the units of these kinds within them (district, county, county-level-city, …). */
  readonly kinds?: readonly string[];
}

/** Items of a list told apart by one field. */
export interface Among {
  readonly path: Path;
  readonly required: Required;
}

/** A condition that failed or is referred, with my figure, the threshold, the distance, and the words it rests on. */
export interface Finding {
  readonly path?: Path;
  readonly value?: unknown;
  readonly required?: Required;
  readonly gap?: number;
  readonly among?: Among;
  /**
   * Set where `value` and `required` are a share in percent × 10 000 of which the answer at `path` is the upper part; the `gap` is
   * what that part is short of while the lower one stays, in its own scale.
   */
  readonly unit?: 'percent';
  /** Of a share: the answer that is the lower part. */
  readonly over?: Path;
  /** Of a share of sums over several years: how many, the last of them that of the path. */
  readonly years?: number;
  readonly to?: Wording;
  /** What the text prefers is not met: no bar, the authority decides. `because` tells what it prefers. */
  readonly preference?: true;
  readonly cite: string;
  readonly quote: string;
  readonly notice: string;
  readonly reading?: Reading;
  readonly instead?: Wording;
  readonly because?: readonly Finding[];
}

export type WindowState = 'not-yet-open' | 'open' | 'closed' | 'unstated';
export type InForce = 'yes' | 'not-yet' | 'ended' | 'superseded';

export interface ProgramResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly window: {
    readonly state: WindowState;
    readonly opens?: string;
    readonly closes?: string;
    readonly daysLeft?: number;
    readonly binds?: 'applicant' | 'forwarder';
  };
  readonly inForce: InForce;
  readonly pastCheck: boolean;
  /** In force, not past check-by, window not closed: takes part in counts, totals and what to file now. */
  readonly counted: boolean;
  /** Upcoming: the day on which it is first due if nothing changes. */
  readonly due?: string;
  /** Open: the verdicts that remain possible. */
  readonly outcomes?: readonly Verdict[];
  readonly amounts: readonly AmountLine[];
  readonly awards: readonly AwardResult[];
  readonly missing: { readonly verdict: readonly Path[]; readonly award: readonly Path[] };
  readonly dontKnow: readonly Path[];
  readonly referred: readonly Finding[];
  readonly failed: readonly Finding[];
  readonly readings: readonly { readonly citation?: Citation; readonly reading: Reading }[];
  readonly advisories: readonly { readonly text: Wording; readonly basis: 'text' | 'reported' }[];
  readonly warnings: readonly Wording[];
}

export interface Total {
  readonly kind: Kind;
  readonly per: Per;
  readonly certain: Bounds;
  readonly referred: Bounds;
  /** Over awards of which answers that are missing decide. For the page; `assess` does not print it. */
  readonly open: Bounds;
  readonly best: Bounds & {
    readonly programs: readonly string[];
    readonly leftOut: readonly { readonly id: string; readonly because: Wording }[];
  };
}

export interface Assessment {
  readonly asOf: string;
  readonly rulebook: string;
  readonly programs: readonly ProgramResult[];
  readonly totals: readonly Total[];
}

/** Part of the explanation: the rule tree with this company's levels and figures on every node. */
export interface Reason {
  readonly word: string;
  /** Worst and best level still possible. */
  readonly level: readonly [Level: LevelName, best: LevelName];
  readonly citation?: Citation;
  readonly reading?: Reading;
  readonly instead?: Wording;
  readonly to?: Wording;
  /** Of `any`: as in a finding. */
  readonly preference?: true;
  readonly path?: Path;
  readonly value?: unknown;
  /** The value was not stated: it follows from the answers below. */
  readonly computed?: true;
  readonly required?: Required;
  readonly gap?: number;
  /** Of a count: which items of the list are counted, where one field tells. */
  readonly among?: Among;
  /** As in a finding. */
  readonly unit?: 'percent';
  readonly over?: Path;
  readonly years?: number;
  /** Day number (calendar.ts) on which a `later` is over. */
  readonly dueDay?: number;
  readonly children: readonly Reason[];
}
export type LevelName = 'no' | 'later' | 'referred' | 'yes';
