// Companies that do research, judged as the command judges them: 2016年32号 article 11 and 2017年115号 article 6, worked out by hand.
import { describe, expect, test } from 'vitest';
import { judged, programOf, rowsOf, VERDICTS } from './judged.ts';

/**
 * Founded on 15 March 2024; sales 600 and 1,800, R&D 60 and 90, of which 60 and 80 in China, all in 万元; a quality accident on
 * 1 March 2025. By 20 February 2025 the year since the founding is not full and the accident has not happened. By the end of
 * 2026 two years count (150 of 2,400 is 6.25 %), the accident is over a year old for 32号 and of last year for 115号.
 */
const EXPECTED = `
| profile                               | as of      | recognition | evaluation |
|---------------------------------------|------------|-------------|------------|
| hangzhou-software-founded-2024        | 2025-02-20 | soon        | yes        |
| hangzhou-software-founded-2024        | 2025-03-15 | no          | no         |
| hangzhou-software-founded-2024        | 2026-11-23 | auth        | no         |
| hangzhou-software-founded-2024        | 2027-06-01 | open        | open       |
| jinan-machinery-hightech-certificate  | 2026-11-23 | yes         | no         |
| jinan-machinery-hightech-certificate  | 2028-01-01 | open        | open       |
`;

test.each(rowsOf(EXPECTED))('%s on %s', (profile = '', asOf = '', ...cells) => {
  const verdicts = ['hightech-2016-32/recognition', 'tech-sme-2017-115/evaluation'].map(
    (id) => judged(profile, asOf).programs.find((program) => program.id === id)?.verdict,
  );
  expect(verdicts).toEqual(cells.map((cell) => VERDICTS[cell]));
});

describe('reasons', () => {
  test('a company of eleven months: recognition is due a year after the founding', () => {
    expect(programOf('hangzhou-software-founded-2024', '2025-02-20', 'recognition').due).toBe('2025-03-15');
  });

  test('by the end of 2026 the field and the innovation score are left to the recognising body, nothing else', () => {
    const { referred, missing } = programOf('hangzhou-software-founded-2024', '2026-11-23', 'recognition');
    expect(referred.map(({ quote }) => quote)).toEqual([
      '核心支持作用的技术属于《国家重点支持的高新技术领域》规定的范围',
      '企业创新能力评价应达到相应要求',
    ]);
    expect(missing).toEqual({ verdict: [], award: [] });
  });

  test('the accident of last year is named with its day and what to wait for', () => {
    const { failed } = programOf('hangzhou-software-founded-2024', '2026-11-23', 'evaluation');
    expect(failed).toMatchObject([{ path: 'incidents[0].happened_on', value: '2025-03-01' }]);
    expect(failed[0]?.instead?.zh).toContain('下一年');
  });

  test('too large for an SME: staff, sales and assets each with the gap, whatever the unknown score', () => {
    const { failed } = programOf('jinan-machinery-hightech-certificate', '2026-11-23', 'evaluation');
    expect(failed).toMatchObject([
      { path: 'staff_total@2025', value: 620, required: { operator: 'at_most', value: 500 }, gap: 120 },
      { path: 'revenue@2025', value: 320_000_000, gap: 120_000_000, quote: '年销售收入不超过2亿元' },
      { path: 'total_assets_year_end@2025', value: 410_000_000, gap: 210_000_000 },
    ]);
  });

  test('a certificate in force settles recognition and asks for nothing more', () => {
    const { missing, awards, amounts } = programOf(
      'jinan-machinery-hightech-certificate',
      '2026-11-23',
      'recognition',
    );
    expect([missing, amounts]).toEqual([{ verdict: [], award: [] }, []]);
    expect(awards).toMatchObject([{ id: 'recognition', kind: 'non-cash' }]);
  });
});
