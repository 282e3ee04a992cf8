// derived: a condition on a fact that is computed from others, or stated by someone who knows it.
import type { Finding, Reason } from '../assessment.ts';
import { type Domain, shownValue } from '../domain.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { isDecided, LATER, type Levels, REFERRED, YES } from '../level.ts';
import { Cases } from './cases.ts';
import { Constant } from './constant.ts';
import { strictest } from './findings.ts';
import { type Basis, type LeafVisitor, Node } from './node.ts';
import type { Wanted } from '../wanted.ts';

/** The option a definition comes to, where that is settled. */
function settledOption(rule: Node, frame: Frame): string | undefined {
  if (rule instanceof Constant) return rule.option;
  const then = rule instanceof Cases ? rule.settled(frame) : undefined;
  return then && settledOption(then, frame);
}

export class Derived extends Node {
  readonly word = 'derived';
  readonly place: Place;
  /** Absent where the fact depends on the as-of date and cannot be stated. */
  readonly stated: Node | undefined;
  readonly rule: Node;

  constructor(basis: Basis, place: Place, stated: Node | undefined, rule: Node) {
    super(basis);
    this.place = place;
    this.stated = stated;
    this.rule = rule;
  }

  /**
   * What decides: the stated value, or the rule. Where both are known and disagree, what is stated counts as open. "Not today"
   * agrees with "later", and the rule, which knows the day, says more.
   */
  private deciding(domain: Domain, frame: Frame): Node {
    const isStated = this.stated && domain.given !== undefined && domain.given !== null;
    if (!isStated) return this.rule;
    return !domain.contested && this.rule.judge(frame) === LATER ? this.rule : this.stated;
  }

  judge(frame: Frame): Levels {
    return this.deciding(domainAt(frame, this.place), frame).judge(frame);
  }

  protected askInside(frame: Frame, floor: number, cap: number, wanted: Wanted): void {
    this.deciding(domainAt(frame, this.place), frame).ask(frame, floor, cap, wanted);
  }

  visit(visitor: LeafVisitor): void {
    this.stated?.visit(visitor);
    this.rule.visit(visitor);
  }

  private explained(frame: Frame, findings: Finding[], inner: (node: Node, into: Finding[]) => void): void {
    const domain = domainAt(frame, this.place);
    const deciding = this.deciding(domain, frame);
    const because: Finding[] = [];
    inner(deciding, because);
    if (deciding === this.stated) {
      findings.push(...because.map((finding) => ({ ...finding, ...this.finding() })));
      return;
    }
    findings.push(
      this.finding({
        path: domain.path,
        ...this.ownValue(domain, frame),
        ...this.requirement(frame),
        because: strictest(because),
      }),
    );
  }

  /** What is stated; else what the answers come to, where that is settled. */
  private ownValue(domain: Domain, frame: Frame): Pick<Finding, 'value'> {
    if (domain.given !== undefined && domain.given !== null) return { value: shownValue(domain) };
    const value = domain.fact.type === 'yes_no' ? this.holds(frame) : settledOption(this.rule, frame);
    return value === undefined ? {} : { value };
  }

  /** Of a derived yes or no: what the rule comes to today. */
  private holds(frame: Frame): boolean | undefined {
    const required = this.requirement(frame).required?.value;
    const levels = this.rule.judge(frame);
    if (!Array.isArray(required) || required.length !== 1 || !isDecided(levels) || levels === REFERRED)
      return undefined;
    return (levels === YES) === (required[0] === 'yes');
  }

  private requirement(frame: Frame): Partial<Finding> {
    const required = this.stated?.reason(frame).required;
    return required ? { required } : {};
  }

  failures(frame: Frame, findings: Finding[]): void {
    this.explained(frame, findings, (node, into) => node.failures(frame, into));
  }

  holdings(frame: Frame, findings: Finding[]): void {
    this.explained(frame, findings, (node, into) => node.holdings(frame, into));
  }

  override referrals(frame: Frame, findings: Finding[]): void {
    this.deciding(domainAt(frame, this.place), frame).referrals(frame, findings);
  }

  override due(frame: Frame): number | undefined {
    return this.deciding(domainAt(frame, this.place), frame).due(frame);
  }

  protected override facts(frame: Frame): Partial<Reason> {
    const domain = domainAt(frame, this.place);
    const own = this.ownValue(domain, frame);
    const isStated = domain.given !== undefined && domain.given !== null;
    return {
      path: domain.path,
      ...own,
      ...(own.value !== undefined && !isStated && { computed: true }),
      ...(this.requirement(frame) as Partial<Reason>),
    };
  }

  override children(): readonly Node[] {
    return [this.rule];
  }

  protected override reached(frame: Frame): readonly Node[] {
    return [this.deciding(domainAt(frame, this.place), frame)];
  }
}
