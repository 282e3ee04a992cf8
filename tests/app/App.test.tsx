// The frame around every page, and the ways between pages.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { speak } from '../../src/i18n/language.ts';
import { denied, FakeStorage, quota } from '../profile/storage/browser.ts';
import { visit } from './page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});
afterEach(() => vi.restoreAllMocks());

/** A header inside the content is none of the page. */
const bar = () => screen.getAllByRole('banner')[0]!;
const heading = () => screen.findByRole('heading', { level: 1 });
const COMPANY = { applicant_kind: 'company', applicant_region: '140105' };

describe('the frame', () => {
  test('the start page says that it is no official site and that nothing leaves the device, once each', async () => {
    visit();
    expect(await heading()).toHaveTextContent('惠企政策');
    expect(screen.getByText(/不是政府网站/)).toBeVisible();
    expect(screen.getByText(/不上传/)).toBeVisible();
  });

  test('C2 the as-of date is today in Shanghai, in sight on every page', async () => {
    // One in the morning of New Year's Day in Beijing; still last year in UTC.
    visit({ now: '2021-12-31T17:00:00Z', address: '/results' });
    await heading();
    expect(within(bar()).getByText('2022年1月1日（今天）')).toBeVisible();
  });

  test('the as-of date is changed from the header, and kept', async () => {
    const { user, workbench } = visit();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    const dialog = await screen.findByRole('dialog', { name: '修改核对日期' });
    const field = await within(dialog).findByRole('textbox', { name: '核对日期' });
    await user.clear(field);
    await user.type(field, '2021年3月1日');
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(within(bar()).getByText('2021年3月1日（不是今天）')).toBeVisible();
    expect(workbench.store.getState().asOf).toBe('2021-03-01');
  });

  test('a date that cannot be read keeps the dialog open with its text and a message', async () => {
    const { user, workbench } = visit();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    const dialog = await screen.findByRole('dialog', { name: '修改核对日期' });
    const field = await within(dialog).findByRole('textbox', { name: '核对日期' });
    await user.clear(field);
    await user.type(field, '去年三月');
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(dialog).toBeVisible();
    expect(field).toHaveValue('去年三月');
    expect(within(dialog).getByText(/看不懂这个日期/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: /不改/ }));
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(dialog).not.toBeInTheDocument();
    expect(workbench.store.getState().asOf).toBeUndefined();
  });

  test.each([
    ['2021-03-01', 'a date'],
    ['去年三月', 'a text'],
  ])('Escape closes the dialog and drops what was typed in it: “%s”, %s', async (typed) => {
    const { user, workbench } = visit();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    const dialog = await screen.findByRole('dialog', { name: '修改核对日期' });
    const field = await within(dialog).findByRole('textbox', { name: '核对日期' });
    await user.clear(field);
    await user.type(field, typed);
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(dialog).not.toBeInTheDocument();
    expect(workbench.store.getState().asOf).toBeUndefined();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    expect(await screen.findByRole('textbox', { name: '核对日期' })).toHaveValue('2022-06-01');
  });

  test('the dialog begins in the date field', async () => {
    const { user } = visit();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    const dialog = await screen.findByRole('dialog', { name: '修改核对日期' });
    const field = await within(dialog).findByRole('textbox', { name: '核对日期' });
    await waitFor(() => expect(field).toHaveFocus());
  });

  test('a day that is not today stands out, and one press leads back to today', async () => {
    const { user, workbench } = visit();
    act(() => workbench.store.getState().setAsOf('2021-03-01'));
    expect(within(bar()).getByText('2021年3月1日（不是今天）')).toBeVisible();
    await user.click(within(bar()).getByRole('button', { name: '改回今天' }));
    expect(within(bar()).getByText('2022年6月1日（今天）')).toBeVisible();
    expect(within(bar()).queryByRole('button', { name: '改回今天' })).not.toBeInTheDocument();
    expect(within(bar()).getByRole('button', { name: /修改/ })).toHaveFocus();
    expect(workbench.store.getState().asOf).toBeUndefined();
  });

  test('the other language takes over everything at once, and the html element says so', async () => {
    const { user } = visit();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await heading()).toHaveTextContent('support programs');
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(await heading()).toHaveTextContent('惠企政策');
  });

  test('the skip link leads to the content and leaves the address alone', async () => {
    const { user } = visit();
    await user.click(screen.getByRole('link', { name: '跳到正文' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/');
  });
});

describe('the ways between pages', () => {
  test.each(['填写', '核对结果', '汇总表'])(
    'on arrival at %s the focus stands on the heading, and the title names the page without any figure',
    async (name) => {
      const { user } = visit({ answers: { ...COMPANY, 'revenue@2021': 98_765_432_00 } });
      const first = await heading();
      expect(first).not.toHaveFocus();
      await user.click(screen.getByText(name, { selector: 'nav *' }));
      await waitFor(() => {
        expect(first).not.toBeInTheDocument();
        expect(document.querySelector('main h1')).toHaveFocus();
      });
      expect(document.title).toBe(`${name}｜惠企核对`);
    },
  );

  test('G3 no answer stands in the address or the title', async () => {
    visit({ address: '/questions', answers: { ...COMPANY, 'revenue@2021': 98_765_432_00 } });
    await heading();
    expect(`${window.location.href} ${document.title}`).not.toMatch(/9876|140105/);
  });

  test('an address that leads nowhere says so and shows the way back', async () => {
    const { user } = visit({ address: '/nowhere' });
    expect(await heading()).toHaveTextContent('没有这个页面');
    await user.click(screen.getByRole('link', { name: '回到首页' }));
    expect(await heading()).toHaveTextContent('惠企政策');
  });

  test('from a missing answer in the results to its question, which takes the focus', async () => {
    visit({ address: '/questions/subject/applicant_region' });
    const region = await screen.findByRole('combobox', { name: /注册地/ });
    await waitFor(() => expect(region).toHaveFocus());
  });
});

describe('E1 E2 what is not saved', () => {
  test('E1 a full storage is told, memory stays, and a retry saves', async () => {
    const tab = new FakeStorage();
    const { user, workbench } = visit({ tab, answers: COMPANY });
    tab.refuse = (use) => {
      if (use === 'write') throw quota();
    };
    act(() => workbench.store.getState().answer('tax_hardship', 1));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有保存：浏览器的存储空间已满');
    expect(within(screen.getByRole('alert')).getByRole('button', { name: '导出到文件' })).toBeVisible();
    expect(within(bar()).getByText('未保存')).toBeVisible();
    tab.refuse = () => {};
    await user.click(screen.getByRole('button', { name: '重试保存' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(within(bar()).getByText(/已保存在本标签页/)).toBeVisible();
  });

  test('E2 without storage the page works all the same', async () => {
    const tab = new FakeStorage();
    tab.refuse = () => {
      throw denied();
    };
    const { workbench } = visit({ tab, computer: tab });
    act(() => workbench.store.getState().setName('甲公司'));
    expect(await screen.findByRole('alert')).toHaveTextContent('浏览器不允许本页存储数据');
    expect(screen.getByText('甲公司')).toBeVisible();
  });

  test('E3 what could not be read is offered as a download before it is dropped', async () => {
    const { user, workbench } = visit({ tab: new FakeStorage([['huiqi.profile', 'noise']]) });
    const told = await screen.findByText(/读不出来，已原样留存/);
    expect(told).toBeVisible();
    expect(screen.getByRole('button', { name: '下载原文' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不再保留' }));
    expect(workbench.store.getState().quarantined).toEqual([]);
    expect(told).not.toBeInTheDocument();
  });

  test('E8 another tab contradicts: the person is asked which side counts', async () => {
    const computer = new FakeStorage();
    const { user, workbench } = visit({ computer, answers: COMPANY });
    act(() => workbench.store.getState().remember(true));
    // The other tab has a profile that has nothing in common with this one.
    const other = visit({ computer: new FakeStorage(), answers: { applicant_kind: 'self-employed' } });
    act(() => other.workbench.store.getState().remember(true));
    const theirs = other.computer.getItem('huiqi.profile')!;
    other.unmount();
    computer.held.set('huiqi.profile', theirs);
    fireEvent(window, new StorageEvent('storage', { key: 'huiqi.profile', newValue: theirs }));
    await user.click(await screen.findByRole('button', { name: '用另一标签页的内容' }));
    expect(Object.fromEntries(workbench.store.getState().profile.answers)).toEqual({
      applicant_kind: 'self-employed',
    });
  });
});

test('E14 when a page breaks, the frame stays, the entries are kept and can be exported', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { workbench } = visit({ address: '/questions', answers: COMPANY });
  await heading();
  // An answer that no machine can judge, as only a defect could leave it.
  act(() => workbench.store.getState().answer('industry', 'no-such-industry'));
  expect(await screen.findByRole('heading', { name: '页面出错了' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('button', { name: '导出到文件' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: '主要页面' })).toBeVisible();
  expect(workbench.store.getState().profile.answers.get('applicant_kind')).toBe('company');
});
