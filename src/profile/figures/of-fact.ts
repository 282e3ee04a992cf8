// A fact's own way to be typed and shown: which reader takes the text of its field, which writer fills the field again.
import { dayOf, isoOf } from '../../engine/calendar.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { readDate } from './date.ts';
import { writeDecimal } from './decimal.ts';
import { type Figure, refused } from './figure.ts';
import { formatMoney, type MoneyUnit, readMoney } from './money.ts';
import { readMonths, readNumber } from './number.ts';

/** Facts answered by typing a figure; the others are chosen from options. */
export const TYPED = [
  'money',
  'count',
  'score',
  'percent',
  'duration',
  'date',
] as const satisfies Fact['type'][];
export type TypedFact = Fact & { readonly type: (typeof TYPED)[number] };

export function isTyped(fact: Fact): fact is TypedFact {
  return TYPED.some((type) => type === fact.type);
}

/** Reads the text of a field into the engine's scale: money in 分, a date as its day number (see engine/vocabulary.ts). */
export function readFigure(fact: TypedFact, text: string, unit: MoneyUnit = 'yuan'): Figure<number> {
  const negative = fact.negative ?? false;
  switch (fact.type) {
    case 'money':
      return readMoney(text, { unit, negative });
    case 'percent':
      return readNumber(text, { decimals: 4, scale: 4, negative, units: ['%'] });
    case 'duration':
      return readMonths(text, fact.unit === 'year' ? 'year' : 'month');
    case 'date': {
      const date = readDate(text);
      return date.state === 'given' ? { state: 'given', value: dayOf(date.value) } : date;
    }
    case 'count':
    case 'score': {
      const decimals = fact.decimals ?? 0;
      return readNumber(text, { decimals, scale: decimals, negative, units: unitsOf(fact) });
    }
    default:
      return refused('figure.not-a-number');
  }
}

/** The text of a field that holds this value; reading it gives the value again. */
export function writeFigure(fact: TypedFact, value: number, unit: MoneyUnit = 'yuan'): string {
  switch (fact.type) {
    case 'money': {
      const written = formatMoney(value, { unit });
      const own = unit === 'wan' ? ' 万元' : ' 元';
      return written.endsWith(own) ? written.slice(0, -own.length) : written;
    }
    case 'percent':
      return writeDecimal(value, 4, { grouped: false });
    case 'duration':
      return fact.unit === 'year' && value % 12 === 0
        ? String(value / 12)
        : `${value}${fact.unit === 'year' ? '个月' : ''}`;
    case 'date':
      return isoOf(value);
    case 'count':
    case 'score':
      return writeDecimal(value, fact.decimals ?? 0, { grouped: true });
    default:
      return String(value);
  }
}

const NAMES: Readonly<Partial<Record<NonNullable<Fact['unit']>, readonly string[]>>> = {
  person: ['人', '名'],
  item: ['项', '个'],
  point: ['分'],
  set: ['台', '套', '件'],
};

function unitsOf(fact: Fact): readonly string[] {
  return (fact.unit && NAMES[fact.unit]) ?? [];
}
