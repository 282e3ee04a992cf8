// otherwise: our reading and the other one; where they part into yes and no, the issuer decides.
import type { Finding } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { LATER, type Levels, NO, REFERRED, reread, YES } from '../level.ts';
import type { Wording } from '../wording.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';
import type { Wanted } from '../wanted.ts';

export class Otherwise extends Node {
  readonly word = 'otherwise';
  readonly ours: Node;
  readonly other: Node;
  readonly issuer: Wording;

  constructor(basis: Basis, ours: Node, other: Node, issuer: Wording) {
    super(basis);
    this.ours = ours;
    this.other = other;
    this.issuer = issuer;
  }

  judge(frame: Frame): Levels {
    return reread(this.ours.judge(frame), this.other.judge(frame));
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    this.ours.ask(frame, 0, 3, wanted);
    // Against our no the other reading counts up to referred, against our yes only its no.
    const ours = this.ours.judge(frame);
    const cap = ours & NO ? 2 : ours & YES ? 1 : 0;
    if (cap > 0) this.other.ask(frame, 0, cap, wanted);
  }

  visit(visitor: LeafVisitor): void {
    this.ours.visit(visitor);
    this.other.visit(visitor);
  }

  failures(frame: Frame, findings: Finding[]): void {
    this.ours.failures(frame, findings);
  }

  holdings(frame: Frame, findings: Finding[]): void {
    this.ours.holdings(frame, findings);
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    if (this.ours.judge(frame) === REFERRED) return this.ours.referrals(frame, findings);
    const because: Finding[] = [];
    if (this.ours.judge(frame) === NO) this.ours.failures(frame, because);
    findings.push(this.finding({ to: this.issuer, ...(because.length > 0 && { because }) }));
  }

  override due(frame: Frame): number | undefined {
    return this.ours.judge(frame) & LATER ? this.ours.due(frame) : this.other.due(frame);
  }

  override children(): readonly Node[] {
    return [this.ours, this.other];
  }
}
