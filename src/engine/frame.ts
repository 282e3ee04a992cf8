// One company on one day, laid out for judging: every fact a rule names has its slot, every list its items.
import type { Domain } from './domain.ts';

/** Where a rule finds a fact: a slot of the frame, or a field of the current item of a list. */
export interface Place {
  readonly slot: number;
  /** Set inside a list: `slot` is then the field's number among the list's fields. */
  readonly list?: number;
}

/** A list's answer. Unanswered: `items` is undefined and the number of items lies in [low, high]. */
export interface ListState {
  readonly path: string;
  readonly given: 'answered' | 'unasked' | 'unknown';
  readonly items: readonly (readonly Domain[])[] | undefined;
  /** An item nothing is known of, standing for any item of an unanswered list. */
  readonly anyItem: readonly Domain[];
  low: number;
  high: number;
}

export interface Frame {
  /** Day number of the as-of date. */
  readonly asOf: number;
  readonly lastYear: number;
  readonly taxYear: number;
  readonly domains: readonly Domain[];
  readonly lists: readonly ListState[];
  /** The item at which each list stands while its conditions are judged. */
  readonly current: (readonly Domain[])[];
  /** Counting looks ahead: what only time keeps away counts as come. */
  ahead: boolean;
}

export function domainAt(frame: Frame, place: Place): Domain {
  if (place.list === undefined) return frame.domains[place.slot]!;
  return frame.current[place.list]![place.slot]!;
}
