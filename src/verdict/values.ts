// Knows how an answer or a threshold reads, by the type of its fact; every figure keeps all its digits.
import type { Rational, Unit } from '../engine/rules.ts';
import type { Fact, Option } from '../engine/vocabulary.ts';
import { placeText } from './place-names.ts';
import { longDate } from '../i18n/dates.ts';
import { listed, type Speech } from './speech.ts';

const UNITS = {
  person: 'unit.person',
  year: 'unit.year',
  month: 'unit.month',
  item: 'unit.item',
  point: 'unit.point',
  set: 'unit.set',
} as const;

export function dateText({ language }: Speech, iso: string): string {
  return longDate(iso, language);
}

/** A figure held as an integer, `decimals` of whose digits stand behind the point. */
function decimalText(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

function optionNamed(options: readonly Option[] | undefined, id: string): Option | undefined {
  for (const option of options ?? []) {
    const hit = option.id === id ? option : optionNamed(option.of, id);
    if (hit) return hit;
  }
  return undefined;
}

function countText(speech: Speech, fact: Fact, value: number): string {
  const shown = decimalText(value, fact.decimals ?? 0);
  const unit = fact.type === 'list' ? 'item' : fact.unit;
  if (unit === undefined || unit === 'yuan' || unit === 'percent') return shown;
  return unitText(speech, unit, value, shown);
}

/** `value` chooses the singular, `shown` is what stands there. */
function unitText({ t }: Speech, unit: keyof typeof UNITS, value: number, shown: string): string {
  const values = { value: shown, count: value };
  return t(UNITS[unit], values);
}

/** A number of a notice in base units, exact: what is no whole number of hundredths of a percent or 分 stays a fraction. */
export function writtenNumber(speech: Speech, [numerator, denominator]: Rational, unit?: Unit): string {
  const whole = (scale: bigint) => {
    const scaled = BigInt(numerator) * scale;
    return scaled % BigInt(denominator) === 0n ? Number(scaled / BigInt(denominator)) : undefined;
  };
  const [percent, fen, plain] = [whole(1_000_000n), whole(100n), whole(1n)];
  if (unit === 'percent' && percent !== undefined)
    return speech.t('unit.percent', { value: decimalText(percent, 4) });
  if (unit === 'yuan' && fen !== undefined) return speech.lexicon.money(fen, speech.language);
  const shown = plain === undefined ? `${numerator}/${denominator}` : decimalText(plain, 0);
  if (unit === undefined || unit === 'yuan' || unit === 'percent') return shown;
  return unitText(speech, unit, plain ?? 1, shown);
}

/** Durations are held in months; what depends on the as-of date is counted in whole years. */
function durationText(speech: Speech, fact: Fact, value: number): string {
  const inYears = fact.derived !== undefined && !fact.derived.statable;
  const months = inYears ? value * 12 : value;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 || rest === 0 ? [unitText(speech, 'year', years, String(years))] : []),
    ...(rest > 0 ? [unitText(speech, 'month', rest, String(rest))] : []),
  ];
  return parts.join(' ');
}

function numberText(speech: Speech, fact: Fact, value: number): string {
  if (fact.type === 'money') return speech.lexicon.money(value, speech.language);
  if (fact.type === 'percent') return speech.t('unit.percent', { value: decimalText(value, 4) });
  if (fact.type === 'duration') return durationText(speech, fact, value);
  // Beside a date a number is the whole years since.
  if (fact.type === 'date') return unitText(speech, 'year', value, String(value));
  if (fact.type === 'yes_no') return speech.t(value === 0 ? 'no' : 'yes');
  return countText(speech, fact, value);
}

function nameText(speech: Speech, fact: Fact, name: string): string {
  if (name === 'none' && fact.none) return speech.say(fact.none);
  if (fact.type === 'date') return dateText(speech, name);
  if (fact.type === 'region') return placeText(speech, name);
  if (fact.type === 'yes_no') return speech.t(name === 'no' ? 'no' : 'yes');
  const option = optionNamed(fact.options, name);
  return option ? speech.say(option.label) : name;
}

/** Undefined is "not answered", null is "don't know". */
export function valueText(speech: Speech, fact: Fact, value: unknown): string {
  if (value === undefined) return speech.t('sentence.unanswered');
  if (value === null) return speech.t('sentence.dontKnow');
  if (typeof value === 'boolean') return speech.t(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberText(speech, fact, value);
  if (typeof value === 'string') return nameText(speech, fact, value);
  if (!Array.isArray(value)) throw new TypeError(`No answer of ${fact.id}: ${JSON.stringify(value)}`);
  if (fact.type === 'list') return countText(speech, fact, value.length);
  if (value.length === 0) return speech.t('none');
  return listed(
    speech,
    value.map((each) => valueText(speech, fact, each)),
  );
}

/** Whether the value reads on from the label without a colon. */
export function isFigure(fact: Fact, value: unknown): boolean {
  return typeof value === 'number' && fact.type !== 'yes_no';
}
