// Companies and their taxes of a year, judged as the command judges them: announcement 12 of 2023 and the income tax law, worked out by hand.
import { describe, expect, test } from 'vitest';
import { judged, programOf, rowsOf, VERDICTS } from './judged.ts';

const AS_OF = '2026-11-23';

/**
 * In 万元, of 2025. 120 at 25 % is 30, at 5 % it is 6, at 15 % 18. 300.01 is 100 yuan over the limit: its tax would be 15 just
 * below and is 75.0025 now, or 45.0015 with the certificate, which was valid on 31 December 2025 and has ended since. Of the six
 * taxes half is saved by small low-profit enterprises and small-scale VAT taxpayers: 6 + 1 without the 0.4 on water. R&D of 80 is
 * deducted once more at the rate that applies: 5 % of it is 4, 15 % is 12. Whoever has 280 left after such a deduction would be
 * over the limit without it, and is still told 4: what this rule changes at the rate now applying.
 */
const EXPECTED = `
| profile                                         | 减按5% | saved | 减按15% | saved   | 六税两费 | saved | 加计扣除 | saved |
|-------------------------------------------------|-------|-------|--------|---------|---------|-------|---------|-------|
| taiyuan-small-low-profit-2025                   | yes   | 24    | no     |         | yes     | 3.5   | auth    | 4     |
| taiyuan-just-over-the-cliff-2025                | no    |       | yes    | 30.001  | no      |       | auth    | 12    |
| taiyuan-small-low-profit-with-certificate-2025  | yes   | 24    | yes    | 12      | yes     | 0     | no      |       |
| taiyuan-small-low-profit-by-its-research-2025   | yes   | 56    | no     |         | yes     | 0     | auth    | 4     |
`;

const PROGRAMS = ['small-low-profit-cit', 'cit-15', 'six-taxes-two-fees', 'rd-super-deduction'];

test.each(rowsOf(EXPECTED))('%s', (profile = '', ...cells) => {
  const found = PROGRAMS.flatMap((id) => {
    const { verdict, amounts } = programOf(profile, AS_OF, id);
    const [line] = amounts;
    expect(line?.high).toBe(line?.low);
    return [verdict, line && line.low / 10_000];
  });
  const expected = cells.map((cell, at) =>
    at % 2 === 0 ? VERDICTS[cell] : cell === '' ? undefined : Number(cell),
  );
  expect(found).toEqual(expected);
});

describe('the limit of 300 万元', () => {
  test('is told as a gap of 100 yuan, with the clause that sets it', () => {
    const { failed } = programOf('taiyuan-just-over-the-cliff-2025', AS_OF, 'small-low-profit-cit');
    expect(failed).toMatchObject([
      {
        path: 'small_low_profit@2025',
        quote: '对小型微利企业减按25%',
        because: [
          {
            path: 'taxable_income@2025',
            value: 3_000_100,
            required: { operator: 'at_most', value: 3_000_000 },
            gap: 100,
            quote: '年度应纳税所得额不超过300万元',
            cite: '五',
          },
        ],
      },
    ]);
  });
});

describe('two rates of one tax', () => {
  const { totals } = judged('taiyuan-small-low-profit-with-certificate-2025', AS_OF);
  const yearly = totals.find(({ kind, per }) => kind === 'saving' && per === 'year');

  test('are never added: 24 counts, and 24 + 12 does not', () => {
    expect(yearly?.certain).toEqual({ low: 240_000, high: 240_000 });
  });

  test('the smaller saving is left out, with the reason', () => {
    const isOfRates = ({ id }: { id: string }) =>
      id.endsWith('/cit-15') || id.endsWith('/small-low-profit-cit');
    expect(yearly?.best.programs).toContain('mof-sta-2023-12/small-low-profit-cit');
    expect(yearly?.best.leftOut.filter(isOfRates)).toMatchObject([
      { id: 'eit-law/cit-15', because: { zh: '与“小型微利企业减按5%缴纳企业所得税”只能择一享受。' } },
    ]);
  });
});

describe('the income tax saved by the lower rate and by R&D', () => {
  const { totals } = judged('taiyuan-small-low-profit-2025', AS_OF);
  const yearly = totals.find(({ kind, per }) => kind === 'saving' && per === 'year');

  test('is listed and not summed: 24 of it is certain, with the 3.5 of other taxes', () => {
    expect(yearly?.certain).toEqual({ low: 275_000, high: 275_000 });
    expect(yearly?.referred).toEqual({ low: 40_000, high: 40_000 });
  });

  test('the 4 stand beside the total, with the reason', () => {
    const left = yearly?.best.leftOut.find(({ id }) => id === 'mof-sta-2023-7/rd-super-deduction');
    expect(left?.because.zh).toContain('同一税种');
  });
});
