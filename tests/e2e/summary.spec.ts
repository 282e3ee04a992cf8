import { expect, test } from '@playwright/test';
import { openWith } from './company.ts';
import { pagesOf, pdfOf, withoutSpaces, wordsOf } from './pdf.ts';

const SHEETS = [
  {
    profile: 'shanxi-small-listed-2019-03-01',
    day: '2022-06-01',
    says: [
      '太原晋阳精密铸件有限公司',
      '2022年6月1日',
      '首次上规入统奖励',
      '现金15万元',
      '连续2年未退出',
      '（八）',
      '晋政办发〔2018〕89号',
    ],
  },
  {
    profile: 'shanxi-listed-2017-12-31',
    day: '2022-06-01',
    says: ['其余条件具备，由主管部门审定', '首次入统在2018年及以后', '从2018年起兑付', '15万元'],
  },
  {
    profile: 'deqing-county-1-3-2-incentive',
    day: '2018-09-10',
    says: ['重点领域实施方案补助', '1,750万元', '2018年9月25日', '合计不超过6项', '一式10份'],
  },
  {
    profile: 'shanxi-large-when-listed-2019',
    day: '2022-06-01',
    says: ['不符合', '1,000人', '300人', '2,000万元'],
  },
] as const;

for (const { profile, day, says } of SHEETS) {
  test(`I1 the sheet of ${profile} on ${day} says everything, numbers its pages, and cuts nothing`, async ({
    page,
  }) => {
    await openWith(page, profile, day, 'summary');
    const pdf = await pdfOf(page);
    const pages = pagesOf(pdf);
    const text = pages.join('');
    for (const saying of says) expect(text).toContain(withoutSpaces(saying));
    for (const [at, content] of pages.entries())
      expect(content).toContain(`第${at + 1}页，共${pages.length}页`);
    // Every program with its number and its verdict, in order.
    const titles = await page
      .locator('article h3')
      .filter({ hasText: /^\d+\. / })
      .allTextContents();
    expect(titles.length).toBeGreaterThan(12);
    const places = titles.map((title) => text.lastIndexOf(withoutSpaces(title)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    // What is decided is signed before the programs are gone through one by one.
    const signed = pages.findIndex((content) => content.includes('填表人（签字）'));
    expect(signed).not.toBe(-1);
    expect(signed).toBeLessThanOrEqual(pages.findIndex((content) => content.includes('逐项核对')));
    expect(wordsOf(pdf).filter(({ inside }) => !inside)).toEqual([]);
  });
}

test('the sheet prints without the frame of the page around it', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'summary');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: /打印/ })).toBeHidden();
});

test('I2 printed grey, every verdict still differs by its word', async ({ page }) => {
  await openWith(page, 'shanxi-partly-answered', '2022-06-01', 'summary');
  const text = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: false })).join('');
  for (const verdict of ['符合', '待补充', '不适用']) expect(text).toContain(verdict);
});

test('the sheet is complete in English, and no Chinese sentence of ours is left on it', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'summary');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('汇总表');
  const text = pagesOf(await pdfOf(page)).join('');
  expect(text).toContain('Page1of');
  expect(text).not.toContain('未载明');
  expect(text).not.toContain('不符合');
});

test('I3 a name without end wraps inside the page', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'questions');
  await page
    .getByRole('textbox', { name: '单位名称' })
    .fill(`太原${'超长名称'.repeat(40)}${'A'.repeat(160)}公司`);
  await page.getByRole('banner').getByRole('link', { name: '汇总表' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('汇总表');
  expect(wordsOf(await pdfOf(page)).filter(({ inside }) => !inside)).toEqual([]);
});
