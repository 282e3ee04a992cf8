// The questionnaire in the page, with the real rules: what is asked, what is kept, what is refused.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/language.ts';
import type { Value } from '../../../src/profile/types.ts';
import { visit, type Visited } from '../../app/page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

/** 山西省太原市小店区, general equipment (34), never self-employed before. */
const COMPANY = {
  applicant_kind: 'company',
  applicant_region: '140105',
  industry: '34',
  self_employed_conversion: 'nothing',
};
/** 德清县 */
const COUNTY = { applicant_kind: 'county-government', applicant_region: '330521' };

async function at(section: string, given: Readonly<Record<string, Value>> = {}): Promise<Visited> {
  const page = visit({ address: `/questions/${section}`, answers: given });
  await screen.findByRole('heading', { level: 1 });
  return page;
}
const answers = ({ workbench }: Visited) => Object.fromEntries(workbench.store.getState().profile.answers);
const question = (words: RegExp) => screen.findByText(words, { selector: 'label, legend' });

describe('what is asked', () => {
  test('the kind of applicant and its place come first; the rest follows from the answers', async () => {
    const page = await at('subject');
    await question(/申报单位是哪一类/);
    await question(/注册地在哪里/);
    expect(screen.queryByText(/国民经济行业分类/, { selector: 'label' })).not.toBeInTheDocument();
    act(() => page.workbench.store.getState().answer('applicant_region', '140105'));
    await page.user.click(screen.getByRole('radio', { name: /企业法人/ }));
    await question(/国民经济行业分类/);
  });

  test('a company in another province is asked nothing more', async () => {
    await at('subject', { applicant_kind: 'company', applicant_region: '130100' });
    expect(await screen.findByText('会影响结果的都已答完')).toBeVisible();
  });

  test('what is no longer asked folds away with its answer, says why, and comes back when it matters again', async () => {
    const page = await at('subject', COMPANY);
    await question(/国民经济行业分类/);
    await page.user.click(screen.getByRole('radio', { name: /县级政府/ }));
    const fold = await screen.findByText('已答、目前不影响结果（2）');
    expect(await question(/国民经济行业分类/)).not.toBeVisible();
    await page.user.click(fold);
    const industry = await screen.findByRole('combobox', { name: /国民经济行业分类/ });
    expect(industry).toBeVisible();
    expect(industry).toHaveValue('通用设备制造业');
    expect(screen.getByText(/用到以下回答的事项都不适用于本单位/)).toBeVisible();
    await page.user.click(screen.getByRole('radio', { name: /企业法人/ }));
    await waitFor(() => expect(screen.queryByText(/目前不影响结果/)).not.toBeInTheDocument());
    expect(await screen.findByRole('combobox', { name: /国民经济行业分类/ })).toHaveValue('通用设备制造业');
  });

  test('a folded answer can be changed and cleared', async () => {
    // A company of another province: nothing about its size is asked.
    const page = await at('size', {
      applicant_kind: 'company',
      applicant_region: '130100',
      'employees_year_end@2021': 86,
      'revenue@2021': 1_820_50_00,
    });
    await page.user.click(await screen.findByText('已答、目前不影响结果（2）'));
    const people = screen.getByRole('textbox', { name: /2021年 ?年末从业人员/ });
    await page.user.clear(people);
    await page.user.type(people, '48');
    await page.user.tab();
    expect(answers(page)).toMatchObject({ 'employees_year_end@2021': 48 });
    await page.user.clear(screen.getByRole('textbox', { name: /2021年 ?年末从业人员/ }));
    await page.user.tab();
    expect(answers(page)).not.toHaveProperty('employees_year_end@2021');
    expect(await screen.findByText('已答、目前不影响结果（1）')).toBeVisible();
  });

  test('the kind of applicant and its place stay in sight once given, also where nothing more hangs on them', async () => {
    // 慈溪市 is a county-level city of 宁波, which the Zhejiang notice does not address.
    await at('subject', { applicant_kind: 'county-government', applicant_region: '330282' });
    expect(await question(/申报单位是哪一类/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /县级政府/ })).toBeChecked();
    expect(await question(/注册地在哪里/)).toBeVisible();
    expect(screen.queryByText(/目前不影响结果/)).not.toBeInTheDocument();
  });

  test('every question says why: the program, the clause and its words', async () => {
    const page = await at('register', COMPANY);
    await question(/哪一天首次上规入统/);
    const [why] = screen.getAllByText('为什么问这个？');
    await page.user.click(why!);
    expect(why!.parentElement).toHaveTextContent(/（八）“.+”/);
  });

  test('a place too coarse to settle everything asks to be finer, and no longer once it is', async () => {
    const page = await at('subject', { applicant_kind: 'county-government', applicant_region: '330000' });
    expect(await screen.findByText(/请继续选到下一级/)).toBeVisible();
    act(() => page.workbench.store.getState().answer('applicant_region', '330521'));
    await waitFor(() => expect(screen.queryByText(/请继续选到下一级/)).not.toBeInTheDocument());
  });

  test('a government is not sent to its business licence for its place, a company is', async () => {
    const page = await at('subject', COUNTY);
    await question(/注册地在哪里/);
    expect(screen.queryByText(/在哪里找：营业执照上的“住所”/)).not.toBeInTheDocument();
    act(() => page.workbench.store.getState().answer('applicant_kind', 'company'));
    expect(await screen.findByText(/在哪里找：营业执照上的“住所”/)).toBeVisible();
  });

  test('who keeps a list is said once', async () => {
    await at('register', COMPANY);
    const listed = await screen.findByRole('group', { name: /重点培育企业库/ });
    expect(listed).toHaveAccessibleDescription(/由中小企业主管部门掌握/);
    expect(
      document.querySelector('[data-question="question-key_cultivation_listed"]')?.textContent,
    ).not.toMatch(/选“不清楚”.*选“不清楚”/);
  });

  test('a figure says of which year it is', async () => {
    await at('size', COMPANY);
    expect(await screen.findByRole('textbox', { name: /^2021年 ?全年营业收入/ })).toBeVisible();
  });

  test('"don’t know" is an answer: it is not asked again, and stays unknown', async () => {
    const page = await at('size', COMPANY);
    const revenue = await screen.findByRole('textbox', { name: /全年营业收入/ });
    const group = revenue.closest('[class*=answer]') as HTMLElement;
    await page.user.click(within(group).getByRole('button', { name: '不清楚' }));
    expect(answers(page)).toMatchObject({ 'revenue@2021': null });
    expect(within(group).getByRole('button', { name: '不清楚', pressed: true })).toBeVisible();
  });

  test('what follows from other answers can be stated by someone who holds it on paper', async () => {
    const page = await at('size', COMPANY);
    await page.user.click(await screen.findByText(/可直接填写“企业规模（2021年）”/));
    await page.user.click(screen.getByRole('radio', { name: '小型企业' }));
    expect(answers(page)).toMatchObject({ 'enterprise_size@2021': 'small' });
  });
});

describe('a link to a question', () => {
  const reached = async (address: string, given: Readonly<Record<string, Value>>) => {
    visit({ address, answers: given });
    await screen.findByRole('heading', { level: 1 });
  };

  test('of one year stands on the field of that year', async () => {
    await reached('/questions/size/revenue%402021', COMPANY);
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^2021年 ?全年营业收入/ })).toHaveFocus());
  });

  test('of a field of an item stands on that field', async () => {
    await reached('/questions/projects/plans%5B1%5D.content', {
      ...COUNTY,
      plans: [{ content: 'software' }, { content: 'new-materials' }],
    });
    await waitFor(() => expect(screen.getAllByRole('combobox', { name: /实施内容/ })[1]).toHaveFocus());
  });

  test('that is folded away opens the fold', async () => {
    await reached('/questions/size/revenue%402021', {
      applicant_kind: 'company',
      applicant_region: '130100',
      'revenue@2021': 1_820_50_00,
    });
    const revenue = await screen.findByRole('textbox', { name: /全年营业收入/ });
    await waitFor(() => expect(revenue).toHaveFocus());
    expect(revenue).toBeVisible();
  });
});

describe('how things stand', () => {
  test('J4 a change of the verdicts is read out as one sentence', async () => {
    const page = await at('subject', COMPANY);
    const spoken = () => screen.getByText(/^符合 \d+ 项，可能符合 \d+ 项/).textContent;
    const before = spoken();
    act(() => page.workbench.store.getState().answer('applicant_kind', 'county-government'));
    await waitFor(() => expect(spoken()).not.toBe(before));
  });

  test('the estimated award is there: 15 万元 for a small company listed for three years', async () => {
    await at('register', {
      ...COMPANY,
      'employees_year_end@2019': 86,
      'revenue@2019': 23_600_000_00,
      // 2019-03-01
      first_listed_on: 17_956,
      left_register_on: 'none',
    });
    const standing = await screen.findByRole('complementary', { name: '目前情况' });
    expect(within(standing).getByText('15 万元')).toBeVisible();
  });
});

describe('typing', () => {
  test('a sum is echoed in words, and the same sum stays when the unit is changed', async () => {
    const page = await at('size', COMPANY);
    const revenue = await screen.findByRole('textbox', { name: /全年营业收入/ });
    await page.user.type(revenue, '1,820.5');
    expect(screen.getByText('即 18,205,000 元（壹仟捌佰贰拾万伍仟元整）')).toBeVisible();
    const units = revenue.closest('[class*=money]') as HTMLElement;
    await page.user.click(within(units).getByRole('radio', { name: '元' }));
    expect(revenue).toHaveValue('18,205,000');
    expect(answers(page)).toMatchObject({ 'revenue@2021': 18_205_000_00 });
  });

  test('B4 what is not understood stays in the field, counts for nothing, and holds the section back', async () => {
    const page = await at('size', COMPANY);
    const people = await screen.findByRole('textbox', { name: /年末从业人员/ });
    await page.user.type(people, '十二');
    await page.user.click(screen.getByRole('button', { name: '下一步' }));
    const link = await screen.findByRole('link', { name: /年末从业人员.*看不懂这个数/ });
    const summary = link.closest('[tabindex]');
    expect(summary).toHaveFocus();
    expect(people).toHaveValue('十二');
    expect(people).toBeInvalid();
    expect(answers(page)).not.toHaveProperty('employees_year_end@2021');
    await page.user.click(link);
    expect(people).toHaveFocus();
    expect(window.location.hash).toBe('#/questions/size');
  });

  test('B4 an emptied field is not answered; it is never 0', async () => {
    const page = await at('size', { ...COMPANY, 'employees_year_end@2021': 86 });
    const people = await screen.findByRole('textbox', { name: /年末从业人员/ });
    expect(people).toHaveValue('86');
    await page.user.clear(people);
    await page.user.tab();
    expect(answers(page)).not.toHaveProperty('employees_year_end@2021');
  });

  test('E16 a text that is not understood is still there after going to another section and back', async () => {
    const page = await at('size', COMPANY);
    await page.user.type(await screen.findByRole('textbox', { name: /年末从业人员/ }), '十二');
    await page.user.click(screen.getByRole('link', { name: /申报主体/ }));
    await question(/注册地在哪里/);
    await page.user.click(screen.getByRole('link', { name: /规模/ }));
    expect(await screen.findByRole('textbox', { name: /年末从业人员/ })).toHaveValue('十二');
  });

  test('E16 a text that is not understood comes back with its message after a reload', async () => {
    const page = await at('register', COMPANY);
    const listed = await screen.findByRole('textbox', { name: /哪一天首次上规入统/ });
    await page.user.type(listed, '3-Mar');
    await page.user.tab();
    page.unmount();
    visit({ tab: page.tab, address: '/questions/register' });
    const again = await screen.findByRole('textbox', { name: /哪一天首次上规入统/ });
    expect(again).toHaveValue('3-Mar');
    await waitFor(() => expect(again).toBeInvalid());
    expect(again).toHaveAccessibleDescription(/看不懂这个日期/);
  });

  test('a text that is not understood stays in sight when nothing is asked any more, and every section leads to it', async () => {
    const page = await at('size', COMPANY);
    await page.user.type(
      await screen.findByRole('textbox', { name: /年末从业人员/ }),
      '<img src=x onerror=alert(1)>',
    );
    await page.user.tab();
    act(() => page.workbench.store.getState().answer('applicant_region', '130100'));
    await screen.findByText('会影响结果的都已答完');
    await page.user.click(screen.getByRole('link', { name: /申报主体/ }));
    await question(/注册地在哪里/);
    expect(screen.getByText('有 1 处填写没有看懂，暂未计入')).toBeVisible();
    await page.user.click(screen.getByRole('link', { name: /年末从业人员.*“<img src=x onerror=alert/ }));
    const people = await screen.findByRole('textbox', { name: /年末从业人员/ });
    await waitFor(() => expect(people).toHaveFocus());
    expect(people).toHaveValue('<img src=x onerror=alert(1)>');
    expect(people).toBeVisible();
    await page.user.clear(people);
    await page.user.type(people, '48');
    await page.user.tab();
    await waitFor(() => expect(screen.queryByText(/没有看懂，暂未计入/)).not.toBeInTheDocument());
  });

  test('the message at a head count names a head count', async () => {
    const page = await at('size', COMPANY);
    const people = await screen.findByRole('textbox', { name: /年末从业人员/ });
    await page.user.type(people, '十二');
    await page.user.tab();
    await waitFor(() => expect(people).toHaveAccessibleDescription(/例如 48/));
  });

  test.each([
    ['while composing', { isComposing: true }],
    ['right after it, as Safari marks it', { keyCode: 229 }],
  ])('J1 Enter that confirms a Chinese candidate %s does not leave the section', async (_, how) => {
    await at('subject', COMPANY);
    const name = screen.getByRole('textbox', { name: '单位名称' });
    // A browser submits only if the key is not held back.
    expect(fireEvent.keyDown(name, { key: 'Enter', ...how })).toBe(false);
    expect(window.location.hash).toBe('#/questions/subject');
  });

  test('B8 wheel and arrow keys change no figure', async () => {
    const page = await at('size', { ...COMPANY, 'employees_year_end@2021': 86 });
    const people = await screen.findByRole('textbox', { name: /年末从业人员/ });
    people.focus();
    fireEvent.wheel(people, { deltaY: 120 });
    await page.user.keyboard('{ArrowUp}{ArrowDown}');
    expect(people).toHaveValue('86');
    expect(people).toHaveAttribute('type', 'text');
  });
});

describe('a list', () => {
  const contents = () =>
    screen
      .getAllByRole('combobox', { name: '属于哪一项实施内容？' })
      .map((each) => (each as HTMLSelectElement).value);

  test('grows, is copied and shrinks; each step is read out', async () => {
    const page = await at('projects', COUNTY);
    await page.user.click(await screen.findByRole('button', { name: '添加一项' }));
    await page.user.selectOptions(screen.getByRole('combobox', { name: /实施内容/ }), 'software');
    await page.user.click(screen.getByRole('button', { name: '复制拟申报的实施内容第 1 项' }));
    expect(await screen.findByText('已添加，共 2 项')).toBeInTheDocument();
    await page.user.selectOptions(screen.getAllByRole('combobox', { name: /实施内容/ })[1]!, 'new-materials');
    expect(answers(page)).toMatchObject({ plans: [{ content: 'software' }, { content: 'new-materials' }] });
    await page.user.click(screen.getByRole('button', { name: '删除拟申报的实施内容第 1 项' }));
    expect(contents()).toEqual(['new-materials']);
    await waitFor(() => expect(screen.getByRole('combobox', { name: /实施内容/ })).toHaveFocus());
    expect(screen.getByText('已删除，还剩 1 项')).toBeInTheDocument();
  });

  test('an item just added has the focus in its first field; after the last was removed the way to add has it', async () => {
    const page = await at('projects', COUNTY);
    await page.user.click(await screen.findByRole('button', { name: '添加一项' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: /实施内容/ })).toHaveFocus());
    await page.user.click(screen.getByRole('button', { name: '复制拟申报的实施内容第 1 项' }));
    await waitFor(() => expect(screen.getAllByRole('combobox', { name: /实施内容/ })[1]).toHaveFocus());
    await page.user.click(screen.getByRole('button', { name: '删除拟申报的实施内容第 2 项' }));
    await page.user.click(screen.getByRole('button', { name: '删除拟申报的实施内容第 1 项' }));
    expect(screen.getByRole('button', { name: '添加一项' })).toHaveFocus();
  });

  test('an item removed comes back to its place, with its answers, and has the focus', async () => {
    const page = await at('projects', {
      ...COUNTY,
      plans: [{ content: 'software' }, { content: 'new-materials' }],
    });
    await page.user.click(await screen.findByRole('button', { name: '删除拟申报的实施内容第 1 项' }));
    await page.user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(answers(page)).toMatchObject({ plans: [{ content: 'software' }, { content: 'new-materials' }] });
    await waitFor(() => expect(screen.getAllByRole('combobox', { name: /实施内容/ })[0]).toHaveFocus());
    expect(screen.queryByRole('button', { name: '撤销删除' })).not.toBeInTheDocument();
    expect(screen.getByText('已恢复，共 2 项')).toBeInTheDocument();
  });

  test('a removal can no longer be undone once the list has gone on', async () => {
    const page = await at('projects', { ...COUNTY, plans: [{ content: 'software' }] });
    await page.user.click(await screen.findByRole('button', { name: '删除拟申报的实施内容第 1 项' }));
    expect(screen.getByRole('button', { name: '撤销删除' })).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: '没有' }));
    expect(screen.queryByRole('button', { name: '撤销删除' })).not.toBeInTheDocument();
    expect(answers(page)).toMatchObject({ plans: [] });
  });

  test('"there are none" is an answer of its own', async () => {
    const page = await at('projects', COUNTY);
    await page.user.click(await screen.findByRole('button', { name: '没有' }));
    expect(answers(page)).toMatchObject({ plans: [] });
  });
});

describe('moving', () => {
  test('on to the next section with questions, back again, and the answers are there', async () => {
    const page = await at('subject', COMPANY);
    await page.user.type(screen.getByRole('textbox', { name: '单位名称' }), '甲公司');
    await page.user.click(screen.getByRole('button', { name: '下一步' }));
    await waitFor(() => expect(window.location.hash).toBe('#/questions/size'));
    await page.user.click(await screen.findByRole('link', { name: '上一步' }));
    expect(await screen.findByRole('textbox', { name: '单位名称' })).toHaveValue('甲公司');
    expect(screen.getByRole('radio', { name: /企业法人/ })).toBeChecked();
  });

  test('what is left is "for now" until it is known who applies and where, and plain afterwards', async () => {
    const page = await at('subject', { applicant_kind: 'company' });
    expect(await screen.findByText(/^目前还有 \d+ 题，回答后可能增加$/)).toBeVisible();
    act(() => page.workbench.store.getState().answer('applicant_region', '140105'));
    expect(await screen.findByText(/^共剩 \d+ 题会影响结果$/)).toBeVisible();
  });

  test('after the last section what is left elsewhere is named, with the way there and the way to the results', async () => {
    const page = await at('projects', COUNTY);
    await page.user.click(await screen.findByRole('button', { name: '没有' }));
    act(() => page.workbench.store.getState().clear('applicant_region'));
    const back = await screen.findByRole('button', { name: '去填“申报主体”部分' });
    expect(back.closest('form')).toHaveTextContent(/还有 \d+ 题未答/);
    expect(screen.getByRole('link', { name: '先看结果' })).toHaveAttribute('href', '#/results');
    await page.user.click(back);
    await waitFor(() => expect(window.location.hash).toBe('#/questions/subject'));
  });

  test('with nothing left the way on is to the results', async () => {
    const page = await at('subject', { applicant_kind: 'company', applicant_region: '130100' });
    await page.user.click(await screen.findByRole('button', { name: '查看结果' }));
    await waitFor(() => expect(window.location.hash).toBe('#/results'));
  });

  test('without a section in the address it begins where something is left', async () => {
    visit({ address: '/questions', answers: COMPANY });
    await waitFor(() => expect(window.location.hash).toBe('#/questions/size'));
  });
});

describe('when the as-of date has moved to another year', () => {
  test('C7 undated answers are named as carried over, and one click confirms them', async () => {
    const page = await at('subject', COMPANY);
    act(() => page.workbench.store.getState().setAsOf('2023-02-01'));
    const notice = (await screen.findByText(/核对日期已到另一年/)).parentElement!;
    expect(notice).toHaveTextContent('主体类型（2022年填写）');
    await page.user.click(within(notice).getByRole('button', { name: '都没有变化' }));
    expect(notice).not.toBeInTheDocument();
  });
});

test('in English everything is asked in English', async () => {
  act(() => speak('en'));
  await at('subject', COMPANY);
  await question(/What kind of applicant/);
  expect(screen.getByRole('main').textContent?.replaceAll(/[（(].*?[)）]|“.*?”/g, '')).not.toMatch(
    /请|吗|哪/,
  );
});
