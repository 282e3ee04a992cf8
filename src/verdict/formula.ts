// Writes a formula out with the company's own figures, in signs anyone can reckon again: 80 万元 × 100% × 5% ＝ 4 万元.
import type { Formula, PaidFormula } from '../engine/index.ts';
import type { Translate } from '../i18n/texts.ts';
import { boundsText } from './amounts.ts';
import type { formulaTexts } from './formula-texts.ts';
import type { Speech } from './speech.ts';
import { valueText, writtenNumber } from './values.ts';

type Signs = Translate<(typeof formulaTexts)['zh']>;

/** What must stand in brackets beside a sign that binds more closely. */
const LOOSE: readonly Formula['word'][] = ['sum', 'difference'];

function leafText(speech: Speech, t: Signs, formula: Exclude<Formula, { of: unknown }>): string {
  if (formula.word === 'number') return writtenNumber(speech, formula.value, formula.unit);
  const spot = speech.lexicon.spotAt(formula.path);
  const label = spot ? speech.say(spot.fact.label) : formula.path;
  if (formula.word === 'count') {
    const value = writtenNumber(speech, [String(formula.value), '1'], 'item');
    return t('figure', { label, value });
  }
  return t('figure', {
    label,
    value: spot ? valueText(speech, spot.fact, formula.value) : String(formula.value),
  });
}

export function formulaText(speech: Speech, t: Signs, formula: Formula): string {
  if (!('of' in formula)) return leafText(speech, t, formula);
  const { word, of } = formula;
  const inside = of.map((part) => formulaText(speech, t, part));
  const bracketed = of.map((part) => {
    const inner = formulaText(speech, t, part);
    return LOOSE.includes(part.word) ? t('brackets', { inner }) : inner;
  });
  const chained = (sign: 'times' | 'plus' | 'minus' | 'comma', parts: readonly string[]) =>
    parts.reduce((left, right) => t(sign, { left, right }));
  switch (word) {
    case 'sum':
      return chained('plus', inside);
    case 'difference':
      return chained('minus', [...inside.slice(0, 1), ...bracketed.slice(1)]);
    case 'product':
      return chained('times', bracketed);
    case 'least':
    case 'greatest':
      return t(word, { parts: chained('comma', inside) });
    case 'between': {
      const [low = '', high = ''] = inside;
      const isUpTo = of[0]?.word === 'number' && of[0].value[0] === '0';
      return isUpTo ? t('upTo', { inner: high }) : t('between', { low, high });
    }
  }
}

/** The formula with what it comes to. An award up to a figure comes to that figure at most. */
export function paidText(speech: Speech, t: Signs, { formula, low, high }: PaidFormula): string {
  const isUpTo = formula.word === 'between' && low === 0;
  const value = boundsText(speech, isUpTo && high !== null ? { low: high, high } : { low, high });
  return t('comesTo', { formula: formulaText(speech, t, formula), value });
}
