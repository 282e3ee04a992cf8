// What an answer is likely to lie in, in the scale of its fact: figures with their unit, days fixed or so many years ahead.
import { dayOf } from '../../engine/calendar.ts';
import { fraction, times } from '../../engine/fraction.ts';
import { type Fact, type Plausible, scaleOf } from '../../engine/vocabulary.ts';
import type { PlausibleText } from '../grammar/facts.ts';
import { readDate, readLiteral } from '../literals.ts';
import { dimensionName, withUnit } from './numbers.ts';

type Fault = (key: string, message: string) => void;

const FIGURES = ['at_least', 'at_most'] as const;
const DAYS = ['on_or_after', 'on_or_before'] as const;

/** `fact` is compiled but for this. Types that are neither figures nor days are refused where types are. */
export function compilePlausible(written: PlausibleText, fact: Fact, fault: Fault): Plausible | undefined {
  const isDate = fact.type === 'date';
  const [own, other] = isDate ? [DAYS, FIGURES] : [FIGURES, DAYS];
  for (const key of other)
    if (written[key] !== undefined)
      fault(key, `${fact.id} is a ${isDate ? 'date' : 'figure'}; write ${own.join(' or ')}`);
  const read = (key: (typeof own)[number]) => {
    const text = written[key];
    if (text === undefined) return undefined;
    return isDate ? dayIn(String(text), key, fault) : figureIn(text, key, fact, fault);
  };
  const [from, to] = [read(own[0]), read(own[1])];
  if (typeof from === 'object') {
    fault(own[0], `${own[0]} is a day that stands; only ${own[1]} may lie ahead of the as-of date`);
    return undefined;
  }
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    fault(own[1], `nothing is ${own[0]} ${written[own[0]]} and ${own[1]} ${written[own[1]]}`);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** `1998-01-01`, or `as_of + 10 年`. */
function dayIn(text: string, key: string, fault: Fault): Plausible['to'] {
  const [, years] = /^as_of \+ ([1-9]\d*) 年$/.exec(text) ?? [];
  if (years !== undefined) return { yearsAhead: Number(years) };
  const read = readDate(text);
  if ('value' in read) return dayOf(read.value);
  const hint = read.wrong.endsWith('does not exist') ? '' : ', or as "as_of + 10 年"';
  fault(key, `${read.wrong}${hint}`);
  return undefined;
}

function figureIn(text: string | number, key: string, fact: Fact, fault: Fault): number | undefined {
  const read = readLiteral(text);
  if ('wrong' in read) {
    fault(key, read.wrong);
    return undefined;
  }
  const { unit, value } = read.value;
  const inMonths = unit === 'year' ? times(value, fraction(12n)) : value;
  const dimension = unit === 'year' ? 'month' : unit;
  const expected = fact.unit === 'year' ? 'month' : fact.unit;
  if (expected === undefined) return undefined;
  if (dimension === undefined) {
    fault(key, withUnit(String(text), expected));
    return undefined;
  }
  if (dimension !== expected) {
    fault(key, `${fact.id} is ${dimensionName(expected)}, and "${text}" is ${dimensionName(dimension)}`);
    return undefined;
  }
  const { numerator, denominator } = times(inMonths, fraction(BigInt(scaleOf(fact))));
  if (numerator % denominator === 0n) return Number(numerator / denominator);
  fault(key, `"${text}" is finer than ${fact.id} can be`);
  return undefined;
}
