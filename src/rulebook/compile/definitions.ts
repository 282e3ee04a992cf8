// Which notice defines which derived fact: each exactly once, and each by the notice the vocabulary names.
import type { Fact } from '../../engine/vocabulary.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Draft } from './draft.ts';
import { expandCondition, expandQuantity } from './derived.ts';
import { elapsedDates } from './elapsed.ts';
import { allOptions } from './options.ts';
import { optionsOf } from './optiontests.ts';
import { type Book, type Defined, enter, scopeOf } from './scope.ts';

export function collectDefinitions(
  draft: Draft,
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): ReadonlyMap<string, Defined> {
  const definitions = new Map<string, Defined>();
  const derived = [...facts.values()].filter((fact) => fact.derived);
  const told = new Set<string>();
  for (const notice of draft.notices) {
    const { data, source } = notice.policy;
    for (const definition of data.defines ?? []) {
      const { fact: id } = definition;
      const fact = facts.get(id);
      const fault = (message: string) => {
        told.add(
          nearest(
            id,
            derived.map((each) => each.id),
          ) ?? id,
        );
        report(source.at(definition, 'fact'), message);
      };
      if (!fact) fault(`unknown fact "${id}"${didYouMean(id, facts.keys())}`);
      else if (!fact.derived)
        fault(`${id} is asked, not derived; mark it "derived" in facts.yaml, or leave the definition out`);
      else if (fact.derived.notice !== notice.id)
        fault(`facts.yaml says that ${fact.derived.notice} defines ${id}, not ${notice.id}`);
      else if (definitions.has(id)) fault(`${id} is defined twice`);
      else definitions.set(id, { data: definition, source, notice });
    }
  }
  for (const { id, derived: by } of derived) {
    if (!definitions.has(id) && !told.has(id))
      report(
        draft.facts.source.place(['facts', id, 'derived']),
        `no notice defines ${id}; add it to "defines" of ${by?.notice ?? 'a notice'}`,
      );
  }
  return definitions;
}

/** Compiles each definition once, so that a fault in one that no program reads is told too. */
export function checkDefinitions(book: Book): void {
  for (const [id, defined] of book.definitions) {
    const fact = book.facts.get(id);
    if (!fact) continue;
    const scope = scopeOf(book, defined.notice);
    const of = { fact: id, ...(fact.yearly && { year: 'last' as const }) };
    if (fact.type === 'duration') {
      const { elapsed } = defined.data;
      if (elapsed) elapsedDates(elapsed, enter(scope, defined.data));
      else
        book.report(
          defined.source.at(defined.data, 'fact'),
          `${id} is a duration; define it by elapsed: { since: <date>, until: <date> }`,
        );
    } else if (fact.type === 'choice' || fact.type === 'yes_no') {
      const [first] = allOptions(optionsOf(fact)).filter((option) => !option.of);
      expandCondition(fact, of, defined, first ? [first.id] : [], scope);
    } else if (
      fact.type === 'money' ||
      fact.type === 'count' ||
      fact.type === 'percent' ||
      fact.type === 'score'
    ) {
      expandQuantity(fact, of, defined, scope);
    } else {
      book.report(defined.source.at(defined.data, 'fact'), `a fact of type ${fact.type} cannot be derived`);
    }
  }
}
