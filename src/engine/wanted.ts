// Facts without an answer that can still change something, and where each of them would be cut.
import type { Domain } from './domain.ts';
import type { ListState } from './frame.ts';

/** A fact or a list without an answer. */
export type Target = Domain | ListState;

export function isList(target: Target): target is ListState {
  return 'anyItem' in target;
}

export class Wanted {
  /** The first integers of new ranges of each, as they were told. */
  private readonly cuts = new Map<Target, (readonly number[])[]>();

  addDomain(domain: Domain, cuts: readonly number[] = []): void {
    this.cut(domain, cuts);
  }

  /** For a list the cuts are numbers of items. */
  addList(list: ListState, cuts: readonly number[] = []): void {
    this.cut(list, cuts);
  }

  add({ cuts }: Wanted): void {
    for (const [target, each] of cuts) for (const of of each) this.cut(target, of);
  }

  leaveOut(domains: readonly Domain[]): void {
    for (const domain of domains) this.cuts.delete(domain);
  }

  has(target: Target): boolean {
    return this.cuts.has(target);
  }

  /** In order, each once. */
  cutsOf(target: Target): readonly number[] {
    return [...new Set(this.cuts.get(target)?.flat())].sort((a, b) => a - b);
  }

  get targets(): IterableIterator<Target> {
    return this.cuts.keys();
  }

  get isEmpty(): boolean {
    return this.cuts.size === 0;
  }

  private cut(target: Target, cuts: readonly number[]): void {
    const known = this.cuts.get(target);
    if (!known) this.cuts.set(target, [cuts]);
    else if (cuts.length > 0) known.push(cuts);
  }
}

export function union(...each: readonly Iterable<Target>[]): ReadonlySet<Target> {
  return new Set(each.flatMap((targets) => [...targets]));
}
