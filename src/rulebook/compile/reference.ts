// A fact as a rule names it: found in the vocabulary, with its year, or as a field of the list the rule is inside.
import type { FactReference, YearRule } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { didYouMean } from '../nearest.ts';
import { fault, type Scope } from './scope.ts';

export interface Named {
  readonly fact: Fact;
  readonly of: FactReference;
}

/** The fact a node names under `key`; nothing, and a problem, when there is none. */
export function named(
  written: string,
  owner: object,
  key: string | undefined,
  scope: Scope,
  year?: YearRule,
): Named | undefined {
  const [id = '', field] = written.split('.');
  const fact = scope.book.facts.get(id);
  if (!fact) {
    fault(scope, owner, key, `unknown fact "${id}"${didYouMean(id, scope.book.facts.keys())}`);
    return undefined;
  }
  if (field === undefined) return { fact, of: referenceTo(fact, owner, scope, year) };
  const fields = fact.item ?? [];
  const found = fields.find((each) => each.id === field);
  if (!found) {
    const ids = fields.map((each) => each.id);
    fault(
      scope,
      owner,
      key,
      fact.type === 'list'
        ? `the items of ${id} have no field "${field}"${didYouMean(field, ids) || `; there are ${ids.join(', ')}`}`
        : `${id} is no list and has no fields`,
    );
    return undefined;
  }
  if (scope.list !== id) {
    fault(
      scope,
      owner,
      key,
      `${written} belongs to one item of ${id}; name it inside "where" or "each" of that list`,
    );
    return undefined;
  }
  if (year !== undefined)
    fault(scope, owner, 'year', `${written} is a field of an item and has no year of its own`);
  return { fact: found, of: { fact: field, list: id } };
}

function referenceTo(fact: Fact, owner: object, scope: Scope, year: YearRule | undefined): FactReference {
  if (!fact.yearly) {
    if (year !== undefined) fault(scope, owner, 'year', `${fact.id} is not yearly; leave out "year"`);
    return { fact: fact.id };
  }
  if (typeof year === 'object') {
    const date = named(year.of, year, 'of', scope);
    if (date && date.fact.type !== 'date')
      fault(scope, year, 'of', `${year.of} is no date; only a date has a year`);
    return { fact: fact.id, year: { of: year.of } };
  }
  return { fact: fact.id, year: year ?? scope.year ?? 'last' };
}

/** A list a node names under `key`. */
export function namedList(written: string, owner: object, key: string, scope: Scope): string | undefined {
  const found = named(written, owner, key, scope);
  if (!found) return undefined;
  if (found.fact.type === 'list') return found.fact.id;
  fault(scope, owner, key, `${written} is no list; "${key}" goes through the items of a list`);
  return undefined;
}

/** A date a node names under `key`. */
export function namedDate(
  written: string,
  owner: object,
  key: string,
  scope: Scope,
): FactReference | undefined {
  const found = named(written, owner, key, scope);
  if (!found) return undefined;
  if (found.fact.type === 'date') return found.of;
  fault(scope, owner, key, `${written} is no date`);
  return undefined;
}
