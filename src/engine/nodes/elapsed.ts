// elapsed: whole calendar years from one date, not interrupted by another. Not yet full is later, interrupted is no.
import type { Finding, Milestone, Reason, Required } from '../assessment.ts';
import { addYears, firstDayReaching, isoOf, wholeYears } from '../calendar.ts';
import { type Domain, isKnown, shownValue } from '../domain.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { LATER, type Levels, NO, REFERRED, YES } from '../level.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';
import type { Wanted } from '../wanted.ts';

export class Elapsed extends Node {
  readonly word = 'elapsed';
  readonly since: Place;
  readonly until: Place | undefined;
  readonly years: number;
  /** The derived duration under whose name findings speak. */
  readonly fact: string | undefined;

  constructor(basis: Basis, since: Place, until: Place | undefined, years: number, fact: string | undefined) {
    super(basis);
    this.since = since;
    this.until = until;
    this.years = years;
    this.fact = fact;
  }

  judge(frame: Frame): Levels {
    const since = domainAt(frame, this.since);
    const until = this.until && domainAt(frame, this.until);
    if (since.keptBy) return REFERRED;
    if (since.none === 1) return NO;
    const firstDue = addYears(since.low, this.years);
    const lastDue = addYears(since.high, this.years);
    const left = until?.keptBy ? undefined : until;
    const open = !left || left.none !== 0;
    const closed = left !== undefined && left.none !== 1;
    // A full term needs the due date not after the leaving date.
    const lastLeaving = open ? Infinity : (left?.high ?? Infinity);
    let levels = since.none === 2 || (closed && left.low < lastDue) ? NO : 0;
    // Whoever keeps the leaving date decides whether the term was kept; a term that is not full yet is only later.
    if (firstDue <= Math.min(frame.asOf, lastLeaving)) levels |= until?.keptBy ? REFERRED : YES;
    if (lastDue > frame.asOf && lastLeaving > frame.asOf && firstDue <= lastLeaving) levels |= LATER;
    return levels || NO;
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    const since = domainAt(frame, this.since);
    const until = this.until && domainAt(frame, this.until);
    if (!isKnown(since)) {
      const left = until && until.none === 0 && until.low === until.high ? [until.low] : [];
      const days = [frame.asOf, ...left].map((day) => firstDayReaching(day + 1, this.years));
      wanted.addDomain(since, days);
    }
    if (until && !isKnown(until)) {
      const due = this.dueDay(frame);
      wanted.addDomain(until, due === undefined ? [] : [due]);
    }
  }

  visit(visitor: LeafVisitor): void {
    visitor.fact(this.since);
    if (this.until) visitor.fact(this.until);
  }

  override isTimed(): boolean {
    return true;
  }

  /** The day on which the years are full, where the first date is known. */
  private dueDay(frame: Frame): number | undefined {
    const since = domainAt(frame, this.since);
    return since.none === 0 && since.low === since.high ? addYears(since.low, this.years) : undefined;
  }

  override due(frame: Frame): number | undefined {
    return this.judge(frame) & LATER ? this.dueDay(frame) : undefined;
  }

  /** Where the milestone stands by the as-of date, whatever else the award asks for. */
  milestone(frame: Frame): Pick<Milestone, 'state' | 'due'> {
    const levels = this.judge(frame);
    const due = this.dueDay(frame);
    const state =
      levels === YES
        ? 'reached'
        : levels === LATER
          ? 'ahead'
          : levels === NO && due !== undefined
            ? 'missed'
            : 'unknown';
    return { state, ...(due !== undefined && { due: isoOf(due) }) };
  }

  private required(): Required {
    return { operator: 'at_least', value: this.years };
  }

  private elapsedYears(since: Domain, until: Domain | undefined, frame: Frame): number | undefined {
    if (since.none !== 0 || since.low !== since.high) return undefined;
    const end =
      until && until.none === 0 && until.low === until.high ? Math.min(until.low, frame.asOf) : frame.asOf;
    return wholeYears(since.low, end);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const since = domainAt(frame, this.since);
    const until = this.until && domainAt(frame, this.until);
    const value = this.elapsedYears(since, until, frame);
    return {
      path: this.fact ?? since.path,
      ...(value !== undefined && { value }),
      required: this.required(),
    };
  }

  failures(frame: Frame, findings: Finding[]): void {
    const { path, value } = this.facts(frame);
    const inputs = [this.since, ...(this.until ? [this.until] : [])].map((place) => domainAt(frame, place));
    findings.push(
      this.finding({
        ...(path !== undefined && { path }),
        ...(typeof value === 'number' && { value, gap: this.years - value }),
        required: this.required(),
        because: inputs.map((input) => this.finding({ path: input.path, value: shownValue(input) })),
      }),
    );
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    for (const place of [this.since, ...(this.until ? [this.until] : [])]) {
      const { keptBy, path } = domainAt(frame, place);
      if (keptBy) findings.push(this.finding({ to: keptBy, path }));
    }
  }

  holdings(frame: Frame, findings: Finding[]): void {
    const { path, value } = this.facts(frame);
    findings.push(
      this.finding({
        ...(path !== undefined && { path }),
        ...(value !== undefined && { value }),
        required: { operator: 'less_than', value: this.years },
      }),
    );
  }
}
