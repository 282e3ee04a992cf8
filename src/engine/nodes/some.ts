// some: an item of the list meets the condition.
import type { Finding, Reason } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { greatest, LATER, type Levels, NO, REFERRED, YES } from '../level.ts';
import { askItems, eachItem } from './items.ts';
import { type Basis, type LeafVisitor, Node, type TellReading } from './node.ts';
import type { Wanted } from '../wanted.ts';
import { earliest } from './together.ts';

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
    const { items, anyItem, low, high } = frame.lists[this.list]!;
    const before = frame.current[this.list]!;
    let levels = NO;
    if (items) {
      for (const item of items) {
        frame.current[this.list] = item;
        levels = greatest(levels, this.where.judge(frame));
        if (levels === YES) break;
      }
    } else if (high > 0) {
      frame.current[this.list] = anyItem;
      levels = this.where.judge(frame) | (low > 0 ? 0 : NO);
    }
    frame.current[this.list] = before;
    return levels;
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    const list = frame.lists[this.list]!;
    if (!list.items) wanted.addList(list, [1]);
    askItems(this.list, frame, wanted, (into) => this.where.ask(frame, floor, cap, into));
  }

  visit(visitor: LeafVisitor): void {
    visitor.list(this.list);
    this.where.visit(visitor);
  }

  /** One for each item of a list that is given. */
  protected override reasons(frame: Frame): readonly Reason[] {
    const reasons: Reason[] = [];
    if (frame.lists[this.list]!.items)
      eachItem(this.list, frame, () => reasons.push(this.where.reason(frame)));
    return reasons;
  }

  protected override readingsInside(frame: Frame, tell: TellReading): void {
    eachItem(this.list, frame, () => this.where.readings(frame, tell));
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const { path, items } = frame.lists[this.list]!;
    return { path, ...(items && { value: items.length }) };
  }

  failures(frame: Frame, findings: Finding[]): void {
    const { items, path } = frame.lists[this.list]!;
    if (!items || items.length === 0) {
      findings.push(this.finding({ path, value: 0 }));
      return;
    }
    eachItem(this.list, frame, () => this.where.failures(frame, findings));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    eachItem(this.list, frame, () => {
      if (this.where.judge(frame) !== NO) this.where.holdings(frame, findings);
    });
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    eachItem(this.list, frame, () => {
      if (this.where.judge(frame) === REFERRED) this.where.referrals(frame, findings);
    });
  }

  override isTimed(): boolean {
    return this.where.isTimed();
  }

  override due(frame: Frame): number | undefined {
    const coming: { readonly levels: Levels; readonly day: number | undefined }[] = [];
    eachItem(this.list, frame, () => {
      const levels = this.where.judge(frame);
      if (levels & LATER) coming.push({ levels, day: this.where.due(frame) });
    });
    return earliest(coming);
  }
}
