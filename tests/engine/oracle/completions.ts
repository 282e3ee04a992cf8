// The ways to complete a partly answered company: wherever judging demands an answer, every decisive value is tried.
import type { Program } from '../../../src/engine/rules.ts';
import type { Fact } from '../../../src/engine/vocabulary.ts';
import { type askedIn, decisive } from './decisive.ts';
import { type Judgement, judge } from './judge.ts';
import { type Demand, Demanded, type Given, type GivenItem, type Profile, type World } from './world.ts';

export interface Circumstance {
  readonly facts: readonly Fact[];
  readonly asOf: string;
  readonly taxYear?: number;
  readonly asked: ReturnType<typeof askedIn>;
}

interface Completion {
  readonly profile: Profile;
  readonly judgement: Judgement;
}

export interface Completions {
  readonly all: readonly Completion[];
  /** Every decisive completion is there; else they are a sample. */
  readonly isExhaustive: boolean;
}

/** The profile with one more answer: a fact, or a field of an item. */
export function answered(profile: Profile, path: string, value: Given | readonly GivenItem[]): Profile {
  const field = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path);
  if (!field) return new Map([...profile, [path, value]]);
  const [, list, index, name] = field;
  const items = (profile.get(list!) as readonly GivenItem[]).map((item, at) =>
    at === Number(index) ? { ...item, [name!]: value as Given } : item,
  );
  return new Map([...profile, [list!, items]]);
}

/** A small deterministic source of choices. */
function chooser(seed: number): (count: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** At most `most` completions: all of them, or as many drawn at random. */
export function completionsOf(
  program: Program,
  profile: Profile,
  circumstance: Circumstance,
  most: number,
  seed: number,
): Completions {
  const { asOf, taxYear, asked } = circumstance;
  const world = (at: Profile): World => ({
    facts: new Map(circumstance.facts.map((fact) => [fact.id, fact])),
    profile: at,
    asOf,
    ...(taxYear !== undefined && { taxYear }),
    current: new Map(),
    ahead: false,
  });
  const decided = new Map<Fact, ReturnType<typeof decisive>>();
  const values = ({ fact, coarse }: Demand) => {
    if (coarse !== undefined) return decisive(fact, asked, asOf, { coarse, taxYear });
    const known = decided.get(fact) ?? decisive(fact, asked, asOf, { taxYear });
    decided.set(fact, known);
    return known;
  };
  const all: Completion[] = [];
  const enumerate = (at: Profile): boolean => {
    const demand = demanded(() => all.push({ profile: at, judgement: judge(program, world(at)) }));
    if (!demand) return all.length <= most;
    return values(demand).every((value) => enumerate(answered(at, demand.path, value)));
  };
  if (enumerate(profile)) return { all, isExhaustive: true };
  const choose = chooser(seed);
  const drawn = Array.from({ length: most }, (): Completion => {
    const at = new Map(profile);
    const supply = (demand: Demand) => {
      const options = values(demand);
      for (const [path, value] of answered(at, demand.path, options[choose(options.length)]!))
        at.set(path, value);
    };
    return { profile: at, judgement: judge(program, { ...world(at), supply }) };
  });
  return { all: drawn, isExhaustive: false };
}

function demanded(attempt: () => void): Demand | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Demanded) return error.demand;
    throw error;
  }
}
