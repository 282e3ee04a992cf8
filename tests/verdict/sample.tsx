// A small rulebook and results by hand, for tests of what is shown: nothing here is judged.
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Assessment, ProgramResult } from '../../src/engine/assessment.ts';
import type { Award, Condition, Notice, Program, Rulebook } from '../../src/engine/rules.ts';
import type { Fact } from '../../src/engine/vocabulary.ts';
import { formatMoney, formatMoneyInEnglish } from '../../src/profile/figures/money.ts';
import { type Lexicon, lexiconOf } from '../../src/verdict/lexicon.ts';
import { LexiconProvider } from '../../src/verdict/LexiconProvider.tsx';

/** 1 万元 in 分. */
export const WAN = 1_000_000;

const both = (zh: string, en: string) => ({ zh, en });

function fact(id: string, type: Fact['type'], zh: string, en: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    type,
    section: 'subject',
    ask: both(`${zh}？`, `${en}?`),
    label: both(zh, en),
    cost: 0,
    ...more,
  };
}

const FACTS: readonly Fact[] = [
  fact('revenue', 'money', '营业收入', 'Revenue', { yearly: true }),
  fact('employees', 'count', '从业人员', 'Employees', { yearly: true, unit: 'person' }),
  fact('applicant_region', 'region', '所在地', 'Place'),
  fact('first_listed_on', 'date', '首次入统日期', 'First listed on', {
    none: both('从未入统', 'Never listed'),
  }),
  fact('listed', 'yes_no', '已列入培育库', 'On the cultivation list'),
  fact('debt_share', 'percent', '资产负债率', 'Debt ratio'),
  fact('size', 'choice', '企业规模', 'Enterprise size', {
    yearly: true,
    derived: { notice: 'one', statable: true },
    options: [
      { id: 'medium', label: both('中型', 'Medium'), leaves: [0, 0] },
      { id: 'small', label: both('小型', 'Small'), leaves: [1, 1] },
      { id: 'micro', label: both('微型', 'Micro'), leaves: [2, 2] },
    ],
  }),
  fact('years_on_register', 'duration', '连续在库年限', 'Years on the register', {
    unit: 'year',
    derived: { notice: 'one', statable: false },
  }),
  fact('plans', 'list', '实施方案', 'Plans', {
    item: [fact('content', 'choice', '实施内容', 'Content', { options: [] })],
  }),
];

export const NOTICE: Notice = {
  id: 'one',
  title: both('关于试验的通知', 'Notice on trials'),
  number: both('试政发〔2018〕1号', '试政发〔2018〕1号'),
  issuer: both('试验厅', 'Department of trials'),
  issued: '2018-08-30',
  url: 'https://example.org/one.html',
  grade: 'B',
  inForce: { from: '2018-08-30' },
  checkedOn: '2026-11-01',
  checkBy: '2026-12-31',
  advisories: [],
  clauses: [],
  notModelled: [],
};

const NEVER: Condition = { word: 'constant', level: 'no' };

function award(id: string, zh: string, en: string, pay: Partial<Award['pay']> = {}): Award {
  return {
    id,
    title: both(zh, en),
    pay: { kind: 'cash', per: 'once', amount: { form: 'unstated' }, ...pay },
  };
}

function program(id: string, zh: string, en: string, awards: readonly Award[]): Program {
  return {
    id: `one/${id}`,
    notice: 'one',
    title: both(zh, en),
    for: NEVER,
    who: NEVER,
    awards,
    window: {},
    steps: [
      {
        by: both('县级工信部门', 'the county bureau'),
        text: both('受理并转报', 'takes and forwards the file'),
        due: '2018-09-25',
        copies: 10,
        citation: { notice: 'one', clause: '四', quote: '1式10份' },
      },
    ],
    advisories: [],
  };
}

export const RULEBOOK: Rulebook = {
  hash: 'a1b2c3d4e5f6',
  facts: FACTS,
  sections: [{ id: 'subject', title: both('申报主体', 'The applicant') }],
  notices: [NOTICE],
  programs: [
    program('award', '入统奖励', 'Listing award', [
      award('two-years', '连续在库满2年', 'Two years on the register', {
        citation: { notice: 'one', clause: '（八）', quote: '给予 5 万元的奖励' },
      }),
      award('three-years', '连续在库满3年', 'Three years on the register'),
    ]),
    program('service', '培训服务', 'Training', [
      award('training', '业务培训', 'Courses', {
        kind: 'non-cash',
        what: both('参加培训', 'Courses to take part in'),
      }),
    ]),
    program('relief', '税费减免', 'Relief', [award('relief', '减免', 'Relief', { kind: 'unstated' })]),
    program('plans', '实施方案补助', 'Support for plans', [
      award('plans', '方案补助', 'Per plan', { per: 'item' }),
    ]),
  ],
  exclusive: [],
  checks: [],
  moments: [
    { on: '2018-09-15', label: { zh: '2018年各文件发布时', en: 'When the notices of 2018 were issued' } },
  ],
};

/** A result with everything quiet; a test says what it is about. */
export function resultOf(id: string, more: Partial<ProgramResult> = {}): ProgramResult {
  return {
    id: `one/${id}`,
    verdict: 'eligible',
    window: { state: 'unstated' },
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
    ...more,
  };
}

export function assessmentOf(programs: readonly ProgramResult[], more: Partial<Assessment> = {}): Assessment {
  return { asOf: '2022-06-01', rulebook: RULEBOOK.hash, programs, totals: [], ...more };
}

const LEXICON: Lexicon = lexiconOf({
  rulebook: RULEBOOK,
  money: (fen, language) =>
    language === 'zh' ? formatMoney(fen, { unit: 'auto' }) : formatMoneyInEnglish(fen),
});

export function show(element: ReactElement): RenderResult {
  return render(<LexiconProvider lexicon={LEXICON}>{element}</LexiconProvider>);
}
