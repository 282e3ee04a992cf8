// Random companies that have answered in part: every fact not asked yet, not known, or with a decisive value.
import fc from 'fast-check';
import type { Answers } from '../../src/engine/index.ts';
import type { Rulebook } from '../../src/engine/rules.ts';
import type { Fact } from '../../src/engine/vocabulary.ts';
import { agreesWithItself } from './agrees.ts';
import { askedIn, decisive, type Given, type GivenItem, type Profile } from './oracle/index.ts';

type Value = Given | readonly GivenItem[];

function valueOf(fact: Fact, asked: ReturnType<typeof askedIn>, asOf: string): fc.Arbitrary<Value> {
  const values = decisive(fact, asked, asOf);
  if (fact.type !== 'list') return fc.constantFrom(...values, ...coarse(fact));
  return fc.oneof(fc.array(itemOf(fact, asked, asOf), { maxLength: 3 }), fc.constantFrom(...values));
}

/** Answers that leave the finer part open. */
function coarse(fact: Fact): readonly Given[] {
  if (fact.type === 'region') return ['330000', '330100', '140000'];
  return (fact.options ?? []).filter(({ of }) => of).map(({ id }) => id);
}

function itemOf(fact: Fact, asked: ReturnType<typeof askedIn>, asOf: string): fc.Arbitrary<GivenItem> {
  const fields = fact.item!.map((field) =>
    fc.option(valueOf(field, asked, asOf) as fc.Arbitrary<Given>, { nil: undefined, freq: 4 }),
  );
  return fc
    .tuple(...fields)
    .map((values) =>
      Object.fromEntries(
        fact
          .item!.map(({ id }, index) => [id, values[index]] as const)
          .filter((entry): entry is readonly [string, Given] => entry[1] !== undefined),
      ),
    );
}

/** Paths of a fact: one, or one for each of the years. */
export function pathsOf(fact: Fact, years: readonly number[]): readonly string[] {
  return fact.yearly ? years.map((year) => `${fact.id}@${year}`) : [fact.id];
}

interface Kind {
  readonly asOf: string;
  readonly years: readonly number[];
  /** One in so many facts is not answered. */
  readonly gaps: number;
  /** Facts that are computed are rarely stated, too. */
  readonly states: boolean;
}

/** Companies for which the rules of the rulebook can be decided either way; none of a place that is not its own. */
export function profiles(
  rulebook: Pick<Rulebook, 'facts' | 'programs'>,
  { asOf, years, gaps, states }: Kind,
): fc.Arbitrary<Profile> {
  const asked = askedIn(rulebook.programs);
  const entries = rulebook.facts
    .filter(({ derived }) => (states ? derived?.statable !== false : !derived))
    .flatMap((fact) => pathsOf(fact, years).map((path) => ({ path, fact })));
  const values = entries.map(({ fact }) =>
    fc.oneof(
      { arbitrary: fc.constant(undefined), weight: fact.derived ? 20 : 4 },
      { arbitrary: valueOf(fact, asked, asOf), weight: 4 * (gaps - 1) },
      { arbitrary: fc.constant(null), weight: 1 },
    ),
  );
  return fc
    .tuple(...values)
    .map(
      (given) =>
        new Map(
          entries
            .map(({ path }, index) => [path, given[index]] as const)
            .filter((entry): entry is readonly [string, Value] => entry[1] !== undefined),
        ),
    )
    .filter((profile) => agreesWithItself(rulebook.facts, profile));
}

/** The same answers as the engine takes them. */
export const asAnswers = (profile: Profile): Answers => profile as Answers;
