// referred and constant: levels that no answer changes.
import type { Finding, Reason } from '../assessment.ts';
import type { Frame } from '../frame.ts';
import { type Levels, REFERRED } from '../level.ts';
import type { Wording } from '../wording.ts';
import { type Basis, Node } from './node.ts';

/** What a derived fact comes to in one of its cases. */
export class Constant extends Node {
  readonly word: string = 'constant';
  readonly level: Levels;
  /** What the derived fact is in this case. */
  readonly option: string | undefined;

  constructor(basis: Basis, level: Levels, option?: string) {
    super(basis);
    this.level = level;
    this.option = option;
  }

  judge(): Levels {
    return this.level;
  }

  protected askInside(): void {}

  visit(): void {}

  failures(_frame: Frame, findings: Finding[]): void {
    findings.push(this.finding());
  }

  holdings(): void {}
}

/** An authority decides; never a question. */
export class Referred extends Constant {
  override readonly word = 'referred';
  readonly to: Wording;

  constructor(basis: Basis, to: Wording) {
    super(basis, REFERRED);
    this.to = to;
  }

  override referrals(_frame: Frame, findings: Finding[]): void {
    findings.push(this.finding({ to: this.to }));
  }

  protected override facts(): Partial<Reason> {
    return { to: this.to };
  }
}
