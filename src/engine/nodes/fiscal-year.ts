// fiscal_year: whether the year of the figures lies in a stretch of years. A tax rule holds for years, not for the as-of date.
import type { Finding, Reason, Required } from '../assessment.ts';
import { dayOf, firstDayOfYear, yearOf } from '../calendar.ts';
import { isKnown, NO_SUCH_YEAR, referralOf } from '../domain.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { type Levels, NO, REFERRED, YES } from '../level.ts';
import type { Wanted } from '../wanted.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';

/** Whole years only: a year that begins before `from` or ends after `to` lies outside. ISO dates. */
export interface Stretch {
  readonly from?: string;
  readonly to?: string;
}

export class FiscalYear extends Node {
  readonly word = 'fiscal_year';
  /** The last completed year, the tax year, or the year of the date at a place. */
  readonly year: 'last' | 'tax' | Place;
  readonly stretch: Stretch;
  readonly first: number;
  readonly last: number;

  constructor(basis: Basis, year: 'last' | 'tax' | Place, stretch: Stretch) {
    super(basis);
    this.year = year;
    this.stretch = stretch;
    const { from, to } = stretch;
    const after = from === undefined ? undefined : dayOf(from);
    const before = to === undefined ? undefined : dayOf(to);
    this.first = after === undefined ? -Infinity : yearOf(after - 1) + 1;
    this.last = before === undefined ? Infinity : yearOf(before + 1) - 1;
  }

  judge(frame: Frame): Levels {
    if (typeof this.year === 'string') return this.contains(this.known(frame, this.year));
    const date = domainAt(frame, this.year);
    // Without such a date there is no such year, and no answer settles it.
    const referral = date.none === 1 ? 1 : referralOf(date);
    if (referral === 1) return REFERRED;
    const [low, high] = [date.low, date.high].map((day) => closed(day, frame)) as [number, number];
    const touches = low <= this.last && high >= this.first;
    const inside = low >= this.first && high <= this.last;
    const ofDay = inside ? YES : touches ? YES | NO : NO;
    return date.none === 2 ? ofDay | REFERRED : ofDay;
  }

  private known(frame: Frame, year: 'last' | 'tax'): number {
    return year === 'last' ? frame.lastYear : frame.taxYear;
  }

  private contains(year: number): Levels {
    return year >= this.first && year <= this.last ? YES : NO;
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    if (typeof this.year === 'string') return;
    const cuts = [this.first, this.last + 1].filter(Number.isFinite).map(firstDayOfYear);
    wanted.addDomain(domainAt(frame, this.year), cuts);
  }

  visit(visitor: LeafVisitor): void {
    if (typeof this.year !== 'string') visitor.fact(this.year);
  }

  private own(frame: Frame): number | undefined {
    if (typeof this.year === 'string') return this.known(frame, this.year);
    const date = domainAt(frame, this.year);
    return isKnown(date) && date.none === 0 ? closed(date.low, frame) : undefined;
  }

  /** The end of the stretch that is crossed, or the one still ahead. */
  private required(year: number | undefined): Required {
    const { from, to } = this.stretch;
    const isLate = to !== undefined && (from === undefined || (year !== undefined && year > this.last));
    return isLate ? { operator: 'on_or_before', value: to } : { operator: 'on_or_after', value: from ?? '' };
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const value = this.own(frame);
    return { ...(value !== undefined && { value }), required: this.required(value) };
  }

  failures(frame: Frame, findings: Finding[]): void {
    findings.push(this.finding({ ...this.facts(frame) }));
  }

  holdings(_frame: Frame, findings: Finding[]): void {
    findings.push(this.finding());
  }

  override referrals(_frame: Frame, findings: Finding[]): void {
    findings.push(this.finding({ to: NO_SUCH_YEAR }));
  }
}

/** A year that is not closed has no figures yet: the last closed one stands for it. */
function closed(day: number, { lastYear }: Frame): number {
  return Math.min(Number.isFinite(day) ? yearOf(day) : Math.sign(day) * Infinity, lastYear);
}
