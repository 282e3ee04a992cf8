import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Assessment, Bounds, Finding, ProgramResult, Verdict } from '../../../src/engine/assessment.ts';
import { answersChecksum } from '../../../src/features/summary/answers.ts';
import { runsOf } from '../../../src/features/summary/numbers.ts';
import { Summary } from '../../../src/features/summary/Summary.tsx';
import { speak } from '../../../src/i18n/language.ts';
import { formatMoney } from '../../../src/profile/figures/money.ts';
import { COMPANIES, type CompanyName, inWords, judge, LEXICON, RULEBOOK, showReal } from '../companies.tsx';

type Circumstances = Parameters<typeof judge>[1];

function showSummary(company: CompanyName, circumstances?: Circumstances) {
  const judged = judge(company, circumstances);
  const { container } = showReal(<Summary judged={judged} resultsHref="#/results" />);
  const sheet = container.querySelector('article');
  if (!sheet) throw new Error('The sheet is missing');
  return { judged, sheet, text: sheet.textContent ?? '' };
}

/** A numbered part of the sheet. */
function part(heading: string): HTMLElement {
  const found = screen.getByText(heading, { selector: 'h2' }).closest('section');
  if (!found) throw new Error(`No part ${heading}`);
  return found;
}

/** The block of one program, by its number and title. */
function program(title: string): HTMLElement {
  const found = within(part('二、逐项核对')).getByText(title, { selector: 'h3' }).closest('section');
  if (!found) throw new Error(`No program ${title}`);
  return found;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  eligible: '符合',
  upcoming: '尚未到期',
  referred: '其余条件具备，由主管部门审定',
  open: '待补充',
  ineligible: '不符合',
  'not-addressed': '不适用',
};

function sum({ low, high }: Bounds): string {
  const money = (fen: number) => formatMoney(fen, { unit: 'auto' });
  if (high === null) return '';
  return low === high ? money(low) : `${money(low)}～${money(high)}`;
}

function wordsOfFinding({ quote, cite, reading, instead, to, because = [] }: Finding): string[] {
  const own = [quote, cite, reading?.text.zh, reading?.otherwise?.text.zh, instead?.zh, to?.zh];
  return [...own.filter((word) => word !== undefined), ...because.flatMap(wordsOfFinding)];
}

function datesOf({ window, due, awards }: ProgramResult): string[] {
  const dates = [window.opens, window.closes, due, ...awards.map(({ milestone }) => milestone?.due)];
  return dates.filter((date) => date !== undefined).map(inWords);
}

function sumsOf({ amounts, awards }: ProgramResult): string[] {
  const isMoney = ({ kind }: { kind: string }) => kind === 'cash' || kind === 'saving' || kind === 'deferral';
  return [
    ...amounts.filter(isMoney).map(sum),
    ...awards.flatMap(({ milestone }) => (milestone && milestone.high !== 0 ? [sum(milestone)] : [])),
  ];
}

/** Everything the assessment says of a program, as it has to be read on paper. */
function wordsOf(result: ProgramResult): string[] {
  const program = LEXICON.program(result.id);
  const about = [program.title.zh, WORDS[result.verdict], LEXICON.notice(program.notice).number.zh];
  const findings = [...result.failed, ...result.referred].flatMap(wordsOfFinding);
  // Of what does not apply the reason is told; the rest is about others.
  if (result.verdict === 'not-addressed') return [...about, ...findings];
  return [
    ...about,
    ...findings,
    ...datesOf(result),
    ...sumsOf(result),
    ...result.readings.flatMap(({ reading }) => [
      reading.text.zh,
      ...(reading.otherwise ? [reading.otherwise.text.zh] : []),
    ]),
    ...result.advisories.map(({ text }) => text.zh),
    ...result.warnings.map(({ zh }) => zh),
    ...[...result.missing.verdict, ...result.missing.award, ...result.dontKnow].map(
      (path) => LEXICON.spotAt(path)?.fact.label.zh ?? path,
    ),
    ...program.steps.filter(() => result.verdict !== 'ineligible').map(({ text }) => text.zh),
  ];
}

function wordsOfTotals({ totals }: Assessment): string[] {
  return totals.flatMap(({ certain, referred, best }) => [
    sum(certain),
    sum(referred),
    sum(best),
    ...best.programs.map((id) => LEXICON.program(id).title.zh),
    ...best.leftOut.map(({ because }) => because.zh),
  ]);
}

const COMPANY_NAMES = Object.keys(COMPANIES) as CompanyName[];

afterEach(() => {
  vi.unstubAllGlobals();
  speak('zh');
});

describe('what has to be on paper', () => {
  test.each(COMPANY_NAMES)('I1 nothing of the assessment of %s is left out', (company) => {
    const { judged, text } = showSummary(company);
    const { assessment } = judged;
    const wanted = [
      assessment.rulebook,
      inWords(assessment.asOf),
      ...wordsOfTotals(assessment),
      ...assessment.programs.flatMap(wordsOf),
    ];
    expect([...new Set(wanted)].filter((words) => !text.includes(words))).toEqual([]);
  });

  test('I1 nothing on the sheet is folded away', () => {
    const { sheet } = showSummary('listed2017');
    expect(sheet.querySelector('details')).toBeNull();
  });

  test('I1 every document behind a verdict stands there with its number, grade and address', () => {
    showSummary('listed2019');
    const sources = part('五、文件依据').textContent ?? '';
    const behind = RULEBOOK.notices.filter(({ id }) =>
      ['shanxi-2018-89', 'sme-size-2011-300', 'stat-above-scale', 'zhejiang-2019-industry-it'].includes(id),
    );
    for (const { number, url, issued } of behind) {
      expect(sources).toContain(number.zh);
      expect(sources).toContain(url);
      expect(sources).toContain(inWords(issued));
    }
    expect(sources).toContain('两份以上相互一致的转载，非官方页面');
  });

  test('a notice that offers nothing stands among the documents, with the reason', () => {
    showSummary('listed2019');
    const row = within(part('五、文件依据'))
      .getByText(/工信部联节〔2016〕304号/)
      .closest('tr');
    expect(row).toHaveTextContent('没有给企业的资金或其他待遇，也没有可以申请的事项');
  });

  test('I2 the verdicts differ in words, not in colour alone', () => {
    expect(new Set(Object.values(WORDS)).size).toBe(Object.keys(WORDS).length);
    const { judged } = showSummary('grown');
    const { programs } = judged.assessment;
    for (const [index, { id, verdict }] of programs.entries())
      expect(program(`${index + 1}. ${LEXICON.program(id).title.zh}`)).toHaveTextContent(WORDS[verdict]);
  });

  test('I4 the sheet holds the answers it rests on, with year, unit and origin', () => {
    showSummary('listed2019');
    const rows = within(part('四、填写内容'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
    expect(rows).toContain('所在地||山西省太原市|填写');
    expect(rows).toContain('营业收入|2019|1,900 万元|填写');
    expect(rows).toContain('年末从业人员|2019|45 人|填写');
    expect(rows).toContain('首次上规入统日期||2019年3月1日|填写');
    expect(rows).toContain('首次退出日期||没有退出，至今在库|填写');
    expect(rows).toContain('连续在库年限||3 年|计算得出');
    expect(rows).toContain('企业规模|2019|小型企业|计算得出');
    expect(rows).toContain('重点培育企业||未填|未填');
  });

  test('I4 the items of a list stand one by one', () => {
    showSummary('deqing');
    const answers = part('四、填写内容').textContent;
    expect(answers).toContain('拟申报的实施内容第 1 项·实施内容软件');
    expect(answers).toContain('拟申报的实施内容第 6 项·实施内容新材料');
  });

  test('I3 without a name there is a line to write it on; a long one is there whole', () => {
    const { sheet } = showSummary('nobody');
    expect(within(sheet).getByText('单位名称').parentElement?.querySelector('dd > span')).toBeInTheDocument();
    expect(sheet).toHaveTextContent('填表人（签字）');
    expect(sheet).toHaveTextContent('不是官方认定');
  });
});

describe('the decision stands first', () => {
  test('what to file now, how much of it is certain, and by when', () => {
    showSummary('deqing');
    const now = within(part('一、办理建议')).getByRole('table', { name: '现在可以申报' });
    expect(now).toHaveTextContent('重点领域实施方案补助');
    expect(now).toHaveTextContent('1,750 万元～10,500 万元');
    expect(now).toHaveTextContent('2018年9月25日截止，还剩 15 天');
    expect(now).toHaveTextContent('由主管部门审定');
  });

  test('what falls due later stands with its day and its sum', () => {
    showSummary('listedYoung');
    const later = within(part('一、办理建议')).getByRole('table', { name: '到期后再申报' });
    const rows = within(later).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '1. 首次上规入统奖励2021年3月1日连续在库满2年 5 万元',
      '1. 首次上规入统奖励2022年3月1日连续在库满3年 10 万元',
    ]);
  });

  test('what has been received is not to be filed again', () => {
    showSummary('listed2019', { received: ['shanxi-2018-89/above-scale-retention/two-years'] });
    const now = within(part('一、办理建议')).getByRole('table', { name: '现在可以申报' });
    expect(now).toHaveTextContent('连续在库满3年 10 万元');
    expect(now).not.toHaveTextContent('连续在库满2年');
  });

  test('what fell due stands with its day and its sum beside the total', () => {
    showSummary('listed2019');
    const now = within(part('一、办理建议')).getByRole('table', { name: '现在可以申报' });
    expect(now).toHaveTextContent('15 万元');
    expect(now).toHaveTextContent('连续在库满2年 5 万元，已于2021年3月1日满足年限');
    expect(now).toHaveTextContent('连续在库满3年 10 万元，已于2022年3月1日满足年限');
  });

  test('it is signed where it is decided, before the programs one by one', () => {
    showSummary('listed2019');
    expect(part('一、办理建议')).toHaveTextContent('填表人（签字）');
    expect(part('一、办理建议')).toHaveTextContent('本表由本单位根据公开文件自行核对形成');
  });

  test('who handles a program and decides it too is named once', () => {
    showSummary('listed2019');
    const now = within(part('一、办理建议')).getByRole('table', { name: '现在可以申报' });
    const rows = within(now).getAllByRole('row').slice(1);
    const named = rows.map((row) => (row.lastElementChild?.textContent ?? '').split('审定：'));
    const twice = named.filter(([handler = '', decider]) => decider && handler.includes(decider));
    expect(twice).toEqual([]);
  });

  test('a closed window leaves nothing to file', () => {
    showSummary('deqingLate');
    expect(part('一、办理建议')).toHaveTextContent('目前没有可以申报的事项。');
    expect(part('二、逐项核对')).toHaveTextContent('已于2018年9月25日截止');
  });

  test('a program put aside is not to be filed, and is marked where it is told', () => {
    showSummary('listed2019', { setAside: ['shanxi-2018-89/above-scale-retention'] });
    const tables = within(part('一、办理建议')).getAllByRole('table');
    const toFile = tables.filter((table) => within(table).queryByText('金额汇总') === null);
    for (const table of toFile) expect(table).not.toHaveTextContent('首次上规入统奖励');
    expect(program('1. 首次上规入统奖励')).toHaveTextContent('已搁置');
  });

  test('H1 rules past their check-by date are said to be so, and nothing is summed', () => {
    showSummary('outOfDate');
    expect(part('二、逐项核对')).toHaveTextContent('规则已过复核日期：2026年12月31日之后未再核对');
    expect(part('一、办理建议')).toHaveTextContent('目前没有可以汇总的金额。');
  });
});

describe('each thing once', () => {
  test('programs stand in the order of their numbers, whatever their verdict', () => {
    const { judged } = showSummary('grown');
    const titles = within(part('二、逐项核对'))
      .getAllByRole('heading', { level: 3 })
      .map((heading) => Number.parseInt(heading.textContent ?? '', 10))
      .filter((n) => !Number.isNaN(n));
    expect(titles).toEqual(judged.assessment.programs.map((_, index) => index + 1));
  });

  test('a condition of several programs stands once, with its programs; they name its number', () => {
    showSummary('listed2019');
    const programs = part('二、逐项核对');
    const told = within(programs).getAllByText(/所在地：山西省太原市，需在山西省/);
    expect(told).toHaveLength(1);
    expect(told[0]?.closest('li[class*="condition"]')).toHaveTextContent(/用于事项 1–12/);
    expect(program('1. 首次上规入统奖励')).toHaveTextContent(/共同条件 1/);
  });

  test('a reading stands once, and the conditions that rest on it name its number', () => {
    const { sheet } = showSummary('listed2019');
    const text = sheet.textContent ?? '';
    const reading = '从首次入统之日起按周年计算';
    expect(text.split(reading)).toHaveLength(2);
    const note = within(part('三、口径说明')).getByText(new RegExp(reading)).closest('li');
    const number = note?.textContent?.match(/^注(\d+)/)?.[1];
    expect(program('1. 首次上规入统奖励')).toHaveTextContent(`〔注${number}〕`);
  });

  test('an advisory stands once, on the first page', () => {
    const { sheet, judged } = showSummary('nobody');
    const [advisory] = judged.assessment.programs.flatMap(({ advisories }) => advisories);
    expect((sheet.textContent ?? '').split(advisory?.text.zh ?? '').length).toBe(2);
    expect(part('一、办理建议')).toHaveTextContent(advisory?.text.zh ?? '');
  });

  test('I4 the checksum of the answers is the same in any order, and another once one of them changes', () => {
    const given: readonly (readonly [string, string | number])[] = [
      ['applicant_kind', 'company'],
      ['revenue@2019', 190_000_000_000],
    ];
    const own = answersChecksum(new Map(given));
    expect(own).toMatch(/^[0-9a-f]{8}$/);
    expect(answersChecksum(new Map([...given].reverse()))).toBe(own);
    expect(answersChecksum(new Map([...given, ['revenue@2019', 190_000_000_001]]))).not.toBe(own);
    const { judged, text } = showSummary('listed2019');
    expect(text).toContain(answersChecksum(judged.answers));
  });
});

describe('numbers in a row', () => {
  test('three and more that follow each other are a range', () => {
    expect(runsOf([1, 2, 4, 5, 6, 9])).toEqual(['1', '2', '4–6', '9']);
    expect(runsOf([])).toEqual([]);
  });
});

describe('printing', () => {
  test('the button opens the print window of the browser', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    showSummary('deqing');
    await userEvent.click(screen.getByText('打印 / 另存为 PDF'));
    expect(print).toHaveBeenCalledOnce();
  });

  test('I5 without a print window there is advice, and the text to copy stands open', () => {
    vi.stubGlobal('print', undefined);
    const { judged } = showSummary('deqing');
    expect(screen.queryByText('打印 / 另存为 PDF')).not.toBeInTheDocument();
    expect(screen.getByText('当前浏览器不能打印')).toBeInTheDocument();
    const text = screen.getByLabelText<HTMLTextAreaElement>('文字摘要').value;
    for (const { id, verdict } of judged.assessment.programs)
      expect(text).toContain(`【${WORDS[verdict]}】${LEXICON.program(id).title.zh}`);
    expect(text).toContain('核对日期：2018年9月10日');
    expect(text).toContain('现金（各项合计）1,750 万元～10,500 万元');
    expect(text).toContain('2018年9月25日截止，还剩 15 天');
  });

  test('the text goes to the clipboard, and that is announced', async () => {
    const user = userEvent.setup();
    showSummary('deqing');
    await user.click(screen.getByText('复制文字摘要'));
    expect(await screen.findByText('已复制文字摘要')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('德清县人民政府');
  });

  test('where the clipboard refuses, the text is selected to be copied by hand', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    showSummary('deqing');
    await user.click(screen.getByText('复制文字摘要'));
    expect(await screen.findByText(/未能自动复制/)).toBeInTheDocument();
    const field = screen.getByLabelText<HTMLTextAreaElement>('文字摘要');
    await waitFor(() => expect(field.selectionEnd).toBe(field.value.length));
  });

  test('what belongs to the screen is left out on paper', () => {
    const { sheet } = showSummary('deqing');
    const back = screen.getByText('返回核对结果');
    expect(back.closest('[data-print="hide"]')).toBeInTheDocument();
    expect(sheet).not.toContainElement(back);
  });
});

test('D7 in English nothing but names and quotes of the notices is Chinese', () => {
  speak('en');
  const { sheet } = showSummary('listed2019');
  const copy = sheet.cloneNode(true) as HTMLElement;
  for (const quote of copy.querySelectorAll('[lang="zh-CN"]')) quote.remove();
  const numbers = RULEBOOK.notices.map(({ number }) => number.en);
  const clauses = RULEBOOK.notices.flatMap(({ clauses: all }) => all.map(({ id }) => id));
  const known = [...numbers, ...clauses, '太原晋阳食品有限公司'].sort(
    (one, other) => other.length - one.length,
  );
  const rest = known.reduce((text, name) => text.replaceAll(name, ''), copy.textContent ?? '');
  // A sentence may hold the notice's own words in quotes; a translation may name the Chinese term in brackets.
  const untranslated = rest
    .replaceAll(/“\p{Script=Han}+”/gu, '')
    .replaceAll(/\(\p{Script=Han}+\)/gu, '')
    .match(/\p{Script=Han}+/gu);
  expect(untranslated ?? []).toEqual([]);
});
