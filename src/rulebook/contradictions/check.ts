// Dead and contradictory branches: what can never hold, never be reached, or adds nothing, by exact sets of answers to one fact.
import type { Compilation } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { Search } from './search.ts';

/**
 * Told at its place: a test that no answer can meet together with what must hold beside it; branches behind one that,
 * with those before it, covers every answer; an alternative contained in another. Only tests of single facts are
 * weighed, and only where their sets are exact, so that nothing is told that is not so. A condition that several programs
 * use is told only where it is dead in all of them. Derived facts that rest on themselves are told when they are compiled.
 */
export function checkContradictions({ rulebook, book }: Compilation): readonly Problem[] {
  if (!rulebook || !book) return [];
  const search = new Search(book);
  for (const program of rulebook.programs) search.program(program);
  for (const [id, { notice }] of book.definitions) {
    const fact = book.facts.get(id);
    if (fact?.type !== 'choice' && fact?.type !== 'yes_no') continue;
    const [option] = fact.type === 'choice' ? (fact.options ?? []) : [{ id: 'yes' }];
    const scope = { book, notice, explained: false, expanding: [] };
    const node = { fact: id, is: option?.id ?? '', ...(fact.yearly && { year: 'last' as const }) };
    const condition = book.language.condition(node, scope);
    if (condition.word === 'derived') search.condition(condition.rule, []);
  }
  return search.problems;
}
