// compare: two quantities told apart exactly.
import type { Finding, Reason, Required } from '../assessment.ts';
import { compare as order, type Fraction, minus, roundedToFen, ZERO } from '../fraction.ts';
import { referredTo } from '../domain.ts';
import type { Frame } from '../frame.ts';
import { LATER, type Levels, NO, NO_OR_YES, REFERRED, YES } from '../level.ts';
import { type Extent, isPoint } from '../quantities/extent.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Operator } from '../rules.ts';
import type { Wording } from '../wording.ts';
import { Member } from './member.ts';
import { type Basis, type LeafVisitor, Node, opposite, type TellReading } from './node.ts';
import type { Wanted } from '../wanted.ts';

function holds(left: Fraction, operator: Operator, right: Fraction): boolean {
  const side = order(left, right);
  switch (operator) {
    case 'at_least':
      return side >= 0;
    case 'at_most':
      return side <= 0;
    case 'more_than':
      return side > 0;
    case 'less_than':
      return side < 0;
  }
}

/** The levels that remain when the left side lies anywhere in one extent and the right in another. */
export function judgeExtents(left: Extent, operator: Operator, right: Extent): Levels {
  const rising = operator === 'at_least' || operator === 'more_than';
  const [bestLeft, worstRight] = rising ? [left.high, right.low] : [left.low, right.high];
  const [worstLeft, bestRight] = rising ? [left.low, right.high] : [left.high, right.low];
  const mayHold = !bestLeft || !worstRight || holds(bestLeft, operator, worstRight);
  const mustHold = worstLeft !== null && bestRight !== null && holds(worstLeft, operator, bestRight);
  if (mustHold) return YES;
  if (!mayHold) return NO;
  const discretion = left.discretion || right.discretion;
  const open = left.open || right.open || !discretion;
  return (discretion ? REFERRED : 0) | (open ? NO_OR_YES : 0);
}

export interface Sides {
  readonly left: Quantity;
  readonly operator: Operator;
  readonly right: Quantity;
  readonly issuer: Wording;
}

/** At most so many items of a list may meet the condition; without one, of all its items. */
export interface Limit {
  readonly where: Node | undefined;
  readonly most: number;
}

/** A count of a list's items; `bound` is set where it bounds the length of the whole list, `limit` where it is a limit. */
export interface Counted {
  readonly list: number;
  readonly where: Node | undefined;
  readonly bound?: number;
  readonly limit?: Limit;
}

export class Compare extends Node {
  readonly word: string = 'compare';
  readonly left: Quantity;
  readonly operator: Operator;
  readonly right: Quantity;
  /** The list counted, for findings that speak of its items. */
  readonly counted: Counted | undefined;
  /** Who is asked where the figures do not decide it. */
  readonly issuer: Wording;

  constructor(basis: Basis, { left, operator, right, issuer }: Sides, counted?: Counted) {
    super(basis);
    this.left = left;
    this.operator = operator;
    this.right = right;
    this.issuer = issuer;
    this.counted = counted;
  }

  /** What counts only in time makes a no into a later: today it does not hold, with those items it would. */
  judge(frame: Frame): Levels {
    const before = frame.ahead;
    frame.ahead = false;
    const today = this.judgeSides(frame);
    let levels = today;
    if (today & NO && this.isTimed()) {
      frame.ahead = true;
      const then = this.judgeSides(frame);
      if (then !== NO) levels = (today & ~NO) | LATER | (then & NO);
    }
    frame.ahead = before;
    return levels;
  }

  override isTimed(): boolean {
    return this.left.timed || this.right.timed;
  }

  protected judgeSides(frame: Frame): Levels {
    return judgeExtents(this.left.extent(frame), this.operator, this.right.extent(frame));
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    const list = this.counted && frame.lists[this.counted.list]!;
    const bound = this.counted?.bound;
    if (list && !list.items && bound !== undefined) wanted.addList(list, [bound, bound + 1]);
    const before = frame.ahead;
    for (const ahead of this.isTimed() ? [false, true] : [false]) {
      frame.ahead = ahead;
      this.askSides(frame, wanted);
    }
    frame.ahead = before;
  }

  protected askSides(frame: Frame, wanted: Wanted): void {
    this.left.ask(frame, wanted);
    this.right.ask(frame, wanted);
  }

  visit(visitor: LeafVisitor): void {
    this.left.visit(visitor);
    this.right.visit(visitor);
  }

  protected override readingsInside(frame: Frame, tell: TellReading): void {
    this.left.readings(frame, tell);
    this.right.readings(frame, tell);
  }

  /** Figures in the scale of results: 分 where the unit is money, counts as they are. */
  private shown(frame: Frame, value: Fraction): number {
    const [domain] = this.left.figures(frame);
    return domain?.fact.type === 'money'
      ? roundedToFen(value)
      : Number(value.numerator) / Number(value.denominator);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const [domain] = this.left.figures(frame);
    const path = this.counted ? frame.lists[this.counted.list]!.path : domain?.path;
    const [left, right] = [this.left.extent(frame), this.right.extent(frame)];
    const distance = isPoint(left) && isPoint(right) ? minus(left.low!, right.low!) : undefined;
    const required: Required | undefined =
      right.low && isPoint(right)
        ? { operator: this.operator, value: this.shown(frame, right.low) }
        : undefined;
    return {
      ...(path !== undefined && { path }),
      ...(isPoint(left) && { value: this.shown(frame, left.low!) }),
      ...(required && { required }),
      ...this.among(frame),
      ...(distance && {
        gap: this.shown(frame, order(distance, ZERO) < 0 ? minus(ZERO, distance) : distance),
      }),
    };
  }

  /** Which items are counted, where one field of them tells. */
  private among(frame: Frame): Pick<Finding, 'among'> {
    const { list, where } = this.counted ?? {};
    if (list === undefined || !(where instanceof Member)) return {};
    const { place } = where.membership;
    const field = place.list === list ? frame.lists[list]!.anyItem[place.slot] : undefined;
    return field ? { among: { path: field.path, required: where.membership.required(frame) } } : {};
  }

  failures(frame: Frame, findings: Finding[]): void {
    findings.push(this.finding(this.facts(frame) as Partial<Finding>));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    const { required, gap: _gap, ...rest } = this.facts(frame);
    findings.push(
      this.finding({ ...(rest as Partial<Finding>), ...(required && { required: opposite(required) }) }),
    );
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    const keeper = [...this.left.figures(frame), ...this.right.figures(frame)].find((domain) =>
      referredTo(domain),
    );
    const to = keeper && referredTo(keeper);
    if (to) findings.push(this.finding({ to, path: keeper.path }));
    else findings.push(this.finding({ ...(this.facts(frame) as Partial<Finding>), to: this.issuer }));
  }
}
