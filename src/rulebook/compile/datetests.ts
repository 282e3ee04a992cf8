// Tests of a date: on or after, on or before, both, relative to the as-of date or a fiscal year, or the answer "none".
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

const OF_YEAR = /^(start|end) of (last|tax|asked) year(?: \+ ([1-9]\d*) 年)?$/;

/** `2018-01-01`, `as_of`, `as_of - 1 年`, `start of last year`, `end of tax year`, `end of asked year + 3 年`. */
function pointOf(written: string, node: Node, key: string, scope: Scope): DatePoint {
  if (written === 'as_of') return { asOf: true };
  const [, side, which, after] = OF_YEAR.exec(written) ?? [];
  if (which !== undefined) {
    const year = which === 'asked' ? askedYear(node, key, scope) : (which as 'last' | 'tax');
    const moved = after === undefined ? {} : { yearsAfter: Number(after) };
    return side === 'end' ? { yearEnd: year, ...moved } : { yearStart: year, ...moved };
  }
  const [, years] = /^as_of - ([1-9]\d*) 年$/.exec(written) ?? [];
  if (years !== undefined) return { asOf: true, yearsBefore: Number(years) };
  const read = readDate(written);
  if ('value' in read) return read.value;
  fault(
    scope,
    node,
    key,
    `${read.wrong}, or as "as_of", "as_of - 1 年", "start of last year" or "end of tax year"`,
  );
  return '1970-01-01';
}

/** In the definition of a yearly fact: the year its reader asks for. */
function askedYear(node: Node, key: string, scope: Scope): 'last' | 'tax' {
  const year = scope.year ?? 'last';
  if (!scope.defining)
    fault(
      scope,
      node,
      key,
      'only in a definition is there a year its reader asks for; write last year or tax year',
    );
  else if (typeof year === 'object')
    fault(
      scope,
      node,
      key,
      `the year asked for is that of ${year.of}, whose days are not known beforehand; read the fact for last or tax`,
    );
  return typeof year === 'object' ? 'last' : year;
}

const NEVER: Condition = { word: 'constant', level: 'no' };
