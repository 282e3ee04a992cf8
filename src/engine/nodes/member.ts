// member: the answer lies in one of some ranges (options, regions, industries, dates, and figures against a fixed threshold).
import type { Finding, Reason, Required } from '../assessment.ts';
import { addYears, firstDayReaching } from '../calendar.ts';
import { type Domain, referralOf, referredTo, shownValue } from '../domain.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { LATER, type Levels, NO, REFERRED, YES } from '../level.ts';
import { type Basis, type LeafVisitor, Node, opposite } from './node.ts';
import type { Wanted } from '../wanted.ts';

export interface MemberRange {
  readonly low: number;
  readonly high: number;
}

export interface Membership {
  readonly place: Place;
  /** Sorted, apart from each other; with bounds relative to the as-of date there is one, made anew for each frame. */
  readonly ranges: readonly MemberRange[] | ((frame: Frame) => readonly MemberRange[]);
  readonly none: boolean;
  readonly plusYears: number;
  /** The upper bound moves with the as-of date, so many years before it: a later day will do when the time comes. */
  readonly comesAfter: number | undefined;
  /** What is asked for, in words of the vocabulary; dates as ISO text. */
  readonly required: (frame: Frame) => Required;
  /** Distance from the figure to the requirement, in the fact's scale; undefined where distance has no meaning. */
  readonly gap: ((value: number) => number) | undefined;
}

export class Member extends Node {
  readonly word = 'member';
  readonly membership: Membership;
  private fixedCuts: readonly number[] | undefined;

  constructor(basis: Basis, membership: Membership) {
    super(basis);
    this.membership = membership;
  }

  private ranges(frame: Frame): readonly MemberRange[] {
    const { ranges } = this.membership;
    return typeof ranges === 'function' ? ranges(frame) : ranges;
  }

  judge(frame: Frame): Levels {
    const domain = domainAt(frame, this.membership.place);
    const referral = referralOf(domain);
    if (referral === 1) return REFERRED;
    const levels = this.judgeDomain(domain, frame);
    return referral === 0 ? levels : levels | REFERRED;
  }

  private judgeDomain(domain: Domain, frame: Frame): Levels {
    const ofNone = this.membership.none ? YES : NO;
    if (domain.none === 1) return ofNone;
    const ofRange = this.judgeRange(domain, frame);
    return domain.none === 2 ? ofRange | ofNone : ofRange;
  }

  private judgeRange(domain: Domain, frame: Frame): Levels {
    const years = this.membership.plusYears;
    const low = years === 0 ? domain.low : addYears(domain.low, years);
    const high = years === 0 ? domain.high : addYears(domain.high, years);
    let touched = false;
    for (const range of this.ranges(frame)) {
      if (low >= range.low && high <= range.high) return YES;
      if (low <= range.high && high >= range.low) touched = true;
    }
    if (this.membership.comesAfter === undefined) return touched ? NO | YES : NO;
    const [bounds] = this.ranges(frame);
    return (touched ? YES : 0) | (high > bounds!.high ? LATER : 0) | (low < bounds!.low ? NO : 0);
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    wanted.addDomain(domainAt(frame, this.membership.place), this.cuts(frame));
  }

  /** Known once and for all where the ranges are. */
  private cuts(frame: Frame): readonly number[] {
    if (typeof this.membership.ranges === 'function') return this.cutsOf(this.membership.ranges(frame));
    this.fixedCuts ??= this.cutsOf(this.membership.ranges);
    return this.fixedCuts;
  }

  private cutsOf(ranges: readonly MemberRange[]): readonly number[] {
    const { plusYears } = this.membership;
    return ranges
      .flatMap(({ low, high }) => [low, high + 1])
      .filter(Number.isFinite)
      .map((cut) => (plusYears === 0 ? cut : firstDayReaching(cut, plusYears)));
  }

  visit(visitor: LeafVisitor): void {
    visitor.fact(this.membership.place);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const domain = domainAt(frame, this.membership.place);
    const value = shownValue(domain);
    return {
      path: domain.path,
      ...(value !== undefined && { value }),
      required: this.membership.required(frame),
    };
  }

  private own(frame: Frame, required: Required, gap: ((value: number) => number) | undefined): Finding {
    const domain = domainAt(frame, this.membership.place);
    const value = domain.none !== 1 && domain.low === domain.high ? domain.low : undefined;
    return this.finding({
      path: domain.path,
      ...(domain.given !== undefined && { value: shownValue(domain) }),
      required,
      ...(gap && value !== undefined && { gap: gap(value) }),
    });
  }

  failures(frame: Frame, findings: Finding[]): void {
    findings.push(this.own(frame, this.membership.required(frame), this.membership.gap));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    const { gap } = this.membership;
    // One smallest unit past the threshold, on the other side.
    findings.push(
      this.own(frame, opposite(this.membership.required(frame)), gap && ((value) => 1 - gap(value))),
    );
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    const domain = domainAt(frame, this.membership.place);
    const to = referredTo(domain);
    if (to) findings.push(this.finding({ to, path: domain.path }));
  }

  override isTimed(): boolean {
    return this.membership.comesAfter !== undefined;
  }

  override due(frame: Frame): number | undefined {
    const domain = domainAt(frame, this.membership.place);
    const { comesAfter, plusYears } = this.membership;
    if (comesAfter === undefined || domain.none === 1 || domain.low !== domain.high) return undefined;
    const due = firstDayReaching(addYears(domain.low, plusYears), -comesAfter);
    return due > frame.asOf ? due : undefined;
  }
}
