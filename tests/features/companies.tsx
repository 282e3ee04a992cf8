// Companies judged by the real rules, as the page hands them to results and summary. Their facts are those of the notices' cases.
import { readFileSync } from 'node:fs';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { dayOf } from '../../src/engine/calendar.ts';
import { type Answers, assess, explain, type Item, prepare } from '../../src/engine/index.ts';
import { indexRegions, type RegionData } from '../../src/engine/regions.ts';
import { formatMoney, formatMoneyInEnglish } from '../../src/profile/figures/money.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import type { Judged } from '../../src/verdict/judged.ts';
import { lexiconOf } from '../../src/verdict/lexicon.ts';
import { ofNotices } from '../of-notices.ts';
import { LexiconProvider } from '../../src/verdict/LexiconProvider.tsx';

/** 1 万元 in 分. */
const WAN = 1_000_000;
const TODAY = '2026-11-24';

const loaded = loadRulebook('rules');
if (!loaded.rulebook) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
const rulebook = ofNotices(loaded.rulebook);
export const RULEBOOK = rulebook;
const machine = prepare(rulebook);
const places = indexRegions(JSON.parse(readFileSync('rules/regions.json', 'utf8')) as RegionData);

export const LEXICON = lexiconOf({
  rulebook,
  money: (fen, language) =>
    language === 'zh' ? formatMoney(fen, { unit: 'auto' }) : formatMoneyInEnglish(fen),
  places,
});

type Given = Readonly<Record<string, string | number | null | readonly Item[]>>;

interface Company {
  readonly name: string;
  readonly asOf: string;
  readonly given: Given;
}

/** The same figure for every year that a rule can ask about. */
function yearly(fact: string, value: number): Given {
  const years = Array.from({ length: 13 }, (_, index) => 2013 + index);
  return Object.fromEntries(years.map((year) => [`${fact}@${year}`, value]));
}

const TAIYUAN: Given = {
  applicant_kind: 'company',
  applicant_region: '140100',
  industry: '13',
  first_listed_on: dayOf('2019-03-01'),
  left_register_on: 'none',
  ...yearly('employees_year_end', 45),
  ...yearly('revenue', 1900 * WAN),
};

const plans = (...contents: readonly string[]): readonly Item[] => contents.map((content) => ({ content }));

const DEQING: Given = {
  applicant_kind: 'county-government',
  applicant_region: '330521',
  traditional_upgrade_incentive: 1,
  plans: plans(
    'software',
    'intelligent-manufacturing',
    'intelligent-manufacturing',
    'park-green-upgrade',
    'new-materials',
    'new-materials',
  ),
};

export const COMPANIES = {
  nobody: { name: '', asOf: TODAY, given: {} },
  listed2019: { name: '太原晋阳食品有限公司', asOf: '2022-06-01', given: TAIYUAN },
  listedYoung: { name: '太原晋阳食品有限公司', asOf: '2018-09-15', given: TAIYUAN },
  leftEarly: {
    name: '太原晋阳食品有限公司',
    asOf: '2022-06-01',
    given: { ...TAIYUAN, left_register_on: dayOf('2021-12-01') },
  },
  listed2017: {
    name: '太原晋阳食品有限公司',
    asOf: '2022-06-01',
    given: { ...TAIYUAN, first_listed_on: dayOf('2017-12-31') },
  },
  grown: {
    name: '太原晋阳食品有限公司',
    asOf: '2022-06-01',
    given: { ...TAIYUAN, ...yearly('employees_year_end', 1000), ...yearly('revenue', 50_000 * WAN) },
  },
  dateMissing: {
    name: '',
    asOf: '2022-06-01',
    given: Object.fromEntries(Object.entries(TAIYUAN).filter(([path]) => path !== 'first_listed_on')),
  },
  deqing: { name: '德清县人民政府', asOf: '2018-09-10', given: DEQING },
  deqingLate: { name: '德清县人民政府', asOf: '2018-09-26', given: DEQING },
  hebei: {
    name: '石家庄示例制造有限公司',
    asOf: '2022-06-01',
    given: { ...TAIYUAN, applicant_region: '130100' },
  },
  listed2025: {
    name: '太原晋阳食品有限公司',
    asOf: '2025-06-01',
    given: { ...TAIYUAN, ...yearly('main_business_revenue', 1900 * WAN) },
  },
  contradictory: {
    name: '',
    asOf: '2018-09-10',
    given: { ...DEQING, applicant_region: '330100' },
  },
  ningbo: {
    name: '宁波市人民政府',
    asOf: '2018-09-10',
    given: { ...DEQING, applicant_kind: 'city-government', applicant_region: '330200' },
  },
  outOfDate: { name: '太原晋阳食品有限公司', asOf: '2027-02-01', given: TAIYUAN },
} satisfies Record<string, Company>;

export type CompanyName = keyof typeof COMPANIES;

interface Circumstances {
  readonly received?: readonly string[];
  readonly setAside?: readonly string[];
}

export function judge(company: CompanyName, { received = [], setAside = [] }: Circumstances = {}): Judged {
  const { name, asOf, given } = COMPANIES[company];
  const answers: Answers = new Map(Object.entries<Given[string]>(given));
  const circumstances = { asOf, received, setAside };
  return {
    assessment: assess(machine, answers, circumstances),
    explain: (program) => explain(machine, answers, circumstances, program),
    name,
    answers,
    unread: [],
    setAside,
    today: TODAY,
    questionHref: (path) => `#/question/${path}`,
  };
}

export function showReal(element: ReactElement): RenderResult {
  return render(<LexiconProvider lexicon={LEXICON}>{element}</LexiconProvider>);
}

/** 2018-09-25 as 2018年9月25日. */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
