// How the savings of the tax notices are reckoned for a company: every factor stands in the formula, so that an adviser can check it.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { type Answers, explain, type Formula, prepare } from '../../src/engine/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';

const { rulebook } = loadRulebook(join(import.meta.dirname, '../../rules'));
if (!rulebook) throw new Error('The rules do not compile.');
const machine = prepare(rulebook);

/** 1 万元 in 分. */
const WAN = 1_000_000;
const TAIYUAN: Answers = new Map<string, unknown>([
  ['applicant_kind', 'company'],
  ['guidance_class', 'permitted'],
  ['hightech_until', 'none'],
  ['taxable_income@2025', 120 * WAN],
  ['employees_quarterly_avg@2025', 4_500],
  ['total_assets_quarterly_avg@2025', 2_000 * WAN],
  ['rd_expensed@2025', 80 * WAN],
  ['rd_amortised@2025', 0],
  ['input_vat@2025', 1_000 * WAN],
  ['vat_payable@2025', 300 * WAN],
  [
    'equipment',
    [
      { unit_price: 400 * WAN, units: 10, bought_on: dayOf('2025-06-18') },
      { unit_price: 600 * WAN, units: 1, bought_on: dayOf('2025-06-18') },
    ],
  ],
]) as Answers;

/** The formula in bare signs; figures in 万元, 台 and percent. */
function written(formula: Formula): string {
  if ('of' in formula) {
    const sign = { product: ' × ', sum: ' + ', difference: ' − ' }[formula.word as string];
    const parts = formula.of.map(written);
    return sign ? `(${parts.join(sign)})` : `${formula.word}(${parts.join(', ')})`;
  }
  if (formula.word === 'number') {
    const [numerator, denominator] = formula.value.map(Number) as [number, number];
    return formula.unit === 'percent' ? `${(numerator * 100) / denominator}%` : `${numerator / denominator}`;
  }
  if (/rate/.test(formula.path)) return `${formula.value / 10_000}%`;
  return /units/.test(formula.path) ? String(formula.value) : String(formula.value / WAN);
}

function reckoned(program: string, changed: Readonly<Record<string, number>> = {}): readonly string[] {
  const answers = new Map([...TAIYUAN, ...Object.entries(changed)]) as Answers;
  const { awards } = explain(machine, answers, { asOf: '2026-11-23' }, program);
  return awards.flatMap(({ formulas = [] }) =>
    formulas.map(({ formula, high }) => `${written(formula)} = ${Number(high) / WAN}`),
  );
}

test('80 万元 of R&D at the rate of 5 % are 4 万元', () => {
  expect(reckoned('mof-sta-2023-7/rd-super-deduction')).toEqual(['((80 × 100%) × 5%) = 4']);
});

test('what is amortised counts with the second hundred per cent alone', () => {
  expect(reckoned('mof-sta-2023-7/rd-super-deduction', { 'rd_amortised@2025': 30 * WAN })).toEqual([
    '(((80 × 100%) + (30 × (200% − 100%))) × 5%) = 5.5',
  ]);
});

test('in a year of loss it is at most that', () => {
  expect(reckoned('mof-sta-2023-7/rd-super-deduction', { 'taxable_income@2025': 0 })).toEqual([
    'between(0, ((80 × 100%) × 5%)) = 4',
  ]);
});

test('a small low-profit company saves the standard rate less its own', () => {
  expect(reckoned('mof-sta-2023-12/small-low-profit-cit')).toEqual(['(120 × (25% − 5%)) = 24']);
});

test('the extra credit is the lesser of 5 % of the input VAT and the VAT payable', () => {
  expect(reckoned('mof-sta-2023-43/vat-extra-credit')).toEqual(['least((1000 × 5%), 300) = 50']);
});

test('equipment is reckoned item by item, without what is too dear', () => {
  expect(reckoned('mof-sta-2023-37/equipment-one-off')).toEqual(['(400 × 10) = 4000']);
});
