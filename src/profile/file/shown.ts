// A figure of a finding in the units of a profile file: money in 元, percentages in percent, yes and no as true and false.
import type { Fact } from '../../engine/vocabulary.ts';
import { writeDecimal } from '../figures/decimal.ts';
import { Figure, type Writable } from '../json/write.ts';
import { scaleInFile } from './scale.ts';

/**
 * `value` is an answer, a threshold or a distance as the engine shows it; absent stays absent. Numbers beside a list are
 * counts of items, beside a date or a duration that follows from dates they are whole years: these stand as they are.
 */
export function shownAs(fact: Fact | undefined, value: unknown): Writable | undefined {
  if (Array.isArray(value)) return value.map((each) => shownAs(fact, each) ?? null);
  if (typeof value === 'number') return numberIn(fact, value);
  if (fact?.type === 'yes_no' && (value === 'yes' || value === 'no')) return value === 'yes';
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  return undefined;
}

/** A share held as percent × 10 000, in percent; a quotient of two figures need not end. */
export function percent(value: unknown): Writable | undefined {
  if (typeof value !== 'number') return undefined;
  return Number.isSafeInteger(value) ? exact(value, 4) : value / 10_000;
}

function numberIn(fact: Fact | undefined, value: number): Writable {
  if (fact === undefined || !isScaled(fact)) return value;
  const { scale, times } = scaleInFile(fact);
  const whole = value / times;
  // A threshold may lie between two units of its fact, such as a third of a 元; it has no exact decimal.
  if (!Number.isSafeInteger(whole)) return whole / 10 ** scale;
  return exact(whole, scale);
}

function exact(value: number, scale: number): Figure {
  return new Figure(writeDecimal(value, scale, { grouped: false }));
}

function isScaled(fact: Fact): boolean {
  switch (fact.type) {
    case 'money':
    case 'count':
    case 'score':
    case 'percent':
      return true;
    case 'duration':
      return fact.derived?.statable ?? true;
    case 'yes_no':
    case 'choice':
    case 'choices':
    case 'date':
    case 'region':
    case 'industry':
    case 'list':
      return false;
  }
}
