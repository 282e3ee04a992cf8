// Cells: a fact read at several places is taken apart into the parts on which every condition on it is settled.
// Inside a cell interval arithmetic is exact; over the cells the hull is, too. A fact that parts nothing is not asked.
import type { Frame } from './frame.ts';
import { dividable, type Part, partsOf, type Reads, type Target } from './reads.ts';
import { union, Wanted } from './wanted.ts';

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
  readonly asked: Wanted;
}

/** More cells than this are not told apart; the result is then wider than need be, never wrong. */
const MOST_CELLS = 2048;

function isWanted(target: Target, { domains, lists }: Wanted): boolean {
  return 'anyItem' in target ? lists.has(target.path) : domains.has(target.path);
}

class Exploration<T> {
  private readonly question: Question<T>;
  private readonly targets: readonly Target[];
  private readonly numbers = new Map<string, number>();
  /** Facts found to matter; undefined where it is not asked which do. */
  private readonly proven: Set<Target> | undefined;
  /** The facts divided on the way to the cell at hand. */
  private readonly divided: Target[] = [];
  private cells = 1;

  constructor(question: Question<T>, reads: Reads, frame: Frame, asksFacts: boolean) {
    this.question = question;
    this.targets = dividable(reads, frame);
    this.proven = asksFacts ? new Set() : undefined;
  }

  explore(): Tree {
    const { question } = this;
    const here = question.here();
    const asked = new Wanted();
    if (!question.isSettled(here)) question.ask(asked);
    if (this.isKnown(here, asked)) return this.skipped();
    const division = asked.isEmpty ? undefined : this.divisionOf(asked);
    return division ? this.divide(...division, () => this.isKnown(here, asked)) : this.leaf(here, asked);
  }

  /** Whether there is nothing to learn from a cell of which this is what it can come to, and these the facts it hangs on. */
  private isKnown(here: T, asked: Wanted): boolean {
    return this.question.isNoted(here) && this.isProven(asked);
  }

  /** Whether every fact of the cell, and every fact divided to come to it, is known to matter. */
  private isProven({ domains, lists }: Wanted): boolean {
    const { proven } = this;
    if (!proven) return true;
    const isIn = (target: Target) => proven.has(target);
    return this.divided.every(isIn) && [...domains.values()].every(isIn) && [...lists.values()].every(isIn);
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  private leaf(here: T, asked: Wanted): Tree {
    const tree = { id: this.number(this.question.note(here)), isExact: asked.isEmpty, asked };
    for (const target of [...asked.domains.values(), ...asked.lists.values()]) this.proven?.add(target);
    return tree;
  }

  private skipped(): Tree {
    return { id: -1, isExact: false, asked: new Wanted() };
  }

  private divisionOf(asked: Wanted): readonly [Target, readonly Part[]] | undefined {
    for (const target of this.targets) {
      if (!isWanted(target, asked)) continue;
      const parts = partsOf(target, asked.cutsOf(target.path));
      if (parts.length > 1 && this.cells + parts.length <= MOST_CELLS) return [target, parts];
    }
    return undefined;
  }

  /** The frame is as before afterwards. */
  private divide(target: Target, parts: readonly Part[], isKnown: () => boolean): Tree {
    this.cells += parts.length - 1;
    const { low, high } = target;
    const none = 'none' in target ? target.none : undefined;
    this.divided.push(target);
    const trees: Tree[] = [];
    for (const part of parts) {
      target.low = part.low;
      target.high = part.high;
      if ('none' in target) target.none = part.none;
      const tree = trees.length > 0 && isKnown() ? this.skipped() : this.explore();
      trees.push(tree);
      if (!tree.isExact || tree.id !== trees[0]!.id) this.proven?.add(target);
    }
    this.divided.pop();
    target.low = low;
    target.high = high;
    if ('none' in target && none !== undefined) target.none = none;
    return this.joined(target, parts, trees);
  }

  private joined(target: Target, parts: readonly Part[], trees: readonly Tree[]): Tree {
    const [first] = trees;
    const isExact = trees.every((tree) => tree.isExact);
    if (isExact && trees.every(({ id }) => id === first!.id)) return first!;
    const asked = union(...trees.map((tree) => tree.asked));
    if ('anyItem' in target) asked.addList(target);
    else asked.addDomain(target);
    // Neighbours that come to the same are one part.
    const children = trees.flatMap(({ id, isExact: isOwn }, index) => {
      const [part, before] = [parts[index]!, trees[index - 1]];
      if (part.none === 1) return [`none:${id}`];
      return isOwn && before?.isExact && before.id === id ? [] : [`${part.low}:${id}`];
    });
    return { id: this.number(`${target.path} ${children.join()}`), isExact, asked };
  }
}

/** Notes what the question comes to over all cells, and finds the facts that can still change it. */
export function explore<T>(question: Question<T>, reads: Reads, frame: Frame): Wanted {
  return new Exploration(question, reads, frame, true).explore().asked;
}

/** Notes what the question comes to over all cells, whichever facts it hangs on: none are found. */
export function survey<T>(question: Question<T>, reads: Reads, frame: Frame): Wanted {
  new Exploration(question, reads, frame, false).explore();
  return new Wanted();
}
