// The checks of facts.yaml: which two answers belong together, each of them a fact of the vocabulary.
import type { Check } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { FactsFile } from '../grammar/facts.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Written } from './draft.ts';

const FIGURES: readonly Fact['type'][] = ['money', 'count', 'score', 'percent', 'duration'];

/** In their order; those in which something is wrong are told and left out. */
export function compileChecks(
  { data, source }: Written<FactsFile>,
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): readonly Check[] {
  const checks: Check[] = [];
  for (const [at, written] of (data.checks ?? []).entries()) {
    const operator = written.at_most === undefined ? 'on_or_after' : 'at_most';
    const fault = (key: string, message: string) => report(source.place(['checks', at, key]), message);
    const named = (key: 'fact' | typeof operator): Fact | undefined => {
      const id = written[key] ?? '';
      const fact = facts.get(id);
      if (!fact) fault(key, `unknown fact "${id}"${didYouMean(id, facts.keys())}`);
      return fact;
    };
    const [fact, other] = [named('fact'), named(operator)];
    if (!fact || !other) continue;
    const wrong = mismatch(fact, operator, other);
    if (wrong) fault(operator, wrong);
    else if (checks.some((each) => each.fact === fact.id && each.other === other.id))
      fault(operator, `${fact.id} is held to ${other.id} twice`);
    else checks.push({ fact: fact.id, operator, other: other.id, why: written.why });
  }
  return checks;
}

/** Why the two cannot be held to each other; undefined where they can. */
function mismatch(fact: Fact, operator: Check['operator'], other: Fact): string | undefined {
  if (fact === other) return `${fact.id} is held to itself; name the other fact`;
  const kinds = `${fact.id} is of type ${fact.type}, ${other.id} of type ${other.type}`;
  if (operator === 'on_or_after' && (fact.type !== 'date' || other.type !== 'date'))
    return `${kinds}; on_or_after stands between two dates`;
  if (
    operator === 'at_most' &&
    (!FIGURES.includes(fact.type) || fact.type !== other.type || fact.unit !== other.unit)
  )
    return `${kinds}; at_most stands between two figures of one unit`;
  if (operator === 'at_most' && fact.decimals !== other.decimals)
    return `${fact.id} and ${other.id} do not have the same decimals`;
  if (fact.yearly !== other.yearly)
    return `${fact.yearly ? fact.id : other.id} is yearly and ${fact.yearly ? other.id : fact.id} is not; a check holds within one year`;
  return undefined;
}
