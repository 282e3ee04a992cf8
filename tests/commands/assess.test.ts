// `assess`: JSON alone on stdout and exit code 0 whatever the verdicts; bad input gets one line on stderr and exit code 2.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAssess } from '../../src/commands/assess/run.ts';
import { loadProjectRules } from '../../src/commands/project-rules.ts';
import { loadRulebook, RULES_FOLDER } from '../../src/rulebook/index.ts';

const rules = loadProjectRules(RULES_FOLDER);
const today = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'huiqi-assess-'));

const assess = (...words: readonly string[]) => runAssess({ words, folder, today }, () => rules);

let files = 0;
function file(content: string | Uint8Array): string {
  const name = `profile-${files++}.json`;
  writeFileSync(join(folder, name), content);
  return name;
}

const profile = (answers: string, more = '') =>
  file(`{\n  "format": "huiqi-profile",\n  "version": 1,\n  "answers": {\n    ${answers}\n  }${more}\n}\n`);

/** The one line a call is refused with. */
function refusal(...words: readonly string[]): string {
  const { code, out, err } = assess(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err.trimEnd();
}

const USAGE = 'npm run -s assess -- profile.json [--as-of YYYY-MM-DD]';
const COMPANY = '"applicant_kind": "company", "applicant_region": "140100"';

test('the assessment is all there is on stdout', () => {
  const { code, out, err } = assess(profile(COMPANY), '--as-of', '2022-06-01');
  expect([code, err]).toEqual([0, '']);
  const printed = JSON.parse(out) as { asOf: string; rulebook: string; programs: { id: string }[] };
  expect(printed.asOf).toBe('2022-06-01');
  expect(printed.rulebook).toBe(rules.rulebook.hash);
  expect(printed.programs.map(({ id }) => id)).toEqual(rules.rulebook.programs.map(({ id }) => id));
});

test('C2 without a day it is judged for today in Shanghai', () => {
  expect(JSON.parse(assess(profile(COMPANY)).out)).toMatchObject({ asOf: today });
});

test('a profile without answers is judged too, and asks first who and where', () => {
  const { code, out } = assess(profile(''));
  const { programs } = JSON.parse(out) as { programs: { verdict: string; missing: { verdict: string[] } }[] };
  expect(code).toBe(0);
  expect(programs.every(({ verdict }) => verdict === 'open')).toBe(true);
  expect(programs[0]?.missing.verdict).toEqual(['applicant_kind', 'applicant_region']);
});

test('a byte order mark and Windows line ends are no fault', () => {
  expect(assess(file(`\ufeff{"format":"huiqi-profile",\r\n"version":1,"answers":{}}`)).code).toBe(0);
});

test('what was received leaves the totals and is marked', () => {
  const listed = `${COMPANY}, "industry": "33", "first_listed_on": "2019-03-01", "left_register_on": "none",
    "employees_year_end": { "2019": 52 }, "revenue": { "2019": 23800000 }`;
  const received = ', "received": ["shanxi-2018-89/above-scale-retention/two-years"]';
  const { out } = assess(profile(listed, received), '--as-of', '2022-06-01');
  const { programs, totals } = JSON.parse(out) as {
    programs: { id: string; verdict: string; awards: { id: string; received?: boolean }[] }[];
    totals: { kind: string; certain: object }[];
  };
  const retention = programs.find(({ id }) => id === 'shanxi-2018-89/above-scale-retention');
  expect(retention?.verdict).toBe('eligible');
  expect(retention?.awards.map(({ id, received: is }) => [id, is])).toEqual([
    ['two-years', true],
    ['three-years', undefined],
  ]);
  expect(totals.filter(({ kind }) => kind === 'cash')).toMatchObject([
    { certain: { low: 100_000, high: 100_000 } },
  ]);
});

test.each(['17', '"eligible"', '[]', '{}', '{ "programs": 3 }', '{ "programs": [ { "id": 1 } ] }'])(
  'a stored assessment that is none, %s, is not compared, which is told in one line',
  (junk) => {
    const { code, out, err } = assess(profile(COMPANY, `, "assessment": ${junk}`), '--as-of', '2022-06-01');
    expect(code).toBe(0);
    expect(err).toMatch(/^assessment: not understood, so it is not compared[^\n]*\n$/);
    expect(out).toBe(assess(profile(COMPANY), '--as-of', '2022-06-01').out);
  },
);

test('a program set aside is judged all the same, which is told in one line', () => {
  const id = 'shanxi-2018-89/tax-guidance';
  const { code, out, err } = assess(profile(COMPANY, `, "setAside": ["${id}"]`), '--as-of', '2022-06-01');
  expect(code).toBe(0);
  expect(err).toMatch(new RegExp(`^${id}: set aside[^\n]*\n$`));
  expect(out).toBe(assess(profile(COMPANY), '--as-of', '2022-06-01').out);
});

interface Told {
  readonly id: string;
  readonly verdict: string;
  readonly missing: { readonly verdict: readonly string[] };
  readonly warnings: readonly { readonly zh: string; readonly en: string }[];
  readonly failed: readonly { readonly required: object }[];
}

const programsFor = (answers: string, asOf: string): readonly Told[] =>
  (JSON.parse(assess(profile(answers), '--as-of', asOf).out) as { programs: Told[] }).programs;

test('places are asked for by their codes, and the kinds of unit by their ids', () => {
  const programs = programsFor(
    '"applicant_kind": "county-government", "applicant_region": "330106"',
    '2018-09-10',
  );
  const required = programs.flatMap(({ failed }) => failed.map((finding) => finding.required));
  expect(required).toContainEqual({
    operator: 'one_of',
    value: ['330000'],
    kinds: ['county', 'county-level-city'],
  });
  // 萧山、余杭、富阳、临安、洞头、上虞、柯桥
  expect(required).toContainEqual({
    operator: 'one_of',
    value: ['330109', '330110', '330111', '330112', '330305', '330604', '330603'],
  });
  expect(JSON.stringify(required)).not.toMatch(/\p{Script=Han}/u);
});

test('days in the wrong order leave the verdict open, and the warning names both', () => {
  const days = '"first_listed_on": "2019-03-01", "left_register_on": "2018-01-01"';
  const retention = programsFor(`${COMPANY}, "industry": "33", ${days}`, '2022-06-01').find(
    ({ id }) => id === 'shanxi-2018-89/above-scale-retention',
  );
  expect(retention).toMatchObject({ verdict: 'open' });
  expect(retention!.missing.verdict).toEqual(expect.arrayContaining(['first_listed_on', 'left_register_on']));
  expect(retention!.warnings.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/首次退出日期.*2018年1月1日.*首次上规入统日期.*2019年3月1日/),
  ]);
});

test.each([
  ['city-government', '设区市政府', '330106'],
  ['city-government', '设区市政府', '330521'],
  ['province-government', '省级政府', '330100'],
])('a %s (%s) with the code %s is not judged until one of the two is corrected', (kind, label, code) => {
  const answers = `"applicant_kind": "${kind}", "applicant_region": "${code}", "plans": [{ "content": "software" }]`;
  const programs = programsFor(answers, '2018-09-10');
  expect(new Set(programs.map(({ verdict }) => verdict))).toEqual(new Set(['open']));
  expect(programs[0]!.missing.verdict).toEqual(['applicant_kind', 'applicant_region']);
  expect(programs[0]!.warnings[0]!.zh).toMatch(new RegExp(`${label}.*${code}`));
});

test('figures nobody has, and a part above its whole, are warned of and judged', () => {
  const figures = (people: number, main: number) =>
    `${COMPANY}, "industry": "33", "first_listed_on": "2019-03-01", "left_register_on": "none",
    "employees_year_end": { "2019": ${people} }, "revenue": { "2019": 23800000, "2021": 100 },
    "main_business_revenue": { "2021": ${main} }`;
  const far = programsFor(figures(99_999_999_999, 200), '2022-06-01');
  const told = far.flatMap(({ warnings }) => warnings.map(({ en }) => en)).join('\n');
  expect(told).toMatch(/99,999,999,999 people/);
  expect(told).toMatch(/Main-business revenue \(2021\)” \(200 yuan\).*Revenue \(2021\)” \(100 yuan\)/);
  const near = programsFor(figures(1_000_000, 100), '2022-06-01');
  expect(near.flatMap(({ warnings }) => warnings)).toEqual([]);
  expect(far.map(({ verdict }) => verdict)).toEqual(near.map(({ verdict }) => verdict));
});

test('F8 verdicts recorded under other rules are not used, and what changed is told on stderr', () => {
  const recorded = `, "assessment": { "asOf": "2020-01-01", "rulebook": "0", "programs": [
    { "id": "shanxi-2018-89/above-scale-retention", "verdict": "eligible" },
    { "id": "zhejiang-2019-industry-it/implementation-plans", "verdict": "not-addressed" } ] }`;
  const plain = assess(profile(COMPANY));
  const { code, out, err } = assess(profile(COMPANY, recorded));
  expect([code, out]).toEqual([0, plain.out]);
  expect(err).toBe('shanxi-2018-89/above-scale-retention: eligible when the file was written, now open\n');
});

test('C1 the machine has no say in the day: in every time zone the same is printed', () => {
  const zone = process.env['TZ'];
  const printed = ['Asia/Urumqi', 'America/Los_Angeles', 'Pacific/Apia'].map((each) => {
    process.env['TZ'] = each;
    const { out } = assess(profile(`${COMPANY}, "first_listed_on": "2019-03-01"`), '--as-of', '2021-03-01');
    return { out, offset: new Date(0).getTimezoneOffset() };
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(printed.map(({ offset }) => offset)).size).toBe(3);
  expect(new Set(printed.map(({ out }) => out)).size).toBe(1);
});

test('asked for help, it says how it is called', () => {
  for (const words of [['--help'], ['-h'], [profile(COMPANY), '--help']])
    expect(assess(...words)).toEqual({ code: 0, out: `${USAGE}\n`, err: '' });
  expect(assess('--', '--help').code).toBe(2);
});

describe('bad input', () => {
  const good = profile(COMPANY);

  test.each<[string, readonly string[], string]>([
    ['no file named', [], `name a profile file; usage: ${USAGE}`],
    [
      'a day that is no option',
      [good, '2021-03-01'],
      '"2021-03-01" is no profile file; did you mean --as-of 2021-03-01?',
    ],
    [
      'a month there is not',
      [good, '--as-of=2018-13-01'],
      '--as-of: there is no 2018-13-01; did you mean 2018-01-13?',
    ],
    ['a name that would act on the terminal', ['\u001b[2J'], '\\u001b[2J: there is no such file'],
    ['an empty name', [''], `name a profile file; usage: ${USAGE}`],
    ['two files', [good, 'b.json'], `one profile file at a time, and here are 2: ${good}, b.json`],
    [
      'an option misspelt',
      [good, '--asof', '2021-03-01'],
      'unknown option "--asof"; did you mean "--as-of"?',
    ],
    ['an option there is not', [good, '--verbose'], `unknown option "--verbose"; usage: ${USAGE}`],
    ['a day without its value', [good, '--as-of'], '--as-of needs a date, YYYY-MM-DD, after it'],
    [
      'a day there is not',
      [good, '--as-of', '2021-02-29'],
      '--as-of: there is no 2021-02-29; did you mean 2021-02-28?',
    ],
    ['a file there is not', ['nothing-like-it'], 'nothing-like-it: there is no such file'],
    [
      'a file name misspelt',
      [good.replace('.json', '.jsn')],
      `${good.replace('.json', '.jsn')}: there is no such file; did you mean "${good}"?`,
    ],
    ['a file in a folder there is not', ['nowhere/a.json'], 'nowhere/a.json: there is no such file'],
  ])('%s', (_, words, message) => {
    expect(refusal(...words)).toBe(message);
  });

  test('a folder instead of a file', () => {
    mkdirSync(join(folder, 'companies'));
    expect(refusal('companies')).toBe('companies is a folder; name a profile file in it');
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['F3 an empty file', '', /^profile-\d+\.json:1:1 the file is empty$/],
    ['F3 a file of white space', ' \n\n', /^profile-\d+\.json:3:1 the file is empty$/],
    [
      'F1 a file cut short',
      '{"format": "huiqi-profile", "vers',
      /^profile-\d+\.json:1:34 the file ends here/,
    ],
    [
      'F3 a huge file',
      new Uint8Array(6 * 1024 * 1024).fill(32),
      /: the file is larger than 5 MB, so it is no profile file$/,
    ],
    [
      'F3 a spreadsheet',
      new Uint8Array([0x50, 0x4b, 3, 4, 20]),
      /: this is a ZIP, Word or Excel file, not a profile file$/,
    ],
    [
      'F2 UTF-16',
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      /: the file is encoded in UTF-16; save it as UTF-8 and try again$/,
    ],
    [
      'F4 a key written twice',
      '{"format":"huiqi-profile","version":1,"answers":{},"answers":{}}',
      /:1:52 "answers" is written twice/,
    ],
    [
      'another kind of JSON',
      '{"name":"x"}',
      /:1:1 format: this is no profile file: expected "format": "huiqi-profile"$/,
    ],
    [
      'F6 a newer version',
      '{"format":"huiqi-profile","version":2,"answers":{}}',
      /:1:37 version: the file was written by a newer version \(2\)/,
    ],
  ])('%s', (_, content, message) => {
    expect(refusal(file(content))).toMatch(message);
  });

  test.each<[string, string, string]>([
    ['an unknown fact', '"revenu": { "2021": 1 }', '5:5 unknown fact "revenu"; did you mean "revenue"?'],
    [
      'a fact that follows from dates',
      '"years_on_register": 3',
      '5:5 "years_on_register" follows from dates and cannot be stated; give the dates instead',
    ],
    [
      'an option there is not',
      '"applicant_kind": "compnay"',
      '5:23 applicant_kind: no such option: "compnay"; did you mean "company"?',
    ],
    [
      'a region there is not',
      '"applicant_region": "149999"',
      '5:25 applicant_region: expected the six-digit code of a region in quotes, like "140100", found "149999"; did you mean "140000" (Shanxi Province)?',
    ],
    [
      'a day there is not',
      '"first_listed_on": "2019-02-29"',
      '5:24 first_listed_on: expected an existing date "YYYY-MM-DD" or "none" (Never listed), found "2019-02-29"; did you mean "2019-02-28"?',
    ],
    [
      'a figure without its year',
      '"revenue": 100',
      '5:16 revenue: a figure needs its year, like { "2025": … }, found 100',
    ],
    [
      'a third decimal of money',
      '"revenue": { "2021": 0.001 }',
      '5:26 revenue@2021: expected at most 2 decimals, found 0.001',
    ],
    [
      'an unknown field of an item',
      '"plans": [ { "contents": "software" } ]',
      '5:18 unknown field "contents"; did you mean "content"?',
    ],
  ])('in a profile: %s', (_, answers, message) => {
    const name = profile(answers);
    expect(refusal(name)).toBe(`${name}:${message}`);
  });

  test.each([
    ['"applicant_region": "33"', 'found "33"; did you mean "330000" (Zhejiang Province)?'],
    ['"applicant_region": "3301"', 'did you mean "330100" (Hangzhou, Zhejiang Province)?'],
    ['"applicant_region": 330106', 'did you mean "330106" (Xihu District, Hangzhou, Zhejiang Province)?'],
    ['"applicant_region": "3301060"', 'did you mean "330106" (Xihu District, Hangzhou, Zhejiang Province)?'],
    ['"applicant_region": "339999"', 'did you mean "330000" (Zhejiang Province)?'],
    ['"applicant_region": "杭州市"', 'did you mean "330100" (Hangzhou, Zhejiang Province)?'],
    [
      '"applicant_region": "西湖区"',
      'did you mean "330106" (Xihu District, Hangzhou, Zhejiang Province) or "360103" (Xihu District, Nanchang, Jiangxi Province)?',
    ],
    ['"industry": 13', 'no such option: 13; did you mean "13"?'],
    ['"industry": "1399"', 'did you mean "13"?'],
    ['"industry": "制造业"', 'did you mean "C"?'],
    ['"applicant_kind": "个体工商户"', 'did you mean "self-employed"?'],
    ['"营业收入": 1', 'unknown fact "营业收入"; did you mean "revenue"?'],
  ])('in a profile, what was meant by %s is named', (answers, message) => {
    expect(refusal(profile(answers))).toContain(message);
  });

  test('in a profile, where nothing is near, nothing is guessed', () => {
    expect(refusal(profile('"applicant_region": "999999"'))).toMatch(/found "999999"$/);
    expect(refusal(profile('"industry": "99"'))).toMatch(/no such option: "99"$/);
    expect(refusal(profile('"first_listed_on": "2019-03"'))).toMatch(/found "2019-03"$/);
  });

  test('F8 a recorded verdict that would act on the terminal is shown as text', () => {
    const program = '{ "id": "shanxi-2018-89/above-scale-retention", "verdict": "\\u001b[2Jeligible" }';
    const { err } = assess(profile(COMPANY, `, "assessment": { "programs": [${program}] }`));
    expect(err).toMatch(/: \\u001b\[2Jeligible when the file was written, now open\n$/);
  });

  test.each<[string, string, string]>([
    ['A13 a verdict written by hand', ', "verdict": "eligible"', 'unknown key "verdict"'],
    ['a key misspelt', ', "taxyear": 2020', 'unknown key "taxyear"; did you mean "taxYear"?'],
    [
      'an award there is not',
      ', "received": ["shanxi-2018-89/above-scale-retention/two-year"]',
      'unknown program or award "shanxi-2018-89/above-scale-retention/two-year"; did you mean "shanxi-2018-89/above-scale-retention/two-years"?',
    ],
  ])('in a profile: %s', (_, more, message) => {
    expect(refusal(profile(COMPANY, more))).toContain(message);
  });

  test('cases are no part of the rules: the same is judged without them', () => {
    const { rulebook } = loadRulebook(RULES_FOLDER);
    expect(rules.rulebook).toEqual(rulebook);
  });

  test('rules that cannot be used: the first problem, and how to see the others', () => {
    const broken = mkdtempSync(join(tmpdir(), 'huiqi-rules-'));
    const run = () => runAssess({ words: [good], folder, today }, () => loadProjectRules(broken));
    expect(run()).toMatchObject({ code: 2, out: '' });
    expect(run().err).toMatch(/facts\.yaml:1:1 the file is missing: the vocabulary of facts\n$/);
    writeFileSync(join(broken, 'facts.yaml'), 'sections: []\nfacts: []\n');
    expect(run().err).toMatch(/facts\.yaml:1:11 .* \(and 1 more: npm run -s rules -- check\)\n$/);
  });
});
