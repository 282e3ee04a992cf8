// Companies with equipment, input VAT and R&D, judged as the command judges them: announcements 7, 37 and 43 of 2023, worked out by hand.
import { describe, expect, test } from 'vitest';
import { judged, programOf } from './judged.ts';

const AS_OF = '2026-11-23';
const ADVANCED = 'suzhou-instruments-advanced-2025';
const IN_LOSS = 'hefei-sensors-in-loss-2025';
const WAN = 10_000;

describe('an advanced manufacturer with a taxable income of 900 万元', () => {
  test('takes 5 % of 8,000 万元 of input VAT off, but no more than the 300 万元 payable', () => {
    expect(programOf(ADVANCED, AS_OF, 'vat-extra-credit')).toMatchObject({
      verdict: 'eligible',
      amounts: [{ kind: 'saving', per: 'year', low: 300 * WAN, high: 300 * WAN }],
    });
  });

  test('saves 15 % of its 400 万元 expensed and 60 万元 amortised, if its industry is not excluded', () => {
    expect(programOf(ADVANCED, AS_OF, 'rd-super-deduction')).toMatchObject({
      verdict: 'referred',
      amounts: [{ kind: 'saving', per: 'year', low: 69 * WAN, high: 69 * WAN }],
      referred: [{ quote: '财税〔2015〕119号', cite: '二' }],
    });
  });

  test('deducts two machines of 380 万元 at once: one is too dear, the others were bought too early', () => {
    expect(programOf(ADVANCED, AS_OF, 'equipment-one-off')).toMatchObject({
      verdict: 'eligible',
      amounts: [{ kind: 'deferral', per: 'item', low: 760 * WAN, high: 760 * WAN }],
    });
  });

  test('what is only deducted earlier is in no total; of the income tax the larger saving counts, the other is listed', () => {
    const { totals } = judged(ADVANCED, AS_OF);
    expect(totals.map(({ kind }) => kind)).not.toContain('deferral');
    const yearly = totals.find(({ kind, per }) => kind === 'saving' && per === 'year');
    // 900 × (25 % − 15 %) = 90 of income tax and 300 of VAT; the 69 of R&D are on the same tax as the 90.
    expect(yearly?.certain).toEqual({ low: 390 * WAN, high: 390 * WAN });
    expect(yearly?.referred).toEqual({ low: 69 * WAN, high: 69 * WAN });
    expect(yearly?.best.low).toBe(390 * WAN);
    const left = yearly?.best.leftOut.find(({ id }) => id.endsWith('/rd-super-deduction'));
    expect(left?.because.zh).toContain('同一税种');
  });
});

describe('a small company without taxable income', () => {
  test('saves anything from nothing to 80 万元 × 5 %, which no answer can settle', () => {
    const found = programOf(IN_LOSS, AS_OF, 'rd-super-deduction');
    expect(found).toMatchObject({
      verdict: 'referred',
      amounts: [{ low: 0, high: 4 * WAN, why: [{ discretion: {} }] }],
      missing: { verdict: [], award: [] },
    });
    expect(found.amounts).toHaveLength(1);
  });

  test('a machine whose price is not answered costs at most 500 万元 where it is deducted at once', () => {
    expect(programOf(IN_LOSS, AS_OF, 'equipment-one-off')).toMatchObject({
      verdict: 'eligible',
      amounts: [{ low: 500 * WAN, high: 1_500 * WAN, why: [{ unanswered: ['equipment[1].unit_price'] }] }],
      missing: { verdict: [], award: ['equipment[1].unit_price'] },
    });
  });

  test('a small-scale taxpayer has no extra credit, and is asked nothing more for it', () => {
    expect(programOf(IN_LOSS, AS_OF, 'vat-extra-credit')).toMatchObject({
      verdict: 'ineligible',
      amounts: [],
      missing: { verdict: [], award: [] },
    });
  });
});
