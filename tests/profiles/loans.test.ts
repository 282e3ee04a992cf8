// Companies with loans, judged as the command judges them: 财金〔2026〕2号 and 4号, worked out by hand from the two texts.
import { describe, expect, test } from 'vitest';
import { judged, programOf, rowsOf, VERDICTS } from './judged.ts';

const EQUIPMENT = 'mof-finance-2026-2/equipment-loan-interest';
const SCIENCE = 'mof-finance-2026-2/science-loan-interest';
const PRIVATE = 'mof-finance-2026-4/private-sme-loan-interest';

/**
 * Sums in 万元, at 1.5 % a year. Taiyuan: 3,000 for two of its three years is 90, 4,000 for one year is 60; of the two only
 * 5,000 together under 4号, so 60 + 30 with the shorter first and 90 + 30 with the longer. Suzhou: the loan of 600 of November
 * 2025 owes half on average, 9; 1,000 for a year, without its repayments, up to 15; 2,000 at 80 % on average for two years, 48.
 */
const EXPECTED = `
| profile                                | as of      | equipment  | science   | private     |
|----------------------------------------|------------|------------|-----------|-------------|
| taiyuan-machinery-two-equipment-loans  | 2026-11-23 | auth 150 150 | no      | auth 90 120 |
| taiyuan-machinery-two-equipment-loans  | 2027-02-01 | auth 150 150 | no      | open 0 120  |
| suzhou-software-three-loans            | 2026-11-23 | auth 0 9   | auth 0 15 | auth 48 48  |
`;

test.each(rowsOf(EXPECTED))('%s on %s', (profile = '', asOf = '', ...cells) => {
  const found = [EQUIPMENT, SCIENCE, PRIVATE].map((id) => {
    const { verdict, amounts } = programOf(profile, asOf, id.split('/')[1]!);
    return [verdict, ...amounts.flatMap(({ low, high }) => [low, high])];
  });
  expect(found).toEqual(
    cells.map((cell) => {
      const [verdict = '', ...sums] = cell.split(' ');
      return [VERDICTS[verdict], ...sums.map((sum) => Number(sum) * 10_000)];
    }),
  );
});

const termOf = (profile: string, asOf = '2026-11-23') =>
  judged(profile, asOf).totals.find(({ per }) => per === 'term');

describe('one subsidy for one loan', () => {
  test('both loans are worth 150 万 under 2号; under 4号 they add nothing, and never 270', () => {
    expect(termOf('taiyuan-machinery-two-equipment-loans')).toMatchObject({
      kind: 'saving',
      certain: { low: 0, high: 0 },
      referred: { low: 1_500_000, high: 1_500_000 },
      best: {
        low: 1_500_000,
        high: 1_500_000,
        programs: [EQUIPMENT],
        leftOut: [{ id: PRIVATE }],
      },
    });
  });

  test('different loans for different programs are added', () => {
    expect(termOf('suzhou-software-three-loans')?.best).toMatchObject({
      low: 480_000,
      high: 720_000,
      programs: [EQUIPMENT, SCIENCE, PRIVATE],
      leftOut: [],
    });
  });

  test('after the last day of both notices nothing is counted', () => {
    expect(termOf('taiyuan-machinery-two-equipment-loans', '2027-02-01')).toBeUndefined();
  });
});

describe('what is left to others', () => {
  test('a loan of before the issue of 2号 is not decided here, and says why', () => {
    const { referred } = programOf('suzhou-software-three-loans', '2026-11-23', 'equipment-loan-interest');
    const early = referred.find(({ quote }) => quote === '发放之日起予以贴息');
    expect(early?.reading?.zh).toContain('2026年1月19日');
  });

  test('who is private and which loans relending backs, where the company does not know', () => {
    const quotes = (id: string) =>
      programOf('suzhou-software-three-loans', '2026-11-23', id).referred.map(({ quote }) => quote);
    expect(quotes('private-sme-loan-interest')).toContain('中小微民营企业');
    expect(quotes('science-loan-interest')).toContain('科技创新和技术改造再贷款政策支持的');
  });

  test('the repayments of the loan for innovation are asked for its sum alone', () => {
    const { missing, amounts } = programOf(
      'suzhou-software-three-loans',
      '2026-11-23',
      'science-loan-interest',
    );
    expect(missing).toEqual({ verdict: [], award: ['loans[0].average_principal'] });
    expect(amounts[0]?.why).toEqual([{ unanswered: ['loans[0].average_principal'] }]);
  });
});
