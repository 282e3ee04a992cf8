import { expect, test } from '@playwright/test';
import { cardOf, goTo, openOn, openWith } from './company.ts';

const RETENTION = '首次上规入统奖励';
const PLANS = '重点领域实施方案补助';

test('a small industrial company of Taiyuan sees its 15 万元, and what the clause says', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const card = cardOf(page, RETENTION);
  await expect(card).toContainText('15 万元');
  await card.locator('summary').first().click();
  await expect(card).toContainText('连续 3 年的');
  await expect(card).toContainText('（八）');
});

test('the as-of date is changed on the page and every verdict follows it', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const asOf = page.getByRole('main').getByRole('textbox', { name: '核对日期' });
  await asOf.fill('2021-02-28');
  await asOf.press('Enter');
  await expect(cardOf(page, RETENTION)).toContainText('尚未到期');
  await expect(cardOf(page, RETENTION)).toContainText('2021年3月1日');
  await asOf.fill('2021-03-01');
  await asOf.press('Enter');
  await expect(cardOf(page, RETENTION)).toContainText('5 万元');
  await expect(page.getByRole('banner')).toContainText('2021年3月1日');
});

test('a day that does not exist stays in the field with a message and changes nothing', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const asOf = page.getByRole('main').getByRole('textbox', { name: '核对日期' });
  await asOf.fill('2021-02-29');
  await asOf.press('Enter');
  await expect(page.getByText('没有这一天，请检查月和日')).toBeVisible();
  await expect(asOf).toHaveValue('2021-02-29');
  await expect(cardOf(page, RETENTION)).toContainText('15 万元');
});

test('both readings stand beside what the issuer decides', async ({ page }) => {
  await openWith(page, 'shanxi-listed-2017-12-31', '2022-06-01', 'results');
  const card = cardOf(page, RETENTION);
  await expect(card).toContainText('由主管部门审定');
  await card.locator('summary').first().click();
  await expect(card).toContainText('首次入统在2018年及以后');
  await expect(card).toContainText('从2018年起兑付');
});

test('a county sees the interval, why it is wide, and after the deadline the same verdict apart', async ({
  page,
}) => {
  await openWith(page, 'deqing-county-1-3-2-incentive-unanswered', '2018-09-10', 'results');
  await expect(cardOf(page, PLANS)).toContainText(/1,750 万元～(1\.8 亿元|18,000 万元)/);
  await expect(cardOf(page, PLANS)).toContainText('已享受传统产业改造财政激励');
  await expect(cardOf(page, PLANS)).toContainText('15');
  await page.clock.setFixedTime(new Date('2018-09-26T12:00:00+08:00'));
  await page.reload();
  await expect(cardOf(page, PLANS)).toContainText('2018年9月25日');
  await expect(page.getByRole('region', { name: '申报期已过或文件不在有效期内' })).toContainText(PLANS);
});

test('A12 who is not addressed reads so, with the reason and what can be done instead', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const group = page.getByRole('region', { name: '不适用' });
  await expect(group).toContainText(PLANS);
  await expect(group).toContainText('企业和其他单位不能直接申报');
});

test('an award already received leaves the totals and keeps its verdict', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const totals = page.getByRole('region', { name: '金额汇总' });
  await expect(totals).toContainText('15 万元');
  await cardOf(page, RETENTION).getByRole('checkbox', { name: '连续在库满2年' }).check();
  await expect(totals).toContainText('10 万元');
  await expect(totals).not.toContainText('15 万元');
  await expect(cardOf(page, RETENTION)).toContainText('符合');
});

test('what is missing leads to its question, and the answer back to the result', async ({ page }) => {
  await openWith(page, 'shanxi-partly-answered', '2022-06-01', 'results');
  await page
    .getByRole('region', { name: '待补充' })
    .getByRole('link', { name: '房产税、土地使用税纳税困难' })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/questions\/tax/);
  await expect(page.getByRole('group', { name: /缴纳房产税、土地使用税是否确有困难/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/results/);
});

test('J4 a screen reader hears that the standing has changed', async ({ page }) => {
  await openOn(page, '2022-06-01');
  await goTo(page, 'questions');
  const status = page.getByRole('complementary', { name: '目前情况' }).getByRole('status');
  const before = await status.innerText();
  await page.getByRole('radio', { name: '事业单位' }).check();
  await expect(status).not.toHaveText(before);
});

test('Back from a question finds the same card, the open details and the scroll as they were left', async ({
  page,
}) => {
  await openWith(page, 'shanxi-partly-answered', '2022-06-01', 'results');
  const card = cardOf(page, '房产税、土地使用税定期减免');
  await card.locator('summary').first().click();
  const link = card.getByRole('link', { name: '房产税、土地使用税纳税困难' }).first();
  await link.focus();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const before = await card.boundingBox();
  await link.press('Enter');
  await expect(page.getByRole('group', { name: /缴纳房产税、土地使用税是否确有困难/ })).toBeVisible();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(card.locator('details').first()).toHaveAttribute('open', '');
  expect((await card.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('the same page reached by a link begins at its top', async ({ page }) => {
  await openWith(page, 'shanxi-partly-answered', '2022-06-01', 'results');
  await cardOf(page, '房产税、土地使用税定期减免').getByRole('link').first().focus();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await goTo(page, 'questions');
  await goTo(page, 'results');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a program is put aside with the keyboard and taken back from where its card stood', async ({
  page,
}) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  await page.getByRole('button', { name: `暂不考虑“${RETENTION}”` }).press('Enter');
  const next = page.getByRole('article').first().getByRole('heading', { level: 3 });
  await expect(next).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: `撤销，恢复“${RETENTION}”` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardOf(page, RETENTION).getByRole('heading', { level: 3 })).toBeFocused();
});
