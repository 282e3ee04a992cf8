// Realistic companies and governments, judged as the command judges them. What is expected was worked out by hand from
// the two notices, clause by clause; each profile's file name says what matters about it.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runAssess } from '../../src/commands/assess/run.ts';
import { loadProjectRules } from '../../src/commands/project-rules.ts';
import { RULES_FOLDER } from '../../src/rulebook/index.ts';
import { ofNotices } from '../of-notices.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}
interface Finding {
  readonly path?: string;
  readonly value?: unknown;
  readonly required?: unknown;
  readonly gap?: number;
  readonly quote: string;
  readonly cite: string;
  readonly reading?: { readonly zh: string; readonly otherwise?: { readonly zh: string } };
  readonly instead?: { readonly zh: string };
  readonly because?: readonly Finding[];
}
interface Program {
  readonly id: string;
  readonly verdict: string;
  readonly due?: string;
  readonly window: { readonly state: string };
  readonly amounts: readonly (Bounds & { readonly why?: readonly object[] })[];
  readonly awards: readonly (Partial<Bounds> & {
    readonly id: string;
    readonly milestone?: Bounds & { readonly state: string; readonly due: string };
  })[];
  readonly missing: { readonly verdict: readonly string[]; readonly award: readonly string[] };
  readonly failed: readonly Finding[];
  readonly referred: readonly Finding[];
}
interface Printed {
  readonly asOf: string;
  readonly programs: readonly Program[];
  readonly totals: readonly {
    readonly per: string;
    readonly certain: Bounds;
    readonly referred: Bounds;
    readonly best: Bounds & { readonly programs: readonly string[] };
  }[];
}

const project = loadProjectRules(RULES_FOLDER);
const rules = { ...project, rulebook: ofNotices(project.rulebook) };
const known = new Map<string, Printed>();

function judged(profile: string, asOf: string): Printed {
  const words = [`${profile}.json`, '--as-of', asOf];
  const key = words.join(' ');
  const before = known.get(key);
  if (before) return before;
  const { code, out, err } = runAssess(
    { words, folder: import.meta.dirname, today: '2026-11-23' },
    () => rules,
  );
  expect([code, err]).toEqual([0, '']);
  const printed = JSON.parse(out) as Printed;
  known.set(key, printed);
  return printed;
}

function programOf(profile: string, asOf: string, id: string): Program {
  const found = judged(profile, asOf).programs.find((program) => program.id.endsWith(`/${id}`));
  if (!found) throw new Error(`no program ${id}`);
  return found;
}

/** The cells of a table drawn with bars, without its head. */
function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const VERDICTS: Readonly<Record<string, string>> = {
  yes: 'eligible',
  auth: 'referred',
  soon: 'upcoming',
  open: 'open',
  no: 'ineligible',
  '–': 'not-addressed',
};

/**
 * The columns are the programs in the order of the vocabulary: 山西89号（八）award, （一）key cultivation, （二）conversion,
 * （三）VAT, （五）property tax, （六）tax guidance, （九）technical upgrade fund, （九）other funds, （十）banks, （十二）land and
 * power, （十二）floor-area ratio, （十五）training; 浙江 plans.
 */
const EXPECTED = `
| profile                                 | as of      | 八   | 一   | 二   | 三   | 五   | 六   | 九1  | 九2  | 十   | 十二1 | 十二2 | 十五 | 浙江 |
|-----------------------------------------|------------|------|------|------|------|------|------|------|------|------|-------|-------|------|------|
| shanxi-small-listed-2019-03-01          | 2018-09-15 | soon | auth | –    | no   | no   | soon | soon | soon | soon | soon  | no    | soon | –    |
| shanxi-small-listed-2019-03-01          | 2021-02-28 | soon | auth | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-small-listed-2019-03-01          | 2021-03-01 | yes  | auth | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-small-listed-2019-03-01          | 2022-03-01 | yes  | auth | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-grown-large-after-listing-2018   | 2023-06-01 | yes  | no   | –    | no   | auth | yes  | auth | auth | auth | yes   | auth  | yes  | –    |
| shanxi-left-register-2021-12-01         | 2021-06-01 | yes  | auth | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-left-register-2021-12-01         | 2022-06-01 | yes  | auth | –    | no   | no   | no   | no   | no   | no   | no    | no    | no   | –    |
| shanxi-listed-2017-12-31                | 2022-06-01 | auth | auth | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-large-when-listed-2019           | 2022-06-01 | no   | no   | –    | no   | no   | yes  | auth | auth | auth | yes   | no    | yes  | –    |
| shanxi-never-listed-2100-wan            | 2022-06-01 | no   | auth | –    | auth | auth | auth | auth | auth | auth | auth  | no    | auth | –    |
| shanxi-key-cultivation                  | 2022-06-01 | no   | yes  | –    | no   | auth | yes  | no   | auth | auth | yes   | no    | yes  | –    |
| shanxi-converted-from-self-employed     | 2022-06-01 | no   | auth | auth | no   | no   | no   | no   | no   | no   | no    | no    | no   | –    |
| shanxi-partly-answered                  | 2022-06-01 | open | auth | open | open | open | open | open | auth | auth | open  | open  | open | –    |
| shanxi-self-employed                    | 2022-06-01 | –    | –    | auth | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| shanxi-institution                      | 2022-06-01 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| hebei-small-listed-2019                 | 2022-06-01 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| hangzhou-city-4-3-3                     | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| hangzhou-city-4-4-3                     | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| wenzhou-city-4-3-2                      | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | no   |
| ningbo-city                             | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| cixi-city-of-ningbo                     | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| xihu-district-of-hangzhou               | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | –    |
| yuhang-district-of-hangzhou             | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| deqing-county-1-3-2-incentive           | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| deqing-county-1-3-2-incentive           | 2018-09-26 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| deqing-county-3-2-1-incentive           | 2018-09-10 | –    | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
| deqing-county-1-3-2-incentive-unanswered | 2018-09-10 | –   | –    | –    | –    | –    | –    | –    | –    | –    | –     | –     | –    | auth |
`;

test.each(rowsOf(EXPECTED))('%s on %s', (profile = '', asOf = '', ...cells) => {
  const { programs } = judged(profile, asOf);
  expect(programs.map(({ verdict }) => verdict)).toEqual(cells.map((cell) => VERDICTS[cell]));
});

test('every profile of this folder is expected something of', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  const expected = new Set(rowsOf(EXPECTED).map(([profile]) => `${profile}.json`));
  expect([...expected].sort()).toEqual(files.sort());
});

/** In 万元; the two awards of （八） with the state of their milestone. */
const RETENTION = `
| profile                               | as of      | low | high | 5 万           | 10 万          |
|---------------------------------------|------------|-----|------|----------------|----------------|
| shanxi-small-listed-2019-03-01        | 2018-09-15 | 0   | 0    | ahead 2021-03-01   | ahead 2022-03-01   |
| shanxi-small-listed-2019-03-01        | 2021-02-28 | 0   | 0    | ahead 2021-03-01   | ahead 2022-03-01   |
| shanxi-small-listed-2019-03-01        | 2021-03-01 | 5   | 5    | reached 2021-03-01 | ahead 2022-03-01   |
| shanxi-small-listed-2019-03-01        | 2022-03-01 | 15  | 15   | reached 2021-03-01 | reached 2022-03-01 |
| shanxi-grown-large-after-listing-2018 | 2023-06-01 | 15  | 15   | reached 2020-06-01 | reached 2021-06-01 |
| shanxi-left-register-2021-12-01       | 2021-06-01 | 5   | 5    | reached 2021-03-01 | missed 2022-03-01  |
| shanxi-left-register-2021-12-01       | 2022-06-01 | 5   | 5    | reached 2021-03-01 | missed 2022-03-01  |
| shanxi-listed-2017-12-31              | 2022-06-01 | 15  | 15   | reached 2019-12-31 | reached 2020-12-31 |
`;

test.each(rowsOf(RETENTION))(
  'the award for staying on the register: %s on %s has %s to %s 万元 due',
  (profile = '', asOf = '', low, high, two, three) => {
    const { amounts, awards } = programOf(profile, asOf, 'above-scale-retention');
    expect(amounts).toMatchObject([{ kind: 'cash', per: 'once', low: wan(low), high: wan(high) }]);
    expect(awards.map(({ milestone }) => `${milestone?.state} ${milestone?.due}`)).toEqual([two, three]);
    expect(awards.map(({ milestone }) => milestone?.high)).toEqual([50_000, 100_000]);
  },
);

/** In 万元: 500–3000 a plan, 250–1500 where halved. */
const PLANS = `
| profile                                  | as of      | window | low  | high  | why                       |
|------------------------------------------|------------|--------|------|-------|---------------------------|
| hangzhou-city-4-3-3                      | 2018-09-10 | open   | 5000 | 30000 | ten plans                 |
| hangzhou-city-4-4-3                      | 2018-09-10 | open   | 5500 | 33000 | eleven plans              |
| yuhang-district-of-hangzhou              | 2018-09-10 | open   | 1000 | 6000  | two plans, not halved     |
| deqing-county-1-3-2-incentive            | 2018-09-10 | open   | 1750 | 10500 | one whole, five halved    |
| deqing-county-1-3-2-incentive            | 2018-09-26 | closed | 1750 | 10500 | the same                  |
| deqing-county-3-2-1-incentive            | 2018-09-10 | open   | 2750 | 16500 | five whole, one halved    |
| deqing-county-1-3-2-incentive-unanswered | 2018-09-10 | open   | 1750 | 18000 | six plans, halved or not  |
`;

test.each(rowsOf(PLANS))(
  'the subsidy for plans: %s on %s, window %s, %s to %s 万元 (%s)',
  (profile = '', asOf = '', window, low, high) => {
    const program = programOf(profile, asOf, 'implementation-plans');
    expect(program.window.state).toBe(window);
    expect(program.amounts).toMatchObject([{ low: wan(low), high: wan(high) }]);
  },
);

function wan(cell: string | undefined): number {
  return Number(cell) * 10_000;
}

describe('reasons', () => {
  test('too large in the year of listing: both figures against the limits of a small enterprise', () => {
    const { amounts, failed } = programOf(
      'shanxi-large-when-listed-2019',
      '2022-06-01',
      'above-scale-retention',
    );
    expect(amounts).toEqual([]);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({
      quote: '小微工业企业',
      cite: '（八）',
      path: 'enterprise_size@2019',
      because: [
        { path: 'employees_year_end@2019', value: 1000, required: { operator: 'less_than', value: 300 } },
        { path: 'revenue@2019', value: 500_000_000, required: { operator: 'less_than', value: 20_000_000 } },
      ],
    });
  });

  test('listed on the last day of 2017: both readings of 从 2018 年起 are shown', () => {
    const { referred } = programOf('shanxi-listed-2017-12-31', '2022-06-01', 'above-scale-retention');
    expect(referred.map(({ quote }) => quote)).toEqual(['从 2018 年起', '从 2018 年起']);
    expect(referred[0]?.reading?.zh).toContain('首次入统在2018年及以后');
    expect(referred[0]?.reading?.otherwise?.zh).toContain('从2018年起兑付');
  });

  test('never listed: what would change it', () => {
    const { failed } = programOf('shanxi-never-listed-2100-wan', '2022-06-01', 'above-scale-retention');
    expect(failed).toMatchObject([{ path: 'first_listed_on', value: 'none', quote: '首次上规入统' }]);
    expect(failed[0]?.instead?.zh).toContain('入统');
  });

  test('never listed with 2,100 万 of main-business revenue: both readings of 规模以上 are shown', () => {
    const { referred } = programOf('shanxi-never-listed-2100-wan', '2022-06-01', 'tax-guidance');
    expect(referred[0]?.reading?.zh).toContain('以是否在库为准');
    expect(referred[0]?.reading?.otherwise?.zh).toContain('以数额为准');
  });

  test('the day of listing not answered: it is asked for, and 0 to 15 万元 remain', () => {
    const program = programOf('shanxi-partly-answered', '2022-06-01', 'above-scale-retention');
    expect(program.missing.verdict).toContain('first_listed_on');
    expect(program.amounts).toMatchObject([{ low: 0, high: 150_000 }]);
    expect(program.amounts[0]?.why).toMatchObject([
      { unanswered: expect.arrayContaining(['first_listed_on']) as unknown },
    ]);
  });

  test('nine plans of a city: nine against at most eight', () => {
    const { failed } = programOf('wenzhou-city-4-3-2', '2018-09-10', 'implementation-plans');
    expect(failed).toMatchObject([
      {
        path: 'plans',
        value: 9,
        required: { operator: 'at_most', value: 8 },
        gap: 1,
        quote: '合计不超过8项',
      },
    ]);
  });

  test('eleven plans of Hangzhou: 原则上 leaves it to the authority', () => {
    const quotes = (profile: string) =>
      programOf(profile, '2018-09-10', 'implementation-plans').referred.map(({ quote }) => quote);
    expect(quotes('hangzhou-city-4-4-3')).toContain('原则上');
    expect(quotes('hangzhou-city-4-3-3')).not.toContain('原则上');
  });

  test.each([
    ['ningbo-city', '宁波不发'],
    ['cixi-city-of-ningbo', '宁波不发'],
    ['xihu-district-of-hangzhou', '其中“区”特指萧山区、余杭区、富阳区、临安区、洞头区、上虞区、柯桥区'],
    ['hebei-small-listed-2019', '实施主体为各市、县（市、区）人民政府'],
  ])('%s is not addressed by the notice of Zhejiang because of “%s”', (profile, quote) => {
    const { failed } = programOf(profile, '2018-09-10', 'implementation-plans');
    const reason = failed.find((finding) => finding.quote === quote);
    expect(reason?.instead?.zh).toBeTruthy();
  });

  test('the incentive not answered: the verdict does not hang on it, the sum does', () => {
    const profile = 'deqing-county-1-3-2-incentive-unanswered';
    const program = programOf(profile, '2018-09-10', 'implementation-plans');
    expect(program.missing).toEqual({ verdict: [], award: ['traditional_upgrade_incentive'] });
    expect(program.amounts[0]?.why).toContainEqual({ unanswered: ['traditional_upgrade_incentive'] });
  });
});

describe('totals', () => {
  test('15 万元 are certain on the day three years are full', () => {
    expect(judged('shanxi-small-listed-2019-03-01', '2022-03-01').totals).toMatchObject([
      {
        kind: 'cash',
        per: 'once',
        certain: { low: 150_000, high: 150_000 },
        referred: { low: 0, high: 0 },
        best: { low: 150_000, high: 150_000, programs: ['shanxi-2018-89/above-scale-retention'] },
      },
    ]);
  });

  test('what an authority decides is referred, not certain', () => {
    expect(judged('hangzhou-city-4-3-3', '2018-09-10').totals).toMatchObject([
      { certain: { low: 0, high: 0 }, referred: { low: 50_000_000, high: 300_000_000 } },
    ]);
  });

  test('a closed window takes no part', () => {
    expect(judged('deqing-county-1-3-2-incentive', '2018-09-26').totals).toEqual([]);
  });
});
