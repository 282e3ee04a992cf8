// Answers that are sought: what is taken, what is refused with the saved answer named, and that nothing goes unasked.
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/language.ts';
import type { Value } from '../../../src/profile/types.ts';
import { visit, type Visited } from '../../app/page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

async function asked(given: Readonly<Record<string, Value>> = {}) {
  const page = visit({ address: '/questions/subject', answers: { applicant_kind: 'company', ...given } });
  const place = await screen.findByRole('combobox', { name: /注册地在哪里/ });
  return { ...page, place };
}
const answers = ({ workbench }: Pick<Visited, 'workbench'>) =>
  Object.fromEntries(workbench.store.getState().profile.answers);
const HANGZHOU = { applicant_region: '330100' };

describe('a text that means one place', () => {
  test.each([
    ['its full name', '德清县', '330521'],
    ['its name without 县, though a town elsewhere begins alike', '德清', '330521'],
    ['province and name', '浙江德清', '330521'],
    ['pinyin with the ending', 'taiyuanshi', '140100'],
    ['its code', '140100', '140100'],
  ])('%s is taken when the field is left', async (_, text, code) => {
    const page = await asked();
    await page.user.type(page.place, text);
    await page.user.tab();
    expect(answers(page)).toMatchObject({ applicant_region: code });
    expect(page.place).toBeValid();
  });

  test('and by Enter, without going on to the next section', async () => {
    const page = await asked();
    await page.user.type(page.place, '太原{Enter}');
    expect(answers(page)).toMatchObject({ applicant_region: '140100' });
    expect(page.place).toHaveValue('山西省太原市');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('申报主体');
  });

  test('initials find it first, and it is then picked', async () => {
    const page = await asked();
    await page.user.type(page.place, 'dqx');
    await page.user.keyboard('{ArrowDown}{Enter}');
    expect(answers(page)).toMatchObject({ applicant_region: '330521' });
  });
});

describe('a text that means none', () => {
  test('stays in the field, names what is still saved, and holds the section back', async () => {
    const page = await asked(HANGZHOU);
    await page.user.clear(page.place);
    await page.user.type(page.place, '火星');
    await page.user.tab();
    expect(page.place).toHaveValue('火星');
    expect(page.place).toBeInvalid();
    expect(page.place).toHaveAccessibleDescription(/没有找到“火星”；已保存的仍是：浙江省杭州市/);
    expect(answers(page)).toMatchObject(HANGZHOU);
    const [onward] = screen.getAllByRole('button', { name: /下一步|查看结果|下一题|继续/ });
    await page.user.click(onward!);
    expect(await screen.findByRole('link', { name: /注册地在哪里.*没有对应到一个选项/ })).toBeVisible();
  });

  test('says so where nothing is saved either', async () => {
    const page = await asked();
    await page.user.type(page.place, '火星');
    await page.user.tab();
    expect(page.place).toHaveAccessibleDescription(/没有找到“火星”，未作答/);
    expect(answers(page)).not.toHaveProperty('applicant_region');
  });

  test('several fit half a name: they are counted, and one is asked for', async () => {
    const page = await asked();
    await page.user.type(page.place, '西湖');
    await page.user.tab();
    expect(page.place).toHaveValue('西湖');
    expect(page.place).toHaveAccessibleDescription(/有 \d+ 个地方符合“西湖”，请选一个/);
    expect(answers(page)).not.toHaveProperty('applicant_region');
  });

  test('is still there after a look at another section, and after the page was loaded anew', async () => {
    const page = await asked(HANGZHOU);
    await page.user.clear(page.place);
    await page.user.type(page.place, '火星');
    await page.user.tab();
    page.unmount();
    visit({ address: '/questions/subject', tab: page.tab, computer: page.computer });
    const again = await screen.findByRole('combobox', { name: /注册地在哪里/ });
    expect(again).toHaveValue('火星');
    expect(again).toHaveAccessibleDescription(/没有找到“火星”；已保存的仍是：浙江省杭州市/);
  });

  test('goes when another answer is given: by a button, or from elsewhere', async () => {
    const page = await asked(HANGZHOU);
    const spoil = async () => {
      await page.user.clear(page.place);
      await page.user.type(page.place, '火星');
      await page.user.tab();
    };
    await spoil();
    const group = page.place.closest('[data-question]') as HTMLElement;
    await page.user.click(within(group).getByRole('button', { name: '不清楚' }));
    expect(page.place).toHaveValue('');
    expect(page.place).toBeValid();
    await spoil();
    expect(page.place).toHaveAccessibleDescription(/没有找到“火星”；已保存的仍是：不清楚/);
    act(() => page.workbench.store.getState().answer('applicant_region', '140100'));
    await waitFor(() => expect(page.place).toHaveValue('山西省太原市'));
  });
});

describe('an answer goes only where it is taken back', () => {
  test('Escape, however often, and leaving the field keep it', async () => {
    const page = await asked(HANGZHOU);
    await page.user.click(page.place);
    await page.user.keyboard('{Escape}{Escape}{Escape}');
    await page.user.tab();
    expect(answers(page)).toMatchObject(HANGZHOU);
    expect(page.place).toHaveValue('浙江省杭州市');
  });

  test('an emptied field takes it back when it is left, not before', async () => {
    const page = await asked(HANGZHOU);
    await page.user.clear(page.place);
    expect(answers(page)).toMatchObject(HANGZHOU);
    await page.user.tab();
    expect(answers(page)).not.toHaveProperty('applicant_region');
  });

  test('so does the button beside it', async () => {
    const page = await asked(HANGZHOU);
    const group = page.place.closest('[data-question]') as HTMLElement;
    await page.user.click(within(group).getByRole('button', { name: '清除回答' }));
    expect(answers(page)).not.toHaveProperty('applicant_region');
    expect(page.place).toHaveValue('');
  });
});

describe('an industry', () => {
  const TAIYUAN = { applicant_region: '140100' };

  test('is found by a class within it, which the option names', async () => {
    const page = await asked(TAIYUAN);
    const industry = await screen.findByRole('combobox', { name: /国民经济行业分类/ });
    await page.user.type(industry, '铸铁');
    expect(screen.getByRole('option', { name: /金属制品业.*33 · 3391 黑色金属铸造/ })).toBeVisible();
    await page.user.tab();
    expect(answers(page)).toMatchObject({ industry: '33' });
  });

  test('is taken from a code of four digits', async () => {
    const page = await asked(TAIYUAN);
    await page.user.type(await screen.findByRole('combobox', { name: /国民经济行业分类/ }), 'C3392{Enter}');
    expect(answers(page)).toMatchObject({ industry: '33' });
  });

  test('in English is found by English words, and refused in English', async () => {
    act(() => speak('en'));
    const page = visit({ address: '/questions/subject', answers: { applicant_kind: 'company', ...TAIYUAN } });
    const industry = await screen.findByRole('combobox', { name: /national industry classification/ });
    await page.user.type(industry, 'gearbox');
    await page.user.tab();
    expect(answers(page)).toMatchObject({ industry: '34' });
    await page.user.clear(industry);
    await page.user.type(industry, 'xyzzy');
    await page.user.tab();
    expect(industry).toHaveAccessibleDescription(/“xyzzy” was not found. Still saved: /);
  });
});
