// Awards compiled: the conditions of each, how it counts its items, and what it pays.
import type { Milestone } from './assessment.ts';
import { compileAmount } from './compile-amount.ts';
import { compileCondition, compileMilestone, type ConditionContext } from './compile-condition.ts';
import { compileQuantity } from './compile-quantity.ts';
import { type Fraction, fromRational, roundedToFen } from './fraction.ts';
import type { Frame, Place } from './frame.ts';
import { best, worst } from './level.ts';
import type { Elapsed } from './nodes/elapsed.ts';
import type { Basis, LeafVisitor, Node } from './nodes/node.ts';
import { Some } from './nodes/some.ts';
import { All } from './nodes/together.ts';
import { payOf } from './payment.ts';
import { neverLess, type Quantity } from './quantities/quantity.ts';
import { itemReadsOf, type Reads } from './reads.ts';
import type { Award as Written, Condition, Kind, Per } from './rules.ts';
import type { Wording } from './wording.ts';

/** A common limit on one figure of the items. */
interface Together {
  readonly place: Place;
  readonly limit: Fraction;
}

export interface Each {
  readonly list: number;
  readonly where: Node | undefined;
  readonly together: Together | undefined;
  /** The fields on which both hang, whether an item counts and what it pays. */
  readonly reads: Reads;
}

export interface Award {
  readonly id: string;
  readonly kind: Kind;
  readonly per: Per;
  readonly tax: string | undefined;
  /** Who fixes the figure where the text leaves it open. */
  readonly by: Wording;
  /** The award's own condition as written, its milestone and its items apart. */
  readonly when: Node | undefined;
  readonly milestone: Elapsed | undefined;
  readonly each: Each | undefined;
  /** Some item passes. */
  readonly item: Node | undefined;
  /** Everything the award itself asks for. An award per item exists as soon as one item passes. */
  readonly own: Node;
  /** The same without the milestone. */
  readonly apartFromTime: Node;
  /** Undefined where no figure is named: unstated and non-cash. */
  readonly amount: Quantity | undefined;
  readonly cap: Quantity | undefined;
  /** What it pays, the cap over it, the common limit on its items: each with the words it rests on. */
  readonly bases: readonly Pick<Basis, 'citation' | 'reading'>[];
}

export function compileAward(written: Written, context: ConditionContext, authority: Wording): Award {
  const { each, pay } = written;
  const condition = (one: Condition) => compileCondition(one, context, undefined);
  const basis = { citation: pay.citation, reading: undefined, instead: undefined };
  const when = written.when && condition(written.when);
  const milestone = written.milestone && compileMilestone(written.milestone, context);
  const list = each && context.layout.list(each.list);
  const where = each?.where && condition(each.where);
  const item = list === undefined ? undefined : new Some(basis, list, where ?? new All(basis, []));
  const together = (parts: readonly (Node | undefined)[]) =>
    new All(
      basis,
      parts.filter((part) => part !== undefined),
    );
  const amount = compileAmount(pay.amount, context, pay.citation);
  const cap = written.cap && compileQuantity(written.cap.amount, { ...context, condition, grants: true });
  return {
    id: written.id,
    kind: pay.kind,
    per: pay.per,
    tax: pay.tax,
    by: pay.by ?? authority,
    when,
    milestone,
    each:
      list === undefined
        ? undefined
        : {
            list,
            where,
            together: each?.together && {
              place: context.layout.place(each.together.of),
              limit: fromRational(each.together.atMost),
            },
            reads: itemReadsOf(list, (visitor) => {
              where?.visit(visitor);
              amount?.visit(visitor);
            }),
          },
    item,
    own: together([when, milestone, item]),
    apartFromTime: together([when, item]),
    amount: amount && neverLess(amount),
    cap: cap && neverLess(cap),
    bases: [pay, written.cap, each?.together].map((part) => ({
      citation: part?.citation,
      reading: part?.reading,
    })),
  };
}

export function visitAward(award: Award, visitor: LeafVisitor): void {
  award.own.visit(visitor);
  award.each?.where?.visit(visitor);
  if (award.each) visitor.list(award.each.list);
  award.amount?.visit(visitor);
  award.cap?.visit(visitor);
}

/** The milestone's state, and what it pays where nothing but time were in question. */
export function milestoneOf(award: Award, frame: Frame): Milestone | undefined {
  if (!award.milestone) return undefined;
  const own = award.apartFromTime.judge(frame);
  const pay = payOf(award, frame);
  return {
    ...award.milestone.milestone(frame),
    low: worst(own) >= 2 && pay.low ? roundedToFen(pay.low) : 0,
    high: best(own) < 2 ? 0 : pay.high && roundedToFen(pay.high),
  };
}
