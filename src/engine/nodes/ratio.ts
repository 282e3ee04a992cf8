// ratio: a quotient and a rate, compared by cross multiplication; the quotient is never divided out.
import type { Reason } from '../assessment.ts';
import { compare as order, type Fraction, fraction, minus, times, ZERO } from '../fraction.ts';
import type { Frame } from '../frame.ts';
import { type Levels, REFERRED } from '../level.ts';
import { isPoint, product } from '../quantities/extent.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type Fact, scaleOf } from '../vocabulary.ts';
import { Compare, judgeExtents, type Sides } from './compare.ts';
import type { Basis, LeafVisitor, TellReading } from './node.ts';
import type { Wanted } from '../wanted.ts';

/** `of` is at least (at most …) `right` times `to`; where `to` is zero there is no quotient and the issuer is asked. */
export class Ratio extends Compare {
  override readonly word = 'ratio';
  readonly to: Quantity;

  constructor(basis: Basis, sides: Sides, to: Quantity) {
    super(basis, sides);
    this.to = to;
  }

  override isTimed(): boolean {
    return super.isTimed() || this.to.timed;
  }

  protected override judgeSides(frame: Frame): Levels {
    const to = this.to.extent(frame);
    const judged = judgeExtents(
      this.left.extent(frame),
      this.operator,
      product(to, this.right.extent(frame)),
    );
    if (to.high && order(to.high, ZERO) <= 0) return REFERRED;
    return to.low && order(to.low, ZERO) > 0 ? judged : judged | REFERRED;
  }

  protected override askSides(frame: Frame, wanted: Wanted): void {
    super.askSides(frame, wanted);
    this.to.ask(frame, wanted);
  }

  override visit(visitor: LeafVisitor): void {
    super.visit(visitor);
    this.to.visit(visitor);
  }

  protected override readingsInside(frame: Frame, tell: TellReading): void {
    super.readingsInside(frame, tell);
    this.to.readings(frame, tell);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const figures = this.left.figures(frame);
    const [domain] = figures;
    const [over] = this.to.figures(frame);
    const [of, to, right] = [this.left.extent(frame), this.to.extent(frame), this.right.extent(frame)];
    const known = isPoint(of) && isPoint(to) && order(to.low!, ZERO) > 0;
    const gap =
      domain && known && isPoint(right)
        ? this.short(of.low!, times(to.low!, right.low!), domain.fact)
        : undefined;
    return {
      ...(domain && { path: domain.path }),
      ...(over && { over: over.path }),
      ...(figures.length > 1 &&
        figures.every(({ fact }) => fact === domain?.fact) && { years: figures.length }),
      unit: 'percent',
      ...(known && {
        value:
          (Number(of.low!.numerator * to.low!.denominator) /
            Number(of.low!.denominator * to.low!.numerator)) *
          1_000_000,
      }),
      ...(isPoint(right) && { required: { operator: this.operator, value: percent(right.low!) } }),
      ...(gap !== undefined && { gap }),
    };
  }

  /** What the upper part lacks, in whole units of its scale; undefined where it is not a matter of having more. */
  private short(own: Fraction, needed: Fraction, fact: Fact): number | undefined {
    if (this.operator !== 'at_least' || order(own, needed) >= 0) return undefined;
    const { numerator, denominator } = times(minus(needed, own), fraction(BigInt(scaleOf(fact))));
    return Number((numerator + denominator - 1n) / denominator);
  }
}

const percent = (value: Fraction) => Number(value.numerator * 1_000_000n) / Number(value.denominator);
