// Writes a profile as a file that reads back as the same profile: keys in vocabulary order, sums as exact decimals.
import { isoOf } from '../../engine/calendar.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { writeDecimal } from '../figures/decimal.ts';
import { Figure, type Writable, writeJson } from '../json/write.ts';
import type { Answer, Item, Profile, Value } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { scaleInFile } from './scale.ts';
import { FORMAT, VERSION } from './read.ts';

/** The text of the file. `assessment` is the printed result of this moment, if it is to be kept with the profile. */
export function writeProfileFile(profile: Profile, vocabulary: Vocabulary, assessment?: Writable): string {
  return writeJson({
    format: FORMAT,
    version: VERSION,
    name: profile.name,
    answers: answersIn(profile, vocabulary),
    taxYear: profile.taxYear,
    received: profile.received.length === 0 ? undefined : inOrder(profile.received, vocabulary.awards),
    setAside: profile.setAside.length === 0 ? undefined : inOrder(profile.setAside, vocabulary.programs),
    assessment,
  });
}

function answersIn({ answers }: Profile, { facts }: Vocabulary): Writable {
  const written = [...facts.values()].flatMap((fact): [string, Writable][] => {
    const own = answers.get(fact.id);
    if (own !== undefined) return [[fact.id, valueIn(fact, own)]];
    const start = `${fact.id}@`;
    const years = [...answers.keys()].filter((path) => path.startsWith(start)).sort();
    const byYear = years.map((path) => [path.slice(start.length), valueIn(fact, answers.get(path) ?? null)]);
    return years.length === 0 ? [] : [[fact.id, Object.fromEntries(byYear) as Writable]];
  });
  return Object.fromEntries(written);
}

function valueIn(fact: Fact, value: Value): Writable {
  if (fact.type !== 'list' || value === null) return scalarIn(fact, value as Answer);
  return (value as readonly Item[]).map((item) =>
    Object.fromEntries(
      (fact.item ?? []).flatMap((field): [string, Writable][] => {
        const answer = item[field.id];
        return answer === undefined ? [] : [[field.id, scalarIn(field, answer)]];
      }),
    ),
  );
}

function scalarIn(fact: Fact, answer: Answer): Writable {
  if (typeof answer !== 'number') return answer;
  if (fact.type === 'yes_no') return answer === 1;
  if (fact.type === 'date') return isoOf(answer);
  const { scale, times } = scaleInFile(fact);
  return new Figure(writeDecimal(answer / times, scale, { grouped: false }));
}

function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  return [...ids].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
