// Says one requirement in a sentence: my figure, the operator in words, the threshold, and the distance between them.
import type { Among, Path, Required } from '../engine/assessment.ts';
import type { Fact } from '../engine/vocabulary.ts';
import { labelOfSpot } from './labels.ts';
import type { Spot } from './lexicon.ts';
import { ratioText } from './ratios.ts';
import { joined, type Speech } from './speech.ts';
import { placesText } from './place-names.ts';
import { dateText, isFigure, valueText } from './values.ts';

/** What a finding and a node of the explanation have in common. */
export interface Requirement {
  readonly path?: Path;
  readonly value?: unknown;
  readonly required?: Required;
  readonly gap?: number;
  readonly among?: Among;
  readonly unit?: 'percent';
  readonly over?: Path;
  readonly years?: number;
}

/** My answer with its name; the path alone where the rulebook has no such fact. */
export function ownText(speech: Speech, { path = '', value, among }: Requirement): string {
  const spot = speech.lexicon.spotAt(path);
  return spot ? ownOf(speech, spot, value, among) : path;
}

/** A count of some items only says which: "拟申报的实施内容（重点领域一）". */
function countedLabel(speech: Speech, spot: Spot, among: Among | undefined): string {
  const label = labelOfSpot(speech, spot);
  const field = among && speech.lexicon.spotAt(among.path);
  if (!field || among.required.operator !== 'one_of') return label;
  return speech.t('sentence.among', { label, value: valueText(speech, field.fact, among.required.value) });
}

function ownOf(speech: Speech, spot: Spot, value: unknown, among: Among | undefined): string {
  const values = { label: countedLabel(speech, spot, among), value: valueText(speech, spot.fact, value) };
  if (!isFigure(spot.fact, value)) return speech.t('sentence.plain', values);
  if (spot.fact.type === 'date') return speech.t('sentence.elapsed', values);
  // A closing bracket already parts the figure from the label.
  return speech.t('sentence.figure', values).replace('） ', '）');
}

/** That there is a day at all: it must not be "never". */
function asksForDate(fact: Fact, { operator, value }: Required): boolean {
  return fact.type === 'date' && operator === 'none_of' && String(value) === 'none';
}

function thresholdText(speech: Speech, fact: Fact, { value, kinds }: Required): string {
  const isPlace = fact.type === 'region' && Array.isArray(value);
  return isPlace ? placesText(speech, value, kinds) : valueText(speech, fact, value);
}

export function requiredText(speech: Speech, fact: Fact, required: Required): string {
  if (asksForDate(fact, required)) return speech.t('required.date');
  const { operator, value } = required;
  const shown = { value: thresholdText(speech, fact, required) };
  const names = typeof value === 'string' ? [value] : value;
  if (operator === 'one_of' || operator === 'none_of') {
    const isIn = operator === 'one_of';
    if (fact.type === 'region') return speech.t(isIn ? 'required.within' : 'required.outside', shown);
    if (isIn && Array.isArray(names) && names.length === 1) return speech.t('required.is', shown);
  }
  return speech.t(`required.${operator}`, shown);
}

/** Requirements on one answer as bare bounds: "500 万元～2,000 万元", "不超过 10 项". */
export function rangeText(speech: Speech, requirements: readonly Requirement[]): string {
  const bounds = requirements.flatMap(({ path = '', required }) => {
    const spot = speech.lexicon.spotAt(path);
    return spot && required
      ? [{ operator: required.operator, value: thresholdText(speech, spot.fact, required) }]
      : [];
  });
  const [low, high] = bounds;
  if (bounds.length === 2 && low?.operator === 'at_least' && high?.operator === 'at_most')
    return speech.t('amount.range', { low: low.value, high: high.value });
  return joined(
    speech,
    bounds.map(({ operator, value }) => speech.t(`bound.${operator}`, { value })),
  );
}

const GAPS: Readonly<Partial<Record<Required['operator'], 'short' | 'over' | 'early' | 'late'>>> = {
  at_least: 'short',
  more_than: 'short',
  at_most: 'over',
  less_than: 'over',
  on_or_after: 'early',
  on_or_before: 'late',
};

/**
 * How far my figure lies from the threshold: 1,000 people are 700 over a limit of "fewer than 300". Undefined where there is
 * nothing to speak of. `gap` counts for what has no figure to subtract, such as dates (in days).
 */
function gapText(speech: Speech, fact: Fact, required: Required, value: unknown, gap: number) {
  const kind = GAPS[required.operator];
  const isPlain = typeof value === 'number' && typeof required.value === 'number';
  const size = isPlain ? Math.abs(value - Number(required.value)) : Math.abs(gap);
  if (kind === undefined || size === 0) return undefined;
  const days = { value: String(size), count: size };
  const shown = fact.type === 'date' ? speech.t('unit.day', days) : valueText(speech, fact, size);
  return speech.t(`gap.${kind}`, { value: shown });
}

/** The year of the figures is no answer of its own: "数字所属年度 2022 年，须在 2023-01-01 及以后". */
function fiscalYearText(speech: Speech, { value, required }: Requirement): string | undefined {
  const isYear = required?.operator === 'on_or_after' || required?.operator === 'on_or_before';
  if (!isYear || typeof value !== 'number') return undefined;
  const date = dateText(speech, String(required.value));
  return joined(speech, [
    speech.t('sentence.fiscalYear', { year: String(value) }),
    speech.t(`required.${required.operator}`, { value: date }),
  ]);
}

/**
 * "营业收入（2025年） 1,820 万元，需达到 2,000 万元，差 180 万元". A computed fact has no figure of its own, its inputs stand
 * beside it. Undefined where there is nothing to speak of.
 */
export function requirementText(speech: Speech, requirement: Requirement): string | undefined {
  const { path, value, required, gap, among } = requirement;
  if (requirement.unit === 'percent') return ratioText(speech, requirement);
  if (path === undefined) return fiscalYearText(speech, requirement);
  const spot = speech.lexicon.spotAt(path);
  if (!spot) return path;
  const isDated = required && asksForDate(spot.fact, required) && value !== undefined && value !== 'none';
  const threshold = required && !isDated ? requiredText(speech, spot.fact, required) : undefined;
  const computed = spot.fact.derived !== undefined && value === undefined;
  if (computed) {
    const label = labelOfSpot(speech, spot);
    return threshold === undefined ? label : speech.t('sentence.plain', { label, value: threshold });
  }
  const distance =
    required && gap !== undefined ? gapText(speech, spot.fact, required, value, gap) : undefined;
  return joined(speech, [ownOf(speech, spot, value, among), threshold, distance]);
}
