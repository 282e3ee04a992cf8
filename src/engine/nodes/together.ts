// all, any, none: the least, the greatest, and not the greatest of their conditions.
import type { Finding, Reason } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { best, greatest, LATER, least, type Levels, negated, NO, REFERRED, worst, YES } from '../level.ts';
import { joinedChoices } from './findings.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';
import type { Wanted } from '../wanted.ts';

/** What may come with time, and on which day where that is known. */
interface Coming {
  readonly levels: Levels;
  readonly day: number | undefined;
}

/** The first day on which one of them comes; none where an open one could come sooner than those that are settled. */
export function earliest(coming: readonly Coming[]): number | undefined {
  const days = coming.map(({ day }) => day);
  if (days.includes(undefined)) return undefined;
  const settled = coming.filter(({ levels }) => levels === LATER).map(({ day }) => day!);
  const first = Math.min(...settled);
  return settled.length > 0 && coming.every(({ day }) => day! >= first) ? first : undefined;
}

/** The day on which all of them have come; none where an open one could come later than those that are settled. */
function latest(coming: readonly Coming[]): number | undefined {
  const negated = coming.map(({ levels, day }) => ({ levels, day: day === undefined ? undefined : -day }));
  const day = earliest(negated);
  return day === undefined ? undefined : -day;
}

abstract class Together extends Node {
  readonly conditions: readonly Node[];

  constructor(basis: Basis, conditions: readonly Node[]) {
    super(basis);
    this.conditions = conditions;
  }

  visit(visitor: LeafVisitor): void {
    for (const condition of this.conditions) condition.visit(visitor);
  }

  override children(): readonly Node[] {
    return this.conditions;
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions)
      if (condition.judge(frame) === REFERRED) condition.referrals(frame, findings);
  }

  protected coming(frame: Frame): readonly Coming[] {
    return this.conditions
      .map((condition) => ({ condition, levels: condition.judge(frame) }))
      .filter(({ levels }) => levels & LATER)
      .map(({ condition, levels }) => ({ levels, day: condition.due(frame) }));
  }

  protected least(frame: Frame): Levels {
    let levels = YES;
    for (const condition of this.conditions) {
      levels = least(levels, condition.judge(frame));
      if (levels === NO) return NO;
    }
    return levels;
  }

  protected greatest(frame: Frame): Levels {
    let levels = NO;
    for (const condition of this.conditions) {
      levels = greatest(levels, condition.judge(frame));
      if (levels === YES) return YES;
    }
    return levels;
  }

  /** A sibling that can be no better than a level makes better levels of the others irrelevant. */
  protected askEach(
    frame: Frame,
    wanted: Wanted,
    window: (others: number[]) => [number, number],
    of: (levels: Levels) => number,
  ): void {
    const ranks = this.conditions.map((condition) => of(condition.judge(frame)));
    this.conditions.forEach((condition, index) => {
      const [floor, cap] = window(ranks.filter((_, other) => other !== index));
      if (floor < cap) condition.ask(frame, floor, cap, wanted);
    });
  }
}

/** Met when every condition is met; nothing to meet is met. */
export class All extends Together {
  readonly word = 'all';

  judge(frame: Frame): Levels {
    return this.least(frame);
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    this.askEach(frame, wanted, (others) => [floor, Math.min(cap, ...others)], best);
  }

  /** Where one of them is not met, it does not come to what an authority would decide. */
  protected override reached(frame: Frame): readonly Node[] {
    if (this.judge(frame) !== NO) return this.conditions;
    return this.conditions.filter((condition) => condition.judge(frame) !== REFERRED);
  }

  failures(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions)
      if (condition.judge(frame) === NO) condition.failures(frame, findings);
  }

  holdings(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions) condition.holdings(frame, findings);
  }

  override due(frame: Frame): number | undefined {
    return latest(this.coming(frame));
  }
}

/** Met when one condition is met; nothing to meet is not. */
export class Any extends Together {
  readonly word = 'any';
  /** The first is what the text prefers; outside of it an authority decides. */
  readonly preference: boolean;

  constructor(basis: Basis, conditions: readonly Node[], preference = false) {
    super(basis, conditions);
    this.preference = preference;
  }

  protected override facts(): Partial<Reason> {
    return this.preference ? { preference: true } : {};
  }

  judge(frame: Frame): Levels {
    return this.greatest(frame);
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    this.askEach(frame, wanted, (others) => [Math.max(floor, ...others), cap], worst);
  }

  /** One that is met is enough. */
  protected override reached(frame: Frame): readonly Node[] {
    const met = this.conditions.find((condition) => condition.judge(frame) === YES);
    return met ? [met] : this.conditions;
  }

  failures(frame: Frame, findings: Finding[]): void {
    const failed: Finding[] = [];
    for (const condition of this.conditions) condition.failures(frame, failed);
    findings.push(...joinedChoices(failed));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions)
      if (condition.judge(frame) !== NO) condition.holdings(frame, findings);
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    const because: Finding[] = [];
    for (const condition of this.conditions)
      if (condition.judge(frame) === NO) condition.failures(frame, because);
    const referred: Finding[] = [];
    super.referrals(frame, referred);
    if (this.preference && because.length > 0) {
      // What is preferred is no bar, so nothing is short of it.
      const preferred = because.map(({ gap: _gap, ...finding }) => finding);
      findings.push(
        ...referred.map((finding) => ({ ...finding, preference: true as const, because: preferred })),
      );
      return;
    }
    // What would have settled it without the authority stands with what the authority decides.
    findings.push(
      ...referred.map((finding) =>
        because.length > 0 && !finding.because ? { ...finding, because } : finding,
      ),
    );
  }

  override due(frame: Frame): number | undefined {
    return earliest(this.coming(frame));
  }
}

/** Met when no condition is met. */
export class None extends Together {
  readonly word = 'none';

  judge(frame: Frame): Levels {
    return negated(this.greatest(frame));
  }

  protected askInside(frame: Frame, _floor: number, _cap: number, wanted: Wanted): void {
    this.askEach(frame, wanted, (others) => [Math.max(0, ...others), 3], worst);
  }

  failures(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions)
      if (condition.judge(frame) === YES) condition.holdings(frame, findings);
  }

  holdings(frame: Frame, findings: Finding[]): void {
    for (const condition of this.conditions)
      if (condition.judge(frame) === NO) condition.failures(frame, findings);
  }
}
