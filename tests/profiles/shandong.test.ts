// Companies and governments of Shandong, judged as the command judges them: the energy-saving fund of 2019 and the disability
// employment fund, worked out by hand from the two texts.
import { describe, expect, test } from 'vitest';
import { judged, programOf, rowsOf, VERDICTS } from './judged.ts';

const PROGRAMS = ['biomass-county', 'smart-energy-city', 'solar-plus', 'boilers', 'led-lighting'];

/**
 * Weifang has a boiler changed from coal to gas (left out), lamps in operation, and solar heating in another province; the city's
 * own boiler goes into operation on 2018-10-15.
 */
const ENERGY = `
| profile                           | as of      | biomass | smart | solar | boilers | lamps |
|-----------------------------------|------------|---------|-------|-------|---------|-------|
| weifang-textiles-lamps-and-boiler | 2018-09-15 | –       | –     | no    | no      | auth  |
| weifang-textiles-lamps-and-boiler | 2018-06-29 | –       | –     | no    | no      | soon  |
| jinan-printing-28-staff           | 2018-09-15 | –       | –     | no    | no      | no    |
| shouguang-county-government       | 2018-09-15 | auth    | –     | no    | no      | no    |
| weifang-city-government           | 2018-09-15 | –       | auth  | no    | soon    | no    |
| weifang-city-government           | 2018-10-15 | –       | auth  | no    | auth    | no    |
| hebei-small-listed-2019           | 2018-09-15 | –       | –     | –     | –       | –     |
`;

test.each(rowsOf(ENERGY))('the energy-saving fund for %s on %s', (profile = '', asOf = '', ...cells) => {
  expect(PROGRAMS.map((id) => programOf(profile, asOf, id).verdict)).toEqual(
    cells.map((cell) => VERDICTS[cell]),
  );
});

/**
 * Sums in yuan. Weifang: 1 of 120 is under 1 %, a tenth of 64,000 is saved. Jinan: 28 staff, all of 29,400. The head counts are
 * of 2025; a year later those of 2026 are asked for.
 */
const FUND = `
| profile                           | as of      | verdict | low   | high  |
|-----------------------------------|------------|---------|-------|-------|
| weifang-textiles-lamps-and-boiler | 2026-11-23 | yes     | 6400  | 6400  |
| jinan-printing-28-staff           | 2026-11-23 | yes     | 29400 | 29400 |
`;

test.each(rowsOf(FUND))(
  'the disability fund for %s on %s',
  (profile = '', asOf = '', verdict = '', ...sums) => {
    const found = programOf(profile, asOf, 'disability-fund');
    const [low, high] = sums.map(Number);
    expect(found.verdict).toBe(VERDICTS[verdict]);
    expect(found.amounts).toEqual([{ kind: 'saving', per: 'year', low, high }]);
  },
);

describe('what is told beside', () => {
  test('a year later the figures of 2026 are asked for, not those of 2025 taken over', () => {
    const { verdict, missing } = programOf('jinan-printing-28-staff', '2027-03-01', 'disability-fund');
    expect(verdict).toBe('open');
    expect(missing.verdict).toContain('employees_on_payroll@2026');
  });

  test('what is waived is certain, and a saving apart from the reward that the province decides', () => {
    const { totals } = judged('jinan-printing-28-staff', '2026-11-23');
    const saving = totals.find(({ kind, per }) => kind === 'saving' && per === 'year');
    expect(saving?.certain.low).toBe(29_400);
    expect(saving?.best.programs).toContain('mof-2023-8/disability-fund');
  });

  test.each(['biomass-county', 'smart-energy-city'])(
    'a company cannot file %s itself, and learns whom to ask',
    (id) => {
      const { failed } = programOf('weifang-textiles-lamps-and-boiler', '2018-09-15', id);
      expect(failed.map(({ instead }) => instead?.zh ?? '').join('')).toContain('节能主管部门');
    },
  );

  test('a boiler left out is told by the words that leave it out', () => {
    const { failed } = programOf('weifang-textiles-lamps-and-boiler', '2018-09-15', 'boilers');
    expect(failed.map(({ quote }) => quote)).toContain('不含电站、煤改电、煤改天然气锅炉');
  });

  test('a government files as no employer; an office is told how to check its own payment', () => {
    const { verdict, failed } = programOf('shouguang-county-government', '2026-11-23', 'disability-fund');
    expect(verdict).toBe('not-addressed');
    expect(failed[0]?.instead?.zh).toContain('事业单位');
  });
});
