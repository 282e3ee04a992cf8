import { expect, test } from '@playwright/test';
import { cardOf, openOn } from './company.ts';
import { choose, press, search, tabTo, type } from './keyboard.ts';
import { textOfPdf } from './pdf.ts';

test('J2 with a keyboard alone one gets from the start to the printed sheet', async ({ page }) => {
  const main = page.getByRole('main');
  const field = (name: string | RegExp) => main.getByRole('textbox', { name });
  const next = () => press(page, main.getByRole('button', { name: '下一步' }), 'Enter');
  const section = (name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await openOn(page, '2022-06-01');

  await press(page, main.getByRole('link', { name: '开始填写' }), 'Enter');
  await section('申报主体');
  await type(page, field('单位名称'), '太原试验机械有限公司');
  await choose(page, '申报单位是哪一类？', '企业法人（公司、国有或集体企业等）');
  await search(page, main.getByRole('combobox', { name: /注册地/ }), '太原市', '山西省太原市');
  await search(page, main.getByRole('combobox', { name: /主要业务/ }), '食品制造', '食品制造业');
  await choose(page, /个体工商户转为企业/, '不涉及');
  await next();

  await section('规模');
  await type(page, field(/2021年 年末从业人员/), '45');
  await type(page, field(/2021年 营业收入中，主营业务收入/), '2050');
  await next();

  await section('入统与培育');
  await type(page, field(/哪一天首次上规入统/), '2019-3-1');
  await press(page, main.getByRole('button', { name: '没有退出，至今在库' }), 'Space');
  await choose(page, /重点培育企业库/, '否');
  await next();

  await section('税费');
  await choose(page, /确有困难/, '否');

  // Questions of other programs stay open: what is left is told, and nothing has to be answered to go on.
  await press(page, main.getByRole('link', { name: /^项目与计划/ }), 'Enter');
  await section('项目与计划');
  await choose(page, /资产重组/, '没有资产重组');
  await choose(page, /增加（或准备增加）容积率/, '否');

  // The day of the first listing has brought the figures of its year.
  await press(page, main.getByRole('link', { name: /规模 还有/ }), 'Enter');
  await section('规模');
  await type(page, field(/2019年 年末从业人员/), '320');
  await type(page, field(/2019年 全年营业收入/), '1900');
  await expect(main.getByText(/壹仟玖佰万元/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('complementary', { name: '目前情况' })).toContainText('15 万元');

  await press(page, page.getByRole('complementary').getByRole('link', { name: '查看结果' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('太原试验机械有限公司');
  const card = cardOf(page, '首次上规入统奖励');
  await expect(card).toContainText('符合');
  await expect(card).toContainText('15 万元');
  await press(page, card.locator('summary').first(), 'Enter');
  await expect(card).toContainText('连续 2 年未退出');

  await page.keyboard.press('Home');
  await tabTo(page, page.getByRole('link', { name: '打印汇总表' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('汇总表');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await press(page, page.getByRole('button', { name: /打印/ }), 'Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  const sheet = await textOfPdf(page);
  expect(sheet).toContain('太原试验机械有限公司');
  expect(sheet).toContain('现金15万元一次性');
});
