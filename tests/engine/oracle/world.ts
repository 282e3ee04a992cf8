// A company as the oracle sees it: answers that may be incomplete. What is missing is supplied when it is needed, or demanded.
import type { FactReference } from '../../../src/engine/rules.ts';
import type { Fact, Option } from '../../../src/engine/vocabulary.ts';
import { dayFrom, parts } from './days.ts';

export type Given = number | string | readonly string[] | null;
export type GivenItem = Readonly<Record<string, Given>>;
export type Profile = ReadonlyMap<string, Given | readonly GivenItem[]>;

/** An answer that is needed: its path, the fact, and a coarse answer that leaves the finer part open. */
export interface Demand {
  readonly path: string;
  readonly fact: Fact;
  readonly coarse?: Given;
}

/** Thrown where judging needs an answer that is not there, and nothing supplies it. */
export class Demanded extends Error {
  readonly demand: Demand;

  constructor(demand: Demand) {
    super(`${demand.path} is needed`);
    this.demand = demand;
  }
}

export interface World {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly profile: Profile;
  /** Makes up what is missing, and writes it into the profile. Without it Demanded is thrown. */
  readonly supply?: (demand: Demand) => void;
  readonly asOf: string;
  readonly taxYear?: number;
  /** The item at which each list stands. */
  readonly current: ReadonlyMap<string, number>;
  /** What time has not brought yet counts as come. */
  readonly ahead: boolean;
}

/** An authority keeps it, and the company does not know it; or there is no such figure. */
export const referred = Symbol('referred');
export type Known = number | string | readonly string[] | typeof referred;

export const asOfDay = ({ asOf }: World): number => dayFrom(asOf);
export const lastYear = (world: World): number => parts(asOfDay(world)).year - 1;

export function leafOptions(options: readonly Option[] | undefined): readonly Option[] {
  return (options ?? []).flatMap((option) => (option.of ? leafOptions(option.of) : [option]));
}

const factOf = ({ facts }: World, id: string): Fact => {
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
};

/** `fact`, `fact@2021`, or nothing where the date that fixes the year is none. */
function pathOf(reference: FactReference, world: World, before = 0): string | undefined {
  const fact = factOf(world, reference.fact);
  if (!fact.yearly) return fact.id;
  const rule = reference.year ?? 'last';
  if (rule === 'last') return `${fact.id}@${lastYear(world) - before}`;
  if (rule === 'tax') return `${fact.id}@${world.taxYear ?? lastYear(world)}`;
  const date = known({ fact: rule.of }, world);
  if (date === 'none') return undefined;
  return `${fact.id}@${Math.min(parts(date as number).year, lastYear(world))}`;
}

function missing(demand: Demand, { supply }: World): void {
  if (!supply) throw new Demanded(demand);
  supply(demand);
}

/** `read` looks the answer up, and looks again once it has been supplied. */
function complete(path: string, fact: Fact, read: () => Given | undefined, world: World): Known {
  const given = read();
  const lack = (coarse?: Given): Known => {
    missing({ path, fact, ...(coarse !== undefined && { coarse }) }, world);
    return complete(path, fact, read, world);
  };
  if (given === undefined) return lack();
  if (given === null) return fact.authority ? referred : lack();
  if (given === 'none' && fact.none) return given;
  if (fact.type === 'choice' || fact.type === 'industry') {
    const leaf = leafOptions(fact.options).find(({ id }) => id === given);
    if (!leaf) return lack(given);
    return leaf.leaves[0];
  }
  if (fact.type === 'region' && typeof given === 'string' && given.endsWith('00')) {
    const level = given.endsWith('0000') ? 'province' : 'city';
    const own = fact.ownLevel && known({ fact: fact.ownLevel.fact }, world);
    const kind =
      own === undefined
        ? undefined
        : leafOptions(factOf(world, fact.ownLevel!.fact).options).find(({ leaves }) => leaves[0] === own)?.id;
    if (kind === undefined || fact.ownLevel!.levels[kind] !== level) return lack(given);
  }
  if (fact.type === 'region') return Number(given);
  return given;
}

/** What the company answers; dates as day numbers, choices as leaf numbers, regions as numbers, else as held. */
export function known(reference: FactReference, world: World, before = 0): Known {
  if (reference.list !== undefined) {
    const index = world.current.get(reference.list)!;
    const field = factOf(world, reference.list).item!.find(({ id }) => id === reference.fact)!;
    const read = () => itemsOf(reference.list!, world)[index]![field.id];
    return complete(`${reference.list}[${index}].${field.id}`, field, read, world);
  }
  const path = pathOf(reference, world, before);
  if (path === undefined) return referred;
  const read = () => world.profile.get(path) as Given | undefined;
  return complete(path, factOf(world, reference.fact), read, world);
}

/** Whether a derived fact is stated, and so is not computed. */
export function isStated(reference: FactReference, world: World): boolean {
  const path = pathOf(reference, world);
  const given = path === undefined ? undefined : world.profile.get(path);
  return given !== undefined && given !== null;
}

function itemsOf(list: string, world: World): readonly GivenItem[] {
  const given = world.profile.get(list);
  if (Array.isArray(given)) return given as readonly GivenItem[];
  missing({ path: list, fact: factOf(world, list) }, world);
  return itemsOf(list, world);
}

/** The world seen from each item of a list. */
export function eachItem(list: string, world: World): readonly World[] {
  return itemsOf(list, world).map((_, index) => ({
    ...world,
    current: new Map([...world.current, [list, index]]),
  }));
}
