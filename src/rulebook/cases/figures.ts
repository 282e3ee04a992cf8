// Numbers as cases write them: with their unit, or bare as in a profile file; held exactly in the scale of their fact.
import { type Fraction, fraction, times } from '../../engine/fraction.ts';
import { type Fact, scaleOf } from '../../engine/vocabulary.ts';
import { readLiteral, type Reading } from '../literals.ts';

/** What a bare number counts, and how many base units (元, 1 = 100 %, 月) that is. */
function bareUnit(fact: Fact): Fraction {
  if (fact.type === 'percent') return fraction(1n, 100n);
  return fraction(fact.type === 'duration' && fact.unit === 'year' ? 12n : 1n);
}

const NAMES: Readonly<Record<string, string>> = {
  yuan: '元 or 万元',
  person: '人',
  percent: '%',
  item: '项',
  point: '分',
  set: '台',
  month: '月 or 年',
  year: '月 or 年',
};

/** `1900 万元`, `45`, `45 人`, `1.5%`, `2 年` as the integer its fact is held in. */
export function readFigure(fact: Fact, written: unknown): Reading<number> {
  const { unit = 'number' } = fact;
  const called = NAMES[unit] ?? 'a number';
  if (typeof written !== 'number' && typeof written !== 'string')
    return { wrong: `${fact.id} is a number, written bare or with its unit (${called})` };
  if (typeof written === 'number' && !Number.isSafeInteger(Math.trunc(written)))
    return { wrong: `${written} is too large to be exact` };
  const read = readLiteral(written);
  if ('wrong' in read) return read;
  const { value, unit: given } = read.value;
  const isTime = (name: string | undefined) => name === 'month' || name === 'year';
  if (given !== undefined && given !== unit && !(isTime(given) && isTime(unit)))
    return { wrong: `${fact.id} is not counted in what "${String(written)}" says; write ${called}` };
  const base =
    given === undefined
      ? times(value, bareUnit(fact))
      : given === 'year'
        ? times(value, fraction(12n))
        : value;
  const { numerator, denominator } = times(base, fraction(BigInt(scaleOf(fact))));
  if (denominator !== 1n) return { wrong: `"${String(written)}" is finer than ${fact.id} is held` };
  if (numerator < 0n && !fact.negative) return { wrong: `${fact.id} cannot be below zero` };
  const held = Number(numerator);
  return Number.isSafeInteger(held)
    ? { value: held }
    : { wrong: `"${String(written)}" is too large to be exact` };
}

/** An amount expected, in 分. */
export function readAmount(written: string | number): Reading<number> {
  const read = readLiteral(written);
  if ('wrong' in read) return read;
  const { value, unit } = read.value;
  if (unit !== undefined && unit !== 'yuan')
    return { wrong: `"${String(written)}" is no amount of money; write 元 or 万元` };
  const { numerator, denominator } = times(value, fraction(100n));
  return denominator === 1n
    ? { value: Number(numerator) }
    : { wrong: `"${String(written)}" is finer than one 分` };
}
