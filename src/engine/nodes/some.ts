// some: an item of the list meets the condition.
import type { Finding } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { greatest, type Levels, NO, NO_OR_YES, REFERRED, YES } from '../level.ts';
import { type Basis, type LeafVisitor, Node, type Wanted } from './node.ts';

export class Some extends Node {
  readonly word = 'some';
  readonly list: number;
  readonly where: Node;

  constructor(basis: Basis, list: number, where: Node) {
    super(basis);
    this.list = list;
    this.where = where;
  }

  judge(frame: Frame): Levels {
    const { items, high } = frame.lists[this.list]!;
    if (!items) return high === 0 ? NO : NO_OR_YES;
    let levels = NO;
    for (const item of items) {
      frame.current[this.list] = item;
      levels = greatest(levels, this.where.judge(frame));
      if (levels === YES) return YES;
    }
    return levels;
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    const list = frame.lists[this.list]!;
    if (!list.items) return wanted.addList(list);
    for (const item of list.items) {
      frame.current[this.list] = item;
      this.where.ask(frame, floor, cap, wanted);
    }
  }

  visit(visitor: LeafVisitor): void {
    visitor.list(this.list, [1]);
    this.where.visit(visitor);
  }

  failures(frame: Frame, findings: Finding[]): void {
    const { items } = frame.lists[this.list]!;
    if (!items || items.length === 0) {
      findings.push(this.finding({ path: frame.lists[this.list]!.path, value: 0 }));
      return;
    }
    for (const item of items) {
      frame.current[this.list] = item;
      this.where.failures(frame, findings);
    }
  }

  holdings(frame: Frame, findings: Finding[]): void {
    for (const item of frame.lists[this.list]!.items ?? []) {
      frame.current[this.list] = item;
      if (this.where.judge(frame) !== NO) this.where.holdings(frame, findings);
    }
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    for (const item of frame.lists[this.list]!.items ?? []) {
      frame.current[this.list] = item;
      if (this.where.judge(frame) === REFERRED) this.where.referrals(frame, findings);
    }
  }

  override children(): readonly Node[] {
    return [];
  }
}
