// Facts without an answer that can still change something, by path, and where each of them would be cut.
import type { Domain } from './domain.ts';
import type { ListState } from './frame.ts';

export class Wanted {
  readonly domains = new Map<string, Domain>();
  readonly lists = new Map<string, ListState>();
  /** The first integers of new ranges of each fact, by path. */
  private readonly cuts = new Map<string, Set<number>>();

  addDomain(domain: Domain, cuts: readonly number[] = []): void {
    this.domains.set(domain.path, domain);
    this.cut(domain.path, cuts);
  }

  /** For a list the cuts are numbers of items. */
  addList(list: ListState, cuts: readonly number[] = []): void {
    this.lists.set(list.path, list);
    this.cut(list.path, cuts);
  }

  add({ domains, lists, cuts }: Wanted): void {
    for (const [path, domain] of domains) this.domains.set(path, domain);
    for (const [path, list] of lists) this.lists.set(path, list);
    for (const [path, each] of cuts) this.cut(path, [...each]);
  }

  /** In order, each once. */
  cutsOf(path: string): readonly number[] {
    return [...(this.cuts.get(path) ?? [])].sort((a, b) => a - b);
  }

  get isEmpty(): boolean {
    return this.domains.size === 0 && this.lists.size === 0;
  }

  private cut(path: string, cuts: readonly number[]): void {
    if (cuts.length === 0) return;
    const known = this.cuts.get(path);
    if (known) for (const each of cuts) known.add(each);
    else this.cuts.set(path, new Set(cuts));
  }
}

export function union(...each: readonly Wanted[]): Wanted {
  const all = new Wanted();
  for (const wanted of each) all.add(wanted);
  return all;
}
