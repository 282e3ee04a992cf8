// How contradictions are told: the words that clash, with their clause and line, and an answer as authors write it.
import { isoOf } from '../../engine/calendar.ts';
import { fraction } from '../../engine/fraction.ts';
import { type Fact, scaleOf } from '../../engine/vocabulary.ts';
import { shownNumber } from '../cases/demands/steps.ts';
import { allOptions } from '../compile/options.ts';
import type { Origin } from '../compile/trace.ts';

/** `“300人及以上” (（二）, line 40)`. */
export function shownWords({ quote, clause, place }: Origin): string {
  const where = clause === undefined ? `line ${place.line}` : `${clause}, line ${place.line}`;
  return quote === undefined ? `what stands in line ${place.line}` : `“${quote}” (${where})`;
}

export function shownAnswer(fact: Fact, answer: number | 'none'): string {
  if (answer === 'none') return 'none';
  switch (fact.type) {
    case 'yes_no':
      return answer === 1 ? 'yes' : 'no';
    case 'choice':
    case 'industry':
      return (
        allOptions(fact.options ?? []).find(({ of, leaves }) => !of && leaves[0] === answer)?.id ??
        String(answer)
      );
    case 'date':
      return isoOf(answer);
    case 'region':
    case 'choices':
    case 'list':
      return String(answer);
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
    case 'duration':
      return shownNumber(fraction(BigInt(answer), BigInt(scaleOf(fact))), fact.unit);
  }
}
