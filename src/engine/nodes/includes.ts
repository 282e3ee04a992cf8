// includes: at least one of the chosen options of a fact that allows several.
import type { Finding, Reason, Required } from '../assessment.ts';
import { referralOf, referredTo, shownValue } from '../domain.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { type Levels, NO, NO_OR_YES, REFERRED, YES } from '../level.ts';
import { type Basis, type LeafVisitor, Node, opposite } from './node.ts';
import type { Wanted } from '../wanted.ts';

export class Includes extends Node {
  readonly word = 'includes';
  readonly place: Place;
  readonly required: Required;

  constructor(basis: Basis, place: Place, names: readonly string[]) {
    super(basis);
    this.place = place;
    this.required = { operator: 'one_of', value: names };
  }

  judge(frame: Frame): Levels {
    const domain = domainAt(frame, this.place);
    const referral = referralOf(domain);
    if (referral === 1) return REFERRED;
    if (!domain.chosen) return referral === 0 ? NO_OR_YES : NO_OR_YES | REFERRED;
    const names = this.required.value as readonly string[];
    return domain.chosen.some((option) => names.includes(option)) ? YES : NO;
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    wanted.addDomain(domainAt(frame, this.place));
  }

  visit(visitor: LeafVisitor): void {
    visitor.fact(this.place);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const domain = domainAt(frame, this.place);
    return { path: domain.path, value: shownValue(domain), required: this.required };
  }

  failures(frame: Frame, findings: Finding[]): void {
    findings.push(this.finding(this.facts(frame) as Partial<Finding>));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    findings.push(
      this.finding({ ...(this.facts(frame) as Partial<Finding>), required: opposite(this.required) }),
    );
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    const domain = domainAt(frame, this.place);
    const to = referredTo(domain);
    if (to) findings.push(this.finding({ to, path: domain.path }));
  }
}
