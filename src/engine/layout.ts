// The layout of a frame: which slot holds which fact of which year, which fields the items of each list have.
import type { Place } from './frame.ts';
import type { FactReference, YearRule } from './rules.ts';
import type { Fact } from './vocabulary.ts';

export interface Slot {
  readonly fact: Fact;
  readonly year: SlotYear | undefined;
}

/** Which year a slot stands for: a rule of years, or so many years before the last completed one. */
export type SlotYear = YearRule | { readonly before: number };

export interface ListLayout {
  readonly fact: Fact;
  readonly fields: readonly Fact[];
}

/** Collects slots and lists while the rules are compiled; the same fact of the same year rule is one slot. */
export class Layout {
  readonly slots: Slot[] = [];
  readonly lists: ListLayout[] = [];
  private readonly facts: ReadonlyMap<string, Fact>;
  private readonly slotNumbers = new Map<string, number>();
  private readonly listNumbers = new Map<string, number>();

  constructor(facts: readonly Fact[]) {
    this.facts = new Map(facts.map((fact) => [fact.id, fact]));
  }

  /** Throws where the vocabulary has no such fact: the rulebook's checker refuses such rules before. */
  fact(id: string): Fact {
    const fact = this.facts.get(id);
    if (!fact) throw new Error(`The vocabulary has no fact ${id}.`);
    return fact;
  }

  place(reference: FactReference): Place {
    if (reference.list !== undefined) {
      const list = this.list(reference.list);
      const slot = this.lists[list]!.fields.findIndex((field) => field.id === reference.fact);
      if (slot < 0) throw new Error(`The items of ${reference.list} have no field ${reference.fact}.`);
      return { slot, list };
    }
    const fact = this.fact(reference.fact);
    return this.placeOf(fact, fact.yearly ? (reference.year ?? 'last') : undefined);
  }

  placeOf(fact: Fact, year: SlotYear | undefined): Place {
    if (typeof year === 'object' && 'of' in year) this.place({ fact: year.of });
    const key = `${fact.id}@${JSON.stringify(year)}`;
    const known = this.slotNumbers.get(key);
    if (known !== undefined) return { slot: known };
    this.slots.push({ fact, year });
    this.slotNumbers.set(key, this.slots.length - 1);
    return { slot: this.slots.length - 1 };
  }

  list(id: string): number {
    const known = this.listNumbers.get(id);
    if (known !== undefined) return known;
    const fact = this.fact(id);
    this.lists.push({ fact, fields: fact.item ?? [] });
    this.listNumbers.set(id, this.lists.length - 1);
    return this.lists.length - 1;
  }
}
