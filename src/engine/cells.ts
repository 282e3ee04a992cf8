// Cells: a fact read at several places is taken apart into the parts on which every condition on it is settled.
// Inside a cell interval arithmetic is exact; over the cells the hull is, too. A fact that parts nothing is not asked.
import type { Frame } from './frame.ts';
import { dividable, type Part, partsOf, type Reads } from './reads.ts';
import { isList, type Target, Wanted } from './wanted.ts';

/** Something of which part may be open, looked at cell by cell. `T` is what it comes to inside one cell. */
export interface Question<T> {
  here(): T;
  /** Whether nothing can change it inside the cell. */
  isSettled(here: T): boolean;
  /** Whether all it can come to in the cell has been noted before. */
  isNoted(here: T): boolean;
  /** Takes note of it; a text that is equal for equal outcomes. */
  note(here: T): string;
  /** Adds the facts that can still change it inside the cell. */
  ask(wanted: Wanted): void;
}

/** What a question comes to over some cells, reduced: the same tree is the same number. */
interface Tree {
  readonly id: number;
  readonly isExact: boolean;
}

/** Of cells that can tell nothing new. */
const SKIPPED: Tree = { id: -1, isExact: false };

/** More cells than this are not told apart; the result is then wider than need be, never wrong. */
const MOST_CELLS = 2048;

class Exploration<T> {
  /** Facts found to matter; undefined where it is not asked which do. */
  readonly proven: Set<Target> | undefined;
  private readonly targets: readonly Target[];
  private readonly numbers = new Map<string, number>();
  /** The facts divided on the way to the cell at hand. */
  private readonly divided: Target[] = [];
  private cells = 1;

  constructor(reads: Reads, frame: Frame, asksFacts: boolean) {
    this.targets = dividable(reads, frame);
    this.proven = asksFacts ? new Set() : undefined;
  }

  explore(question: Question<T>): Tree {
    const here = question.here();
    const asked = new Wanted();
    if (!question.isSettled(here)) question.ask(asked);
    const isKnown = () => question.isNoted(here) && this.isProven(asked);
    if (isKnown()) return SKIPPED;
    const division = this.divisionOf(asked);
    if (division) return this.divide(...division, question, isKnown);
    for (const target of asked.targets) this.proven?.add(target);
    return { id: this.number(question.note(here)), isExact: asked.isEmpty };
  }

  /** Whether every fact of the cell, and every fact divided to come to it, is known to matter. */
  private isProven(asked: Wanted): boolean {
    const { proven } = this;
    if (!proven) return true;
    for (const target of this.divided) if (!proven.has(target)) return false;
    for (const target of asked.targets) if (!proven.has(target)) return false;
    return true;
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  private divisionOf(asked: Wanted): readonly [Target, readonly Part[]] | undefined {
    if (asked.isEmpty) return undefined;
    for (const target of this.targets) {
      if (!asked.has(target)) continue;
      const parts = partsOf(target, asked.cutsOf(target));
      if (parts.length > 1 && this.cells + parts.length <= MOST_CELLS) return [target, parts];
    }
    return undefined;
  }

  /** The frame is as before afterwards. */
  private divide(target: Target, parts: readonly Part[], inside: Question<T>, isKnown: () => boolean): Tree {
    this.cells += parts.length - 1;
    const { low, high } = target;
    const none = isList(target) ? undefined : target.none;
    this.divided.push(target);
    const trees: Tree[] = [];
    for (const part of parts) {
      target.low = part.low;
      target.high = part.high;
      if (!isList(target)) target.none = part.none;
      const tree = trees.length > 0 && isKnown() ? SKIPPED : this.explore(inside);
      trees.push(tree);
      // Not all parts come to the same.
      if (!tree.isExact || tree.id !== trees[0]!.id) this.proven?.add(target);
    }
    this.divided.pop();
    target.low = low;
    target.high = high;
    if (!isList(target) && none !== undefined) target.none = none;
    return this.joined(target, parts, trees);
  }

  private joined({ path }: Target, parts: readonly Part[], trees: readonly Tree[]): Tree {
    const [first] = trees;
    const isExact = trees.every((tree) => tree.isExact);
    if (isExact && trees.every(({ id }) => id === first!.id)) return first!;
    // Neighbours that come to the same are one part.
    const children = trees.flatMap(({ id, isExact: isOwn }, index) => {
      const [part, before] = [parts[index]!, trees[index - 1]];
      if (part.none === 1) return [`none:${id}`];
      return isOwn && before?.isExact && before.id === id ? [] : [`${part.low}:${id}`];
    });
    return { id: this.number(`${path} ${children.join()}`), isExact };
  }
}

/** Notes what the question comes to over all cells, and finds the facts that can still change it. */
export function explore<T>(question: Question<T>, reads: Reads, frame: Frame): ReadonlySet<Target> {
  const exploration = new Exploration<T>(reads, frame, true);
  exploration.explore(question);
  return exploration.proven!;
}

/** Notes what the question comes to over all cells, whichever facts it hangs on: none are found. */
export function survey<T>(question: Question<T>, reads: Reads, frame: Frame): ReadonlySet<Target> {
  new Exploration<T>(reads, frame, false).explore(question);
  return new Set();
}
