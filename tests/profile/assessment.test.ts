// The assessment as outsiders read it: agreed keys, money in 元 to the 分, figures as in a profile file, wordings in both languages.
import { expect, test } from 'vitest';
import type { Assessment, Finding, ProgramResult } from '../../src/engine/assessment.ts';
import { printedAssessment } from '../../src/profile/file/assessment.ts';
import { changesSince } from '../../src/profile/file/changes.ts';
import { writeJson } from '../../src/profile/json/write.ts';
import { VOCABULARY } from './sample-vocabulary.ts';

const say = (text: string) => ({ zh: `${text}。`, en: `${text}.` });

const PROGRAM: ProgramResult = {
  id: 'n/one',
  verdict: 'referred',
  window: { state: 'open', opens: '2026-01-01', closes: '2026-12-31', daysLeft: 38, binds: 'forwarder' },
  inForce: 'yes',
  pastCheck: false,
  counted: true,
  amounts: [],
  awards: [],
  missing: { verdict: [], award: [] },
  dontKnow: [],
  referred: [],
  failed: [],
  readings: [],
  advisories: [],
  warnings: [],
};

function printed(program: Partial<ProgramResult>, totals: Assessment['totals'] = []) {
  const assessment = { asOf: '2026-11-23', rulebook: 'abc', programs: [{ ...PROGRAM, ...program }], totals };
  const text = writeJson(printedAssessment(assessment, VOCABULARY));
  const parsed = JSON.parse(text) as { programs: [Record<string, unknown>]; totals: unknown[] };
  return { text, assessment: parsed, program: parsed.programs[0] };
}

function printedFinding(finding: Partial<Finding>): unknown {
  const { program } = printed({ failed: [{ cite: '一', quote: '短语', notice: 'n', ...finding }] });
  return (program['failed'] as unknown[])[0];
}

const SOURCE = { quote: '短语', cite: '一' };

test('a program has the agreed keys and no others', () => {
  const { assessment, program } = printed({});
  expect(Object.keys(assessment)).toEqual(['asOf', 'rulebook', 'programs', 'totals']);
  expect(Object.keys(program)).toEqual([
    'id',
    'verdict',
    'window',
    'inForce',
    'pastCheck',
    'amounts',
    'awards',
    'missing',
    'dontKnow',
    'referred',
    'failed',
    'readings',
    'advisories',
    'warnings',
  ]);
  expect(program['window']).toEqual({
    state: 'open',
    opens: '2026-01-01',
    closes: '2026-12-31',
    binds: 'forwarder',
  });
});

test('the day an upcoming program is due and the outcomes of an open one stand beside the verdict', () => {
  expect(printed({ verdict: 'upcoming', due: '2027-03-01' }).program).toMatchObject({ due: '2027-03-01' });
  expect(printed({ verdict: 'open', outcomes: ['ineligible', 'eligible'] }).program).toMatchObject({
    outcomes: ['ineligible', 'eligible'],
  });
});

test('a sum is written in 元 with its 分, an unbounded high as null', () => {
  const why = [{ unanswered: ['revenue@2025'] }, { discretion: say('主管部门') }];
  const { program, text } = printed({
    amounts: [
      { kind: 'cash', per: 'once', low: 5, high: 9_007_199_254_740_991, why },
      { kind: 'saving', per: 'year', low: 10_050, high: null },
    ],
  });
  expect(text).toContain('"low": 0.05,');
  expect(text).toContain('"high": 90071992547409.91,');
  expect(program['amounts']).toEqual([
    { kind: 'cash', per: 'once', low: 0.05, high: 90_071_992_547_409.91, why },
    { kind: 'saving', per: 'year', low: 100.5, high: null },
  ]);
});

test('an award shows its milestone and whether it was received; without an amount it has no low and high', () => {
  const milestone = { state: 'missed', due: '2021-03-01', low: 5_000_000, high: 5_000_000 } as const;
  const { program } = printed({
    awards: [
      { id: 'a', kind: 'cash', per: 'once', low: 0, high: 0, milestone, received: true },
      { id: 'b', kind: 'non-cash', per: 'once' },
    ],
  });
  expect(program['awards']).toEqual([
    {
      id: 'a',
      kind: 'cash',
      per: 'once',
      low: 0,
      high: 0,
      milestone: { state: 'missed', due: '2021-03-01', low: 50_000, high: 50_000 },
      received: true,
    },
    { id: 'b', kind: 'non-cash', per: 'once' },
  ]);
});

test.each<[string, Partial<Finding>, object]>([
  [
    'money in 元',
    {
      path: 'revenue@2025',
      value: 182_000_050,
      required: { operator: 'at_least', value: 200_000_000 },
      gap: 17_999_950,
    },
    { value: 1_820_000.5, required: { operator: 'at_least', value: 2_000_000 }, gap: 179_999.5 },
  ],
  [
    'a percentage in percent',
    { path: 'ratio', value: 15_000, required: { operator: 'at_most', value: 12_345 } },
    { value: 1.5, required: { operator: 'at_most', value: 1.2345 } },
  ],
  [
    'a score with its decimals',
    { path: 'score', value: 885, required: { operator: 'more_than', value: 890 } },
    { value: 88.5, required: { operator: 'more_than', value: 89 } },
  ],
  [
    'a head count whole',
    {
      path: 'employees_year_end@2025',
      value: 1000,
      required: { operator: 'less_than', value: 300 },
      gap: 701,
    },
    { value: 1000, required: { operator: 'less_than', value: 300 }, gap: 701 },
  ],
  ['a term given in years in years', { path: 'term_years', value: 36 }, { value: 3 }],
  [
    'a term given in months in months',
    { path: 'loans[0].term', value: 18, required: { operator: 'at_least', value: 24 } },
    { value: 18, required: { operator: 'at_least', value: 24 } },
  ],
  [
    'years that follow from dates as years',
    { path: 'years_listed', value: 1, required: { operator: 'at_least', value: 2 }, gap: 1 },
    { value: 1, required: { operator: 'at_least', value: 2 }, gap: 1 },
  ],
  [
    'yes and no as true and false',
    { path: 'listed', value: false, required: { operator: 'one_of', value: ['yes'] } },
    { value: false, required: { operator: 'one_of', value: [true] } },
  ],
  [
    'options by id',
    { path: 'roles', value: ['platform'], required: { operator: 'one_of', value: ['base', 'consultant'] } },
    { value: ['platform'], required: { operator: 'one_of', value: ['base', 'consultant'] } },
  ],
  [
    'a field of an item by its own fact',
    { path: 'loans[2].principal', value: 500, required: { operator: 'at_most', value: 400 }, gap: 100 },
    { value: 5, required: { operator: 'at_most', value: 4 }, gap: 1 },
  ],
  [
    'the number of items as it is',
    { path: 'plans', value: 9, required: { operator: 'at_most', value: 8 }, gap: 1 },
    { value: 9, required: { operator: 'at_most', value: 8 }, gap: 1 },
  ],
  [
    'a date as written',
    {
      path: 'established_on',
      value: '2017-12-31',
      required: { operator: 'on_or_after', value: '2018-01-01' },
    },
    { value: '2017-12-31', required: { operator: 'on_or_after', value: '2018-01-01' } },
  ],
  ['"still there" as "none"', { path: 'left_on', value: 'none' }, { value: 'none' }],
  ['"don\'t know" as null', { path: 'revenue@2025', value: null }, { value: null }],
  ['a region by its code', { path: 'applicant_region', value: '140100' }, { value: '140100' }],
])('a finding shows %s', (_, finding, shown) => {
  expect(printedFinding(finding)).toEqual({ path: finding.path, ...shown, ...SOURCE });
});

test('a share is in percent and says so, whatever the fact is measured in', () => {
  const share = {
    path: 'revenue@2025',
    value: 49_960,
    required: { operator: 'at_least', value: 50_000 },
  } as const;
  expect(printedFinding({ ...share, unit: 'percent' })).toEqual({
    path: 'revenue@2025',
    value: 4.996,
    required: { operator: 'at_least', value: 5 },
    unit: 'percent',
    ...SOURCE,
  });
});

test('a finding names who decides, both readings, what to do instead and the inputs it rests on', () => {
  const reading = {
    text: say('首次入统在2018年及以后'),
    otherwise: { text: say('从2018年起兑付'), when: { word: 'constant', level: 'yes' } },
  } as const;
  expect(
    printedFinding({
      to: say('税务部门'),
      reading,
      instead: say('先询问'),
      because: [{ path: 'revenue@2025', value: 100, cite: '二', quote: '收入', notice: 'n' }],
    }),
  ).toEqual({
    to: say('税务部门'),
    ...SOURCE,
    reading: { ...say('首次入统在2018年及以后'), otherwise: say('从2018年起兑付') },
    instead: say('先询问'),
    because: [{ path: 'revenue@2025', value: 1, quote: '收入', cite: '二' }],
  });
});

test('a clause of another notice names that notice', () => {
  expect(printedFinding({ notice: 'sizes', cite: '（二）' })).toEqual({
    quote: '短语',
    cite: '（二）',
    notice: 'sizes',
  });
  const citation = { notice: 'sizes', clause: '（二）', quote: '工业' };
  const { program } = printed({
    readings: [
      { citation, reading: { text: say('采矿业、制造业等') } },
      { reading: { text: say('含当日') } },
    ],
  });
  expect(program['readings']).toEqual([
    { quote: '工业', cite: '（二）', notice: 'sizes', reading: say('采矿业、制造业等') },
    { reading: say('含当日') },
  ]);
});

test('advisories say whether they rest on the text', () => {
  const { program } = printed({
    advisories: [{ text: say('另有办法'), basis: 'reported' }],
    warnings: [say('不一致')],
  });
  expect(program).toMatchObject({
    advisories: [{ text: say('另有办法'), basis: 'reported' }],
    warnings: [say('不一致')],
  });
});

test('a total is in 元, with the programs left out and why', () => {
  const total = {
    kind: 'cash',
    per: 'once',
    certain: { low: 100, high: 100 },
    referred: { low: 0, high: null },
    best: { low: 100, high: null, programs: ['n/one'], leftOut: [{ id: 'n/two', because: say('择一') }] },
  } as const;
  const open = { low: 0, high: 500 };
  expect(printed({}, [{ ...total, open }]).assessment.totals).toEqual([
    {
      ...total,
      certain: { low: 1, high: 1 },
      best: { ...total.best, low: 1 },
    },
  ]);
});

test('F8 what changed since a file was written is told by program, and programs it did not know are no change', () => {
  const programs = [
    { ...PROGRAM, id: 'n/one' },
    { ...PROGRAM, id: 'n/two' },
    { ...PROGRAM, id: 'n/three' },
  ];
  const recorded = {
    rulebook: 'old',
    verdicts: new Map([
      ['n/one', 'open'],
      ['n/two', 'referred'],
      ['n/gone', 'eligible'],
    ]),
    amounts: new Map(),
  };
  expect(changesSince(recorded, { asOf: '2026-11-23', rulebook: 'new', programs, totals: [] })).toEqual([
    { id: 'n/one', was: 'open', now: 'referred' },
  ]);
});
