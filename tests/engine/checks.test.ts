// Checks of the answers: what is hardly plausible is said and counts; what cannot be right together counts as not answered.
import { describe, expect, test } from 'vitest';
import { assess, checkAnswers, explain, interview, prepare } from '../../src/engine/index.ts';
import type { Check, Condition } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  cash,
  compare,
  fact,
  is,
  program,
  quoted,
  rulebook,
  say,
  type Told,
  yes,
} from './rulebook.ts';

const kinds = [
  { id: 'company', label: { zh: '企业', en: 'company' }, leaves: [0, 0] },
  { id: 'city-government', label: { zh: '市政府', en: 'city government' }, leaves: [1, 1] },
  { id: 'county-government', label: { zh: '县政府', en: 'county government' }, leaves: [2, 2] },
] as const;

const facts = [
  fact('kind', 'choice', { options: kinds, label: { zh: '主体类型', en: 'Kind' } }),
  fact('place', 'region', {
    label: { zh: '所在地', en: 'Place' },
    ownLevel: { fact: 'kind', levels: { 'city-government': 'city', 'county-government': 'county' } },
  }),
  fact('people', 'count', {
    unit: 'person',
    label: { zh: '人数', en: 'People' },
    plausible: { from: 1, to: 1_000_000 },
  }),
  fact('revenue', 'money', { yearly: true, label: { zh: '收入', en: 'Revenue' } }),
  fact('main', 'money', { yearly: true, label: { zh: '主营收入', en: 'Main revenue' } }),
  fact('listed', 'date', {
    none: say('never'),
    label: { zh: '入统日期', en: 'Listed on' },
    plausible: { from: 10_227, to: { yearsAhead: 10 } },
  }),
  fact('left', 'date', { none: say('still there'), label: { zh: '退出日期', en: 'Left on' } }),
  fact('loans', 'list', {
    label: { zh: '贷款', en: 'Loans' },
    item: [fact('sum', 'money', { label: { zh: '本金', en: 'Sum' }, plausible: { to: 100_000_000 } })],
  }),
  fact('insured', 'yes_no'),
];
const checks: readonly Check[] = [
  {
    fact: 'main',
    operator: 'at_most',
    other: 'revenue',
    why: { zh: '部分不会多于全部。', en: 'A part is no more than the whole.' },
  },
  {
    fact: 'left',
    operator: 'on_or_after',
    other: 'listed',
    why: { zh: '先入统，后退出。', en: 'Nobody leaves before being listed.' },
  },
];
const asOf = '2022-06-01';
const twoYears: Condition = {
  ...quoted('two years'),
  word: 'elapsed',
  since: { fact: 'listed' },
  until: { fact: 'left' },
  years: 2,
};

function machineFor(condition: Condition) {
  return prepare(rulebook(facts, [program('p', condition, [cash('once', 1)])], { checks }));
}

function judged(condition: Condition, given: Told) {
  return assess(machineFor(condition), answers(given), { asOf }).programs[0]!;
}

describe('a figure beyond what is usual', () => {
  const many = compare('people', 'at_least', 20);

  test('is said with its digits and the bound, and counts all the same', () => {
    const result = judged(many, { people: 99_999_999_999 });
    expect(result.verdict).toBe('eligible');
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]!.zh).toMatch(/人数.*99,999,999,999 人.*1,000,000 人/);
    expect(result.warnings[0]!.en).toMatch(/People.*99,999,999,999 people.*1,000,000 people/);
  });

  test.each([1, 1_000_000, null])('is not said of %s', (people) => {
    expect(judged(many, { people }).warnings).toEqual([]);
  });

  test.each([0, 1_000_001])('is said of %s', (people) => {
    expect(judged(many, { people }).warnings).toHaveLength(1);
  });

  test('is said of an item of a list, by its number', () => {
    const [warning] = checkAnswers(
      { facts, checks },
      answers({ loans: [{ sum: 5 }, { sum: 100_000_100 }, {}] }),
      asOf,
    );
    expect(warning).toMatchObject({ paths: ['loans[1].sum'] });
    expect(warning!.text.zh).toMatch(/贷款第2项的本金.*100.0001 万元.*100 万元/);
  });

  test('is said of the programs that read it, not of the others', () => {
    expect(judged(yes('insured'), { insured: 1, people: 99_999_999_999 }).warnings).toEqual([]);
  });
});

describe('a day in another century', () => {
  const since = all(twoYears);

  test.each(['1919-03-01', '2119-03-01', '1997-12-31', '2032-06-02'])('is said of %s', (listed) => {
    expect(judged(since, { listed, left: 'none' }).warnings).toHaveLength(1);
  });

  test.each(['1998-01-01', '2032-06-01', 'none'])('is not said of %s', (listed) => {
    expect(judged(since, { listed, left: 'none' }).warnings).toEqual([]);
  });

  test('changes no verdict', () => {
    expect(judged(since, { listed: '1919-03-01', left: 'none' }).verdict).toBe('eligible');
  });
});

describe('a part above its whole', () => {
  const enough = all(compare({ fact: 'main', year: 'last' }, 'at_least', 100), yes('insured'));

  test('is said with both figures of that year, and changes no verdict', () => {
    const result = judged(enough, { 'main@2021': 20_000, 'revenue@2021': 10_000, insured: 1 });
    expect(result.verdict).toBe('eligible');
    expect(result.warnings[0]!.zh).toMatch(
      /主营收入（2021年）.*200 元.*收入（2021年）.*100 元.*部分不会多于全部/,
    );
    expect(result.warnings[0]!.en).toMatch(/Main revenue \(2021\).*200 yuan.*Revenue \(2021\).*100 yuan/);
  });

  test.each([
    ['equal', { 'main@2021': 10_000, 'revenue@2021': 10_000 }],
    ['another year', { 'main@2021': 20_000, 'revenue@2020': 10_000 }],
    ['not both answered', { 'main@2021': 20_000 }],
    ["don't know", { 'main@2021': 20_000, 'revenue@2021': null }],
  ] as const)('is not said where it is %s', (_, given) => {
    expect(judged(enough, { ...given, insured: 1 }).warnings).toEqual([]);
  });
});

describe('days in the wrong order', () => {
  const given = { listed: '2019-03-01', left: '2018-01-01' };

  test('leave the years between them unknown: open, with both days to check and a warning that names both', () => {
    const result = judged(twoYears, given);
    expect(result).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['listed', 'left'] },
      failed: [],
      amounts: [{ low: 0, high: 100 }],
    });
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]!.zh).toMatch(/退出日期.*2018年1月1日.*入统日期.*2019年3月1日.*先入统，后退出/);
    expect(result.warnings[0]!.en).toMatch(/Left on.*1 January 2018.*Listed on.*1 March 2019/);
  });

  test('leave what hangs on one of them alone unknown, too', () => {
    const today: Condition = {
      ...quoted('listed'),
      word: 'member',
      of: { fact: 'listed' },
      form: 'date',
      names: ['2018-01-01'],
      ranges: [[17_532, null]],
    };
    expect(judged(today, given)).toMatchObject({ verdict: 'open', missing: { verdict: ['listed'] } });
  });

  test('leave the year they fix unknown', () => {
    const size = compare({ fact: 'revenue', year: { of: 'listed' } }, 'at_least', 1);
    const result = judged(size, { ...given, 'revenue@2019': 1_000 });
    expect(result).toMatchObject({
      verdict: 'open',
      missing: { verdict: ['revenue@listed', 'listed'] },
    });
  });

  test('on the same day, or with one of them none, are in order', () => {
    expect(judged(twoYears, { listed: '2019-03-01', left: '2019-03-01' })).toMatchObject({
      verdict: 'ineligible',
      warnings: [],
    });
    expect(judged(twoYears, { listed: 'none', left: '2018-01-01' })).toMatchObject({ warnings: [] });
  });

  test('corrected, they are judged', () => {
    expect(judged(twoYears, { ...given, left: '2022-01-01' })).toMatchObject({
      verdict: 'eligible',
      warnings: [],
    });
  });

  test('are both asked again, with the days shown as they were given', () => {
    const machine = machineFor(twoYears);
    const questions = interview(machine, answers(given), { asOf });
    expect(questions.map(({ path, answered }) => [path, answered])).toEqual([
      ['listed', false],
      ['left', false],
    ]);
    const { who } = explain(machineFor(all(twoYears)), answers(given), { asOf }, 'test/p');
    expect(who.level).toEqual(['no', 'yes']);
  });

  test('are asked again even where one of them would not be asked for', () => {
    const late: Condition = all(
      {
        ...quoted('late'),
        word: 'member',
        of: { fact: 'listed' },
        form: 'date',
        names: ['2020-01-01'],
        ranges: [[18_262, null]],
      },
      twoYears,
    );
    const questions = interview(machineFor(late), answers(given), { asOf });
    expect(questions.map(({ path }) => path)).toEqual(['listed', 'left']);
  });

  test('are shown as days in the explanation', () => {
    const day: Condition = all({
      ...quoted('late'),
      word: 'member',
      of: { fact: 'listed' },
      form: 'date',
      names: ['2020-01-01'],
      ranges: [[18_262, null]],
    });
    const { who } = explain(machineFor(day), answers(given), { asOf }, 'test/p');
    expect(who.children[0]).toMatchObject({ path: 'listed', value: '2019-03-01', level: ['no', 'yes'] });
  });
});

describe('a government and a code that is not its own', () => {
  const cities: Condition = all(is('kind', 'city-government', 1), {
    ...quoted('within'),
    word: 'member',
    of: { fact: 'place' },
    form: 'region',
    names: ['330000'],
    ranges: [[330_000, 339_999]],
  });

  test.each(['330106', '330521'])(
    'a city government with the county code %s is open until one is corrected, and the warning names both',
    (place) => {
      const result = judged(cities, { kind: 'city-government', place });
      expect(result).toMatchObject({ verdict: 'open', missing: { verdict: ['kind', 'place'] } });
      expect(result.warnings[0]!.zh).toMatch(new RegExp(`主体类型.*市政府.*所在地.*${place}.*县级.*市级`));
      expect(result.warnings[0]!.en).toMatch(new RegExp(`Kind.*city government.*${place}.*Place.*county`));
    },
  );

  test('nobody is turned away while it is not known which of the two is wrong', () => {
    const company = is('kind', 'company', 0);
    const machine = prepare(
      rulebook(facts, [program('p', all(), [cash('once', 1)], { for: company })], { checks }),
    );
    const given = answers({ kind: 'city-government', place: '330106' });
    expect(assess(machine, given, { asOf }).programs[0]!.verdict).toBe('open');
  });

  test('its own code, or a coarser one, is no contradiction', () => {
    expect(judged(cities, { kind: 'city-government', place: '330100' })).toMatchObject({
      verdict: 'eligible',
      warnings: [],
    });
    expect(judged(cities, { kind: 'county-government', place: '330000' }).warnings).toEqual([]);
    expect(judged(cities, { kind: 'county-government', place: '330100' }).warnings).toEqual([]);
    expect(judged(cities, { kind: 'company', place: '330106' }).warnings).toEqual([]);
  });
});
