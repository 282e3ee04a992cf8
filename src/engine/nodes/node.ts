// What every word of the language can do once compiled: judge, ask, tell why, and say when.
import type { Finding, Reason, Required } from '../assessment.ts';
import type { Frame, Place } from '../frame.ts';
import { best, isSettledWithin, type Levels, nameOf, worst } from '../level.ts';
import type { Citation, Reading } from '../rules.ts';
import type { Wanted } from '../wanted.ts';
import type { Wording } from '../wording.ts';

/** Told of a reading, and of the words it reads. */
export type TellReading = (reading: Reading, citation: Citation | undefined) => void;

/** What a walk over the facts of a rule is told of each leaf. */
export interface LeafVisitor {
  fact(place: Place): void;
  list(list: number): void;
}

export interface Basis {
  /** The nearest citation: the node's own or that of the node above it. */
  readonly citation: Citation | undefined;
  readonly reading: Reading | undefined;
  readonly instead: Wording | undefined;
}

/** One compiled condition. Judging allocates nothing; everything else is done on demand. */
export abstract class Node {
  abstract readonly word: string;
  readonly basis: Basis;

  constructor(basis: Basis) {
    this.basis = basis;
  }

  abstract judge(frame: Frame): Levels;

  /** Adds the facts that can still change the level where only differences inside [floor, cap] count. */
  ask(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    if (!isSettledWithin(this.judge(frame), floor, cap)) this.askInside(frame, floor, cap, wanted);
  }

  protected abstract askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void;

  abstract visit(visitor: LeafVisitor): void;

  /** Adds why it is not met and what it would take. Called where the level is no. */
  abstract failures(frame: Frame, findings: Finding[]): void;

  /** Adds what it would take for it not to hold. Called where the level is not no. */
  abstract holdings(frame: Frame, findings: Finding[]): void;

  /** Adds what an authority decides. Called where the level is referred. */
  referrals(_frame: Frame, _findings: Finding[]): void {}

  /** The day on which a level of later becomes more, if nothing changes. */
  due(_frame: Frame): number | undefined {
    return undefined;
  }

  /** Whether it can be later: met by nothing but time. */
  isTimed(): boolean {
    return this.children().some((child) => child.isTimed());
  }

  children(): readonly Node[] {
    return [];
  }

  /** Tells the readings on which it rests for this company: its own, and those of the nodes to which the answers lead. */
  readings(frame: Frame, tell: TellReading): void {
    const { reading, citation } = this.basis;
    if (reading) tell(reading, citation);
    this.readingsInside(frame, tell);
  }

  protected readingsInside(frame: Frame, tell: TellReading): void {
    for (const child of this.reached(frame)) child.readings(frame, tell);
  }

  /** Of its children those to which the answers lead. */
  protected reached(_frame: Frame): readonly Node[] {
    return this.children();
  }

  /** Own figures of a leaf for the explanation. */
  protected facts(_frame: Frame): Partial<Reason> {
    return {};
  }

  reason(frame: Frame): Reason {
    const levels = this.judge(frame);
    const due = worst(levels) <= 1 && best(levels) >= 1 ? this.due(frame) : undefined;
    return {
      word: this.word,
      level: [nameOf(worst(levels)), nameOf(best(levels))],
      ...(this.basis.citation && { citation: this.basis.citation }),
      ...(this.basis.reading && { reading: this.basis.reading }),
      ...(this.basis.instead && { instead: this.basis.instead }),
      ...(due !== undefined && { dueDay: due }),
      ...this.facts(frame),
      children: this.reasons(frame),
    };
  }

  protected reasons(frame: Frame): readonly Reason[] {
    return this.children().map((child) => child.reason(frame));
  }

  protected finding(details: Partial<Finding> = {}): Finding {
    return {
      ...details,
      cite: this.basis.citation?.clause ?? '',
      quote: this.basis.citation?.quote ?? '',
      notice: this.basis.citation?.notice ?? '',
      ...(this.basis.reading && { reading: this.basis.reading }),
      ...(this.basis.instead && { instead: this.basis.instead }),
    };
  }
}

const OPPOSITE = {
  at_least: 'less_than',
  less_than: 'at_least',
  at_most: 'more_than',
  more_than: 'at_most',
  one_of: 'none_of',
  none_of: 'one_of',
  on_or_after: 'before',
  on_or_before: 'after',
  before: 'on_or_after',
  after: 'on_or_before',
} as const;

export function opposite(required: Required): Required {
  return { ...required, operator: OPPOSITE[required.operator] };
}
