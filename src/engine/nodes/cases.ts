// cases: the first branch whose guard holds; an open guard leaves this branch and the rest possible.
import type { Finding } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { disputed, isDecided, LATER, type Levels, NO, REFERRED, YES } from '../level.ts';
import { Constant } from './constant.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';
import type { Wanted } from '../wanted.ts';

export interface Branch {
  readonly when: Node | undefined;
  readonly then: Node;
}

export class Cases extends Node {
  readonly word = 'cases';
  readonly branches: readonly Branch[];

  constructor(basis: Basis, branches: readonly Branch[]) {
    super(basis);
    this.branches = branches;
  }

  judge(frame: Frame): Levels {
    return this.judgeFrom(0, frame);
  }

  private judgeFrom(index: number, frame: Frame): Levels {
    const branch = this.branches[index];
    if (!branch) return NO;
    if (!branch.when) return branch.then.judge(frame);
    const guard = branch.when.judge(frame);
    if (guard === YES) return branch.then.judge(frame);
    if ((guard & (YES | REFERRED)) === 0) return this.judgeFrom(index + 1, frame);
    const then = branch.then.judge(frame);
    const rest = this.judgeFrom(index + 1, frame);
    return (
      (guard & YES ? then : 0) |
      (guard & (NO | LATER) ? rest : 0) |
      (guard & REFERRED ? disputed(then, rest) : 0)
    );
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    for (const { when, then } of this.branches) {
      const guard = when ? when.judge(frame) : YES;
      if (when && !isDecided(guard)) when.ask(frame, 0, 3, wanted);
      if (guard & (YES | REFERRED)) then.ask(frame, floor, cap, wanted);
      if (guard === YES) return;
    }
  }

  visit(visitor: LeafVisitor): void {
    for (const { when, then } of this.branches) {
      when?.visit(visitor);
      then.visit(visitor);
    }
  }

  /** The branch that applies for sure; undefined while that is open, or where none does. */
  settled(frame: Frame): Node | undefined {
    const branch = this.branches[this.chosen(frame)];
    return !branch?.when || branch.when.judge(frame) === YES ? branch?.then : undefined;
  }

  private chosen(frame: Frame): number {
    return this.branches.findIndex(({ when }) => !when || when.judge(frame) & (YES | REFERRED));
  }

  /** How to reach a branch that gives the wanted constant: a later one past the guards between, else an earlier guard. */
  private reroute(frame: Frame, from: number, wanted: Levels, findings: Finding[]): void {
    const gives = ({ then }: Branch) => then instanceof Constant && then.level === wanted;
    const later = this.branches.findIndex((branch, index) => index > from && gives(branch));
    if (later >= 0) {
      for (const { when } of this.branches.slice(from, later))
        if (when && when.judge(frame) !== NO) when.holdings(frame, findings);
      return;
    }
    const earlier = this.branches.slice(0, from).findLast(gives);
    if (earlier?.when) earlier.when.failures(frame, findings);
    else findings.push(this.finding());
  }

  failures(frame: Frame, findings: Finding[]): void {
    this.turn(frame, YES, findings);
  }

  holdings(frame: Frame, findings: Finding[]): void {
    this.turn(frame, NO, findings);
  }

  private turn(frame: Frame, wanted: Levels, findings: Finding[]): void {
    const index = this.chosen(frame);
    const branch = this.branches[index];
    if (!branch) {
      for (const { when } of this.branches) if (when && wanted === YES) when.failures(frame, findings);
      return;
    }
    if (branch.then instanceof Constant) this.reroute(frame, index, wanted, findings);
    else if (wanted === YES) branch.then.failures(frame, findings);
    else branch.then.holdings(frame, findings);
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    const branch = this.branches[this.chosen(frame)];
    if (!branch) return;
    if (branch.when?.judge(frame) === REFERRED) branch.when.referrals(frame, findings);
    if (branch.then.judge(frame) === REFERRED) branch.then.referrals(frame, findings);
  }

  override due(frame: Frame): number | undefined {
    return this.settled(frame)?.due(frame);
  }

  /** Guards that do not hold lead nowhere; nor does what comes after one that does. */
  protected override reached(frame: Frame): readonly Node[] {
    const reached: Node[] = [];
    for (const { when, then } of this.branches) {
      const guard = when ? when.judge(frame) : YES;
      if ((guard & (YES | REFERRED)) === 0) continue;
      reached.push(...(when ? [when, then] : [then]));
      if (guard === YES) break;
    }
    return reached;
  }

  override children(): readonly Node[] {
    return this.branches.flatMap(({ when, then }) => (when ? [when, then] : [then]));
  }
}
