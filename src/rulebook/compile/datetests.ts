// Tests of a date: on or after, on or before, both, relative to the as-of date, or the answer "none".
import { dayOf } from '../../engine/calendar.ts';
import type { Condition, DatePoint, FactReference } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Node } from '../grammar/node.ts';
import { readDate } from '../literals.ts';
import { testIn } from './optiontests.ts';
import { fault, type Scope } from './scope.ts';

export function dateTest(node: Node, fact: Fact, of: FactReference, scope: Scope): Condition {
  if (node.is !== undefined) {
    if (node.is !== 'none')
      fault(scope, node, 'is', `${fact.id} is a date; write on_or_after or on_or_before, or is: none`);
    else if (!fact.none)
      fault(
        scope,
        node,
        'is',
        `${fact.id} has no answer "none"; give it one in facts.yaml, or leave the test out`,
      );
    return { word: 'member', of, form: 'date', names: ['none'], ranges: [], none: true };
  }
  const { on_or_after: after, on_or_before: before } = node;
  if (after === undefined && before === undefined) {
    fault(scope, node, testIn(node), `${fact.id} is a date; write on_or_after or on_or_before`);
    return NEVER;
  }
  const from = after === undefined ? undefined : pointOf(after, node, 'on_or_after', scope);
  const to = before === undefined ? undefined : pointOf(before, node, 'on_or_before', scope);
  const names = [after, before].filter((date) => date !== undefined);
  const test = {
    word: 'member',
    of,
    form: 'date',
    names,
    ...(node.plus_years !== undefined && { plusYears: node.plus_years }),
  } as const;
  if (typeof from === 'object' || typeof to === 'object') {
    return {
      ...test,
      ranges: [],
      bounds: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    };
  }
  const low = from === undefined ? null : dayOf(from);
  const high = to === undefined ? null : dayOf(to);
  if (low !== null && high !== null && low > high)
    fault(scope, node, 'on_or_before', `no date is on or after ${after} and on or before ${before}`);
  return { ...test, ranges: [[low, high]] };
}

/** `2018-01-01`, `as_of`, `as_of - 1 年`, `start of last year`. */
function pointOf(written: string, node: Node, key: string, scope: Scope): DatePoint {
  if (written === 'as_of') return { asOf: true };
  if (written === 'start of last year') return { yearStart: 'last' };
  const [, years] = /^as_of - ([1-9]\d*) 年$/.exec(written) ?? [];
  if (years !== undefined) return { asOf: true, yearsBefore: Number(years) };
  const read = readDate(written);
  if ('value' in read) return read.value;
  fault(scope, node, key, `${read.wrong}, or as "as_of", "as_of - 1 年" or "start of last year"`);
  return '1970-01-01';
}

const NEVER: Condition = { word: 'constant', level: 'no' };
