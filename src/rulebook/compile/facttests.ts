// Tests of one fact: a choice among options, a place, an industry, a date, a figure against a threshold.
import type { Condition, FactReference, Reading } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Node } from '../grammar/node.ts';
import { comparisonsIn, figureTest } from './comparisons.ts';
import { dateTest } from './datetests.ts';
import { expandCondition } from './derived.ts';
import { elapsedTest } from './elapsed.ts';
import { chosenLeaves, optionsIn, testIn } from './optiontests.ts';
import { named } from './reference.ts';
import { basisOf, dress, enter, fault, originOf, type Scope, scopeOf } from './scope.ts';
import { mergeRanges } from './options.ts';

/** `fact: …` with its comparison. */
export function factTest(node: Node, id: string, scope: Scope): Condition {
  const found = named(id, node, 'fact', scope, node.year);
  if (!found) return NEVER;
  const { fact, of } = found;
  if (fact.derived && fact.type === 'duration') return elapsedSince(node, fact, scope);
  switch (fact.type) {
    case 'yes_no':
    case 'choice':
    case 'choices':
      return fact.derived ? derived(node, fact, of, scope) : optionTest(node, fact, of, scope);
    case 'region':
      return scope.book.trace.mark(regionTest(node, of, scope), originOf(scope, node));
    case 'industry':
      return scope.book.trace.mark(industryTest(node, of, scope), originOf(scope, node));
    case 'date':
      return scope.book.trace.mark(dateTest(node, fact, of, scope), originOf(scope, node));
    case 'list':
      fault(scope, node, testIn(node), `${id} is a list; write count: ${id}, or some: ${id} with where: …`);
      return NEVER;
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
      return numberTest(node, fact, scope);
  }
}

function numberTest(node: Node, fact: Fact, scope: Scope): Condition {
  if (comparisonsIn(node).length === 0) {
    fault(
      scope,
      node,
      testIn(node),
      `${fact.id} (${fact.type}) is compared with at_least, at_most, more_than or less_than`,
    );
    return NEVER;
  }
  return figureTest(node, scope);
}

function optionTest(node: Node, fact: Fact, of: FactReference, scope: Scope): Condition {
  const names = optionsIn(node, fact, scope);
  if (!names) return NEVER;
  const leaves = chosenLeaves(names, node, fact, scope);
  if (fact.type === 'choices') {
    return scope.book.trace.mark(
      { word: 'includes', of, names: leaves.map(({ id }) => id) },
      originOf(scope, node),
    );
  }
  const ranges = mergeRanges(leaves.map((option) => option.leaves));
  return scope.book.trace.mark({ word: 'member', of, form: 'option', names, ranges }, originOf(scope, node));
}

/** A derived choice: what was stated is tested as an answer, what was not follows from its definition. */
function derived(node: Node, fact: Fact, of: FactReference, scope: Scope): Condition {
  const names = optionsIn(node, fact, scope);
  const defined = scope.book.definitions.get(fact.id);
  if (!names || !defined) return NEVER;
  const wanted = chosenLeaves(names, node, fact, scope).map(({ id }) => id);
  const rule = expandCondition(fact, of, defined, wanted, scope);
  const stated = fact.derived?.statable ? optionTest(node, fact, of, scope) : undefined;
  return scope.book.trace.mark(
    { word: 'derived', of, ...(stated && { stated }), rule },
    originOf(scope, node),
  );
}

/** A derived duration keeps the reading of its definition beside its own. */
function elapsedSince(node: Node, fact: Fact, scope: Scope): Condition {
  const defined = scope.book.definitions.get(fact.id);
  if (!defined?.data.elapsed) return NEVER;
  const { source } = defined.notice.policy;
  const inside = enter(scopeOf(scope.book, defined.notice), defined.data);
  const { reading } = basisOf(inside, source.graft({ ...defined.data }, defined.data));
  const test = elapsedTest(node, defined.data.elapsed, fact.id, scope, inside);
  return reading ? dress(scope, test, { reading: beside(node.reading, reading) }) : test;
}

/** Both readings in one, since both are shown. */
function beside(own: Node['reading'], defined: Reading): Reading {
  if (!own) return defined;
  const { zh, en } = defined.text;
  return { ...defined, text: { zh: `${own.zh}${zh}`, en: `${own.en} ${en}` } };
}

function regionTest(node: Node, of: FactReference, scope: Scope): Condition {
  const names = node.within;
  if (!names) {
    fault(scope, node, testIn(node), `${of.fact} is a place; write within: [ 山西省 ]`);
    return NEVER;
  }
  const found = scope.book.places?.rangesOf(names, node.unit);
  if (!found) fault(scope, node, 'within', 'no place is known: regions.json is missing from the rules');
  else if ('wrong' in found) fault(scope, node, 'within', found.wrong);
  const { ranges, codes } = found && 'value' in found ? found.value : { ranges: [], codes: [] };
  const places = { codes, ...(node.unit && { kinds: node.unit }) };
  return { word: 'member', of, form: 'region', names, places, ranges };
}

function industryTest(node: Node, of: FactReference, scope: Scope): Condition {
  const names = node.within;
  if (!names) {
    fault(scope, node, testIn(node), `${of.fact} is an industry; write within: [ 'C' ]`);
    return NEVER;
  }
  if (scope.book.industries.length === 0) {
    fault(scope, node, 'within', 'no industry is known: industries.tsv is missing from the rules');
    return NEVER;
  }
  const industry: Fact | undefined = [...scope.book.facts.values()].find((fact) => fact.type === 'industry');
  const leaves = industry
    ? chosenLeaves(names, node, { ...industry, options: scope.book.industries }, scope)
    : [];
  return {
    word: 'member',
    of,
    form: 'industry',
    names,
    ranges: mergeRanges(leaves.map((option) => option.leaves)),
  };
}

const NEVER: Condition = { word: 'constant', level: 'no' };
