// Random profiles of the sample vocabulary: every type, don't know, none, years, lists.
import fc from 'fast-check';
import { dayOf } from '../../src/engine/calendar.ts';
import type { Fact } from '../../src/engine/vocabulary.ts';
import type { Answer, Item, Profile, Value } from '../../src/profile/types.ts';
import { isAnswerable, optionIds } from '../../src/profile/vocabulary.ts';
import { FACTS, VOCABULARY } from './sample-vocabulary.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
const days = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') });

function figures(fact: Fact): fc.Arbitrary<number> {
  return fc.oneof(fc.nat(1_000_000), fc.integer({ min: fact.negative ? -SAFE : 0, max: SAFE }));
}

export function anAnswer(fact: Fact): fc.Arbitrary<Answer> {
  const known: Record<Exclude<Fact['type'], 'list'>, () => fc.Arbitrary<Answer>> = {
    yes_no: () => fc.constantFrom(0, 1),
    choice: () => fc.constantFrom(...optionIds(fact.options)),
    industry: () => fc.constantFrom(...optionIds(fact.options)),
    choices: () => fc.subarray(optionIds(fact.options)),
    money: () => figures(fact),
    count: () => figures(fact),
    score: () => figures(fact),
    percent: () => figures(fact),
    duration: () => fc.nat(1200).map((count) => (fact.unit === 'year' ? count * 12 : count)),
    date: () => (fact.none ? fc.oneof(days, fc.constant('none')) : days),
    region: () => fc.constantFrom('140000', '140100', '140105'),
  };
  if (fact.type === 'list') throw new Error('a list is no single answer');
  return fc.oneof({ weight: 8, arbitrary: known[fact.type]() }, { weight: 1, arbitrary: fc.constant(null) });
}

function aValue(fact: Fact): fc.Arbitrary<Value> {
  if (fact.type !== 'list') return anAnswer(fact);
  const fields = Object.fromEntries((fact.item ?? []).map((field) => [field.id, anAnswer(field)]));
  const item = fc.record(fields, { requiredKeys: [] }).map((each) => each as Item);
  const items = fc.array(item, { maxLength: 3 });
  return fc.oneof({ weight: 8, arbitrary: items }, { weight: 1, arbitrary: fc.constant(null) });
}

const PATHS: readonly (readonly [path: string, fact: Fact])[] = FACTS.filter(isAnswerable).flatMap((fact) =>
  fact.yearly
    ? [2017, 2024, 2025].map((year) => [`${fact.id}@${year}`, fact] as const)
    : [[fact.id, fact] as const],
);

const allAnswers = fc.record(Object.fromEntries(PATHS.map(([path, fact]) => [path, aValue(fact)])), {
  requiredKeys: [],
});

export const aProfile: fc.Arbitrary<Profile> = fc
  .record({
    name: fc.string({ unit: 'grapheme', maxLength: 20 }),
    answers: allAnswers,
    taxYear: fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: undefined }),
    received: fc.subarray([...VOCABULARY.awards]),
    setAside: fc.subarray([...VOCABULARY.programs]),
  })
  .map(({ answers, taxYear, ...rest }) => ({
    ...rest,
    answers: new Map(Object.entries(answers) as [string, Value][]),
    ...(taxYear === undefined ? {} : { taxYear }),
  }));
