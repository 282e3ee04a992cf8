// The start page: examples, files, starting anew, remembering, erasing.
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { rulebook } from 'virtual:huiqi/rulebook';
import { regions } from 'virtual:huiqi/regions';
import { indexRegions } from '../../src/engine/regions.ts';
import { speak } from '../../src/i18n/language.ts';
import { readProfileFile } from '../../src/profile/file/read.ts';
import { vocabularyOf } from '../../src/profile/vocabulary.ts';
import { FakeStorage } from '../profile/storage/browser.ts';
import { visit, type Visited } from './page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

const COMPANY = { applicant_kind: 'company', applicant_region: '140105' };
const answers = ({ workbench }: Visited) => Object.fromEntries(workbench.store.getState().profile.answers);

/** Chooses a file as the person would in the browser's own dialog. */
async function choose({ user }: Visited, text: string, name = '企业.json') {
  await user.upload(screen.getByLabelText('选择企业画像文件'), new File([text], name));
}

function file(entries: object): string {
  return JSON.stringify({ format: 'huiqi-profile', version: 1, ...entries });
}

test('the notices held are listed with number, issuer, date and where their text comes from', () => {
  visit();
  const list = screen.getByRole('region', { name: '收录的政策文件' });
  for (const words of ['晋政办发〔2018〕89号', '山西省人民政府办公厅', '2018年8月30日', '全文'])
    expect(within(list).getAllByText(words)).not.toEqual([]);
  expect(within(list).getAllByText('仅用作口径')).toHaveLength(2);
});

test('a notice that offers nothing is listed too, and says why', () => {
  visit();
  const list = screen.getByRole('region', { name: '收录的政策文件' });
  const entry = within(list).getByText('没有支持事项').closest('li')!;
  expect(entry).toHaveTextContent('工信部联节〔2016〕304号');
  expect(entry).toHaveTextContent('没有给企业的资金或其他待遇，也没有可以申请的事项');
});

describe('an example', () => {
  const samples = import.meta.glob<string>('../../src/app/start/samples/*.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const index = indexRegions(regions);
  const vocabulary = vocabularyOf(rulebook, (code) => index.unitOf(code) !== undefined);

  test.each(Object.entries(samples))('%s is a profile file without a fault', (_, text) => {
    expect(readProfileFile(text, vocabulary, 'strict')).toMatchObject({ ok: true, unknown: [] });
  });

  test.each(Object.entries(samples))('%s says by its name that it is one', (_, text) => {
    expect(JSON.parse(text)).toMatchObject({ name: expect.stringMatching(/（示例）$/) as string });
  });

  async function openExample(page: Visited, place: RegExp) {
    await page.user.click(screen.getByRole('button', { name: '看一个示例' }));
    await page.user.click(screen.getByRole('button', { name: place }));
  }

  test('leads at a click to its results, which say that it is one', async () => {
    const page = visit();
    await openExample(page, /山西/);
    expect(await screen.findByRole('heading', { level: 1, name: /核对结果/ })).toBeVisible();
    expect(await screen.findByText('这是虚构的示例，用来看看结果是什么样子')).toBeVisible();
    expect(answers(page)).toMatchObject({ applicant_kind: 'company', first_listed_on: 17_956 });
  });

  test('from there one starts with an empty form of one’s own', async () => {
    const page = visit();
    await openExample(page, /山西/);
    await page.user.click(await screen.findByRole('button', { name: '填写自己的单位' }));
    expect(await screen.findByRole('group', { name: /申报单位是哪一类/ })).toBeVisible();
    expect(answers(page)).toEqual({});
    expect(page.workbench.store.getState().replaced).toBeUndefined();
  });

  test('asks before it takes the place of a company, which comes back from its results', async () => {
    const page = visit({ answers: COMPANY });
    await openExample(page, /山西/);
    const asking = await screen.findByRole('dialog', { name: '用示例替换当前企业？' });
    await page.user.click(within(asking).getByRole('button', { name: '替换' }));
    await page.user.click(await screen.findByRole('button', { name: '回到自己填写的内容' }));
    expect(answers(page)).toEqual(COMPANY);
    expect(screen.queryByText(/这是虚构的示例/)).not.toBeInTheDocument();
  });

  test('of a notice whose window is closed is looked at on a day of that window', async () => {
    const page = visit();
    await openExample(page, /浙江/);
    expect(await screen.findByText('2018年9月10日（不是今天）')).toBeVisible();
    expect(page.workbench.store.getState().asOf).toBe('2018-09-10');
  });

  test('takes its day with it when something else is loaded, and brings it back when taken back', async () => {
    const page = visit();
    await openExample(page, /浙江/);
    await screen.findByText('2018年9月10日（不是今天）');
    await page.user.click(screen.getByRole('link', { name: /惠企核对/ }));
    await screen.findByText('从文件载入');
    await choose(page, file({ name: '甲公司', answers: { applicant_kind: 'company' } }));
    await page.user.click(await screen.findByRole('button', { name: '替换' }));
    expect(page.workbench.store.getState().profile.name).toBe('甲公司');
    expect(page.workbench.store.getState().asOf).toBeUndefined();
    await page.user.click(screen.getByRole('button', { name: '恢复原来的内容' }));
    expect(page.workbench.store.getState().asOf).toBe('2018-09-10');
  });
});

describe('a file', () => {
  test('is loaded when nothing was entered before', async () => {
    const page = visit();
    await choose(page, file({ name: '甲公司', answers: { applicant_kind: 'company' } }));
    expect(await screen.findByText(/已载入“企业.json”，共 1 题/)).toBeVisible();
    expect(page.workbench.store.getState().profile.name).toBe('甲公司');
  });

  test('F1 that has a wrong value is refused with reason and place, and nothing changes', async () => {
    const page = visit({ answers: COMPANY });
    await choose(
      page,
      '{\n "format": "huiqi-profile", "version": 1,\n "answers": { "applicant_kind": 7 }\n}',
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('文件“企业.json”没有载入');
    expect(alert).toHaveTextContent('第 3 行');
    expect(alert).toHaveTextContent('applicant_kind');
    expect(answers(page)).toEqual(COMPANY);
  });

  test('F6 of a newer version is refused, nothing stripped', async () => {
    const page = visit({ answers: COMPANY });
    await choose(page, JSON.stringify({ format: 'huiqi-profile', version: 2, answers: {} }));
    expect(await screen.findByRole('alert')).toHaveTextContent('更新的版本');
    expect(answers(page)).toEqual(COMPANY);
  });

  test('A13 with unknown parts: each is named, a verdict in it is not used, the rest can be loaded', async () => {
    const page = visit();
    await choose(
      page,
      file({ answers: { applicant_kind: 'company', revenu: { 2021: 5 } }, verdict: 'eligible' }),
    );
    const told = await screen.findByText(/以下内容不认识/);
    const list = within(told.parentElement!).getAllByRole('listitem');
    expect(list.map((item) => item.textContent)).toEqual([
      expect.stringContaining('是不是“revenue”'),
      expect.stringContaining('verdict'),
    ]);
    expect(answers(page)).toEqual({ applicant_kind: 'company' });
  });

  test('F10 over what is entered: asked first, left alone when declined', async () => {
    const page = visit({ answers: COMPANY });
    await choose(page, file({ answers: {} }));
    const dialog = await screen.findByRole('dialog', { name: /替换现有内容/ });
    await page.user.click(within(dialog).getByRole('button', { name: '取消' }));
    expect(answers(page)).toEqual(COMPANY);
    expect(screen.queryByText(/可以恢复/)).not.toBeInTheDocument();
  });

  test('F10 replaced, what was entered before can be taken back', async () => {
    const page = visit({ answers: COMPANY });
    await choose(page, file({ name: '乙公司', answers: { applicant_kind: 'self-employed' } }));
    await page.user.click(await screen.findByRole('button', { name: '替换' }));
    expect(answers(page)).toEqual({ applicant_kind: 'self-employed' });
    await page.user.click(await screen.findByRole('button', { name: '恢复原来的内容' }));
    expect(answers(page)).toEqual(COMPANY);
  });

  test('F10 over what was changed since: what could be taken back until now is named and offered as a file', async () => {
    const page = visit({ answers: COMPANY });
    const { load, setName } = page.workbench.store.getState();
    act(() => {
      setName('甲公司');
      load({ name: '乙公司', answers: new Map(), received: [], setAside: [] });
      setName('乙公司（改）');
    });
    await choose(page, file({ name: '丙公司', answers: {} }));
    const dialog = await screen.findByRole('dialog', { name: /替换现有内容/ });
    expect(within(dialog).getByText(/先前被替换的“甲公司”.*就不能了/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '导出“甲公司”' })).toBeVisible();
  });

  test('with answers leads to the results, without any to the questions', async () => {
    const page = visit();
    await choose(page, file({ name: '甲公司', answers: { applicant_kind: 'company' } }));
    await waitFor(() => expect(window.location.hash).toBe('#/results'));
    await page.user.click(await screen.findByRole('link', { name: /惠企核对/ }));
    await choose(page, file({ name: '乙公司', answers: {} }));
    await page.user.click(await screen.findByRole('button', { name: '替换' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/questions/));
  });

  test('F8 written under other rules: what has changed since is listed, old and new, until it is dismissed', async () => {
    const page = visit();
    const written = {
      asOf: '2021-03-01',
      rulebook: 'other',
      programs: [
        {
          id: 'shanxi-2018-89/above-scale-retention',
          verdict: 'eligible',
          amounts: [{ kind: 'cash', per: 'once', low: 50000, high: 50000 }],
        },
      ],
    };
    await choose(page, file({ answers: COMPANY, assessment: written }));
    const told = await screen.findByText(/与文件写成时（核对日期2021年3月1日）相比/);
    const list = await within(told.parentElement!).findAllByRole('listitem');
    expect(list.map((item) => item.textContent)).toEqual([
      '首次上规入统奖励：符合 → 待补充',
      '首次上规入统奖励：现金（一次性）5 万元 → 现金（一次性）0 元～15 万元',
    ]);
    await page.user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/与文件写成时/)).not.toBeInTheDocument();
  });

  test('F8 whose result is none is loaded all the same, and said not to be compared', async () => {
    const page = visit();
    await choose(page, file({ answers: COMPANY, assessment: ['eligible'] }));
    expect(await screen.findByText(/未作比较；其余内容已载入/)).toBeVisible();
    expect(answers(page)).toEqual(COMPANY);
  });

  test('F7 a script in a name is shown as text', async () => {
    const page = visit();
    const name = '<img src=x onerror=alert(1)>';
    await choose(page, file({ name, answers: {} }));
    expect(await screen.findByDisplayValue(name)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('what was entered before', () => {
  test('is offered to go on with, and "start" is not', () => {
    visit({ answers: COMPANY });
    expect(screen.getByText('已回答 2 题')).toBeVisible();
    expect(screen.getByRole('link', { name: '继续填写' })).toHaveAttribute('href', '#/questions');
    expect(screen.queryByRole('link', { name: '开始填写' })).not.toBeInTheDocument();
  });

  test('is cleared only after a question, and can be taken back', async () => {
    const page = visit({ answers: COMPANY });
    await page.user.click(screen.getByRole('button', { name: '重新开始' }));
    expect(answers(page)).toEqual(COMPANY);
    await page.user.click(screen.getByRole('button', { name: '清空并重新开始' }));
    expect(answers(page)).toEqual({});
    expect(screen.getByRole('link', { name: '开始填写' })).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: '恢复原来的内容' }));
    expect(answers(page)).toEqual(COMPANY);
  });
});

describe('what is kept', () => {
  test('E13 nothing on this computer until the person says so; then nothing in the tab', async () => {
    const [tab, computer] = [new FakeStorage(), new FakeStorage()];
    const { user } = visit({ tab, computer, answers: COMPANY });
    expect(computer.held.size).toBe(0);
    await user.click(screen.getByRole('checkbox', { name: /记住填写的内容/ }));
    expect(computer.held.get('huiqi.profile')).toContain('140105');
    expect(tab.held.size).toBe(0);
    expect(screen.getByText('已保存在这台设备上')).toBeVisible();
  });

  test('E12 everything is erased after a question, with nothing to take back', async () => {
    const [tab, computer] = [new FakeStorage(), new FakeStorage()];
    const page = visit({ tab, computer, answers: COMPANY });
    await page.user.click(screen.getByRole('button', { name: '清除全部内容' }));
    await page.user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(answers(page)).toEqual({});
    expect([...tab.held, ...computer.held]).toEqual([]);
    expect(screen.queryByText(/可以恢复/)).not.toBeInTheDocument();
    expect(screen.getByText('已全部清除。')).toBeVisible();
  });
});
