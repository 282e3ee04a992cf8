import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chooseFile, goTo, openOn, openWith, profileFile } from './company.ts';

const NAME = '太原保存试验有限公司';

test('answers survive a reload, and a new session of the browser starts empty', async ({ page, browser }) => {
  await openOn(page, '2022-06-01');
  await goTo(page, 'questions');
  await page.getByRole('textbox', { name: '单位名称' }).fill(NAME);
  await page.getByRole('radio', { name: /企业法人/ }).check();
  await page.reload();
  await expect(page.getByRole('textbox', { name: '单位名称' })).toHaveValue(NAME);
  await expect(page.getByRole('radio', { name: /企业法人/ })).toBeChecked();
  const other = await browser.newContext({ baseURL: new URL('.', page.url()).href });
  const fresh = await other.newPage();
  await fresh.goto('./');
  await expect(fresh.getByRole('link', { name: '开始填写' })).toBeVisible();
  await other.close();
});

test('E13 another tab sees nothing until the person chooses to be remembered; E12 erasing leaves no trace', async ({
  page,
  context,
}) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'start');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('link', { name: '开始填写' })).toBeVisible();
  await second.close();

  await page.getByRole('checkbox', { name: /记住/ }).check();
  const third = await context.newPage();
  await third.goto(page.url());
  await expect(third.getByText('太原晋阳精密铸件有限公司')).toBeVisible();
  await third.close();

  await page.getByRole('button', { name: '清除全部内容' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByText('已全部清除')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
  expect(kept).not.toContain('晋阳精密');
  await page.reload();
  await expect(page.getByRole('link', { name: '开始填写' })).toBeVisible();
});

test('F9 a saved file comes back the same, with its result in it; its name tells no figure', async ({
  page,
}) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const saved = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出到文件' }).click();
    const file = await download;
    const name = file.suggestedFilename();
    await expect(page.getByText(`已下载：${name}`)).toBeVisible();
    return { name, text: readFileSync(await file.path(), 'utf8') };
  };
  const first = await saved();
  expect(first.name).toBe('太原晋阳精密铸件有限公司-2022-06-01.json');
  const written = JSON.parse(first.text) as {
    answers: unknown;
    assessment: { asOf: string; programs: unknown[] };
  };
  const original = JSON.parse(profileFile('shanxi-small-listed-2019-03-01').buffer.toString('utf8')) as {
    answers: unknown;
  };
  expect(written.answers).toEqual(original.answers);
  expect(written.assessment.asOf).toBe('2022-06-01');
  expect(written.assessment.programs.length).toBeGreaterThan(12);

  await goTo(page, 'start');
  await chooseFile(page, {
    ...profileFile('hebei-small-listed-2019'),
    name: 'own.json',
    buffer: Buffer.from(first.text),
  });
  await page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(page.getByText('已载入“own.json”')).toBeVisible();
  await expect(page.getByText(/与文件写成时/)).toBeHidden();
  expect((await saved()).text).toBe(first.text);
});

test('a damaged file is refused with the place, and nothing changes', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'start');
  const whole = profileFile('hebei-small-listed-2019');
  await chooseFile(page, { ...whole, name: 'cut.json', buffer: whole.buffer.subarray(0, 200) });
  await expect(page.getByText('文件“cut.json”没有载入')).toBeVisible();
  await expect(page.getByText(/第 \d+ 行第 \d+ 列/)).toBeVisible();
  await expect(page.getByText('太原晋阳精密铸件有限公司')).toBeVisible();
});

test('F10 a file over answers asks first, and what it replaced can be taken back', async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'start');
  await chooseFile(page, profileFile('hangzhou-city-4-3-3'));
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('太原晋阳精密铸件有限公司')).toBeVisible();
  await chooseFile(page, profileFile('hangzhou-city-4-3-3'));
  await page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(page).toHaveURL(/#\/results/);
  await goTo(page, 'start');
  await expect(page.getByRole('region', { name: '已填写的内容' })).not.toContainText('太原晋阳');
  await page.getByRole('button', { name: '恢复原来的内容' }).click();
  await expect(page.getByRole('region', { name: '已填写的内容' })).toContainText('太原晋阳精密铸件有限公司');
});

test('J7 the browser’s Back leads to the section before, with every answer kept', async ({ page }) => {
  await openOn(page, '2022-06-01');
  await goTo(page, 'questions');
  await page.getByRole('radio', { name: /企业法人/ }).check();
  await page.getByRole('combobox', { name: /注册地/ }).fill('太原市');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('申报主体');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申报主体');
  await expect(page.getByRole('combobox', { name: /注册地/ })).toHaveValue('山西省太原市');
});

test('E16 a text that is not understood survives a reload with its message, and goes when all is erased', async ({
  page,
}) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'questions');
  await page.getByRole('navigation', { name: '填写内容' }).getByRole('link', { name: /规模/ }).click();
  const people = page.getByRole('textbox', { name: /2019年 年末从业人员/ });
  await people.fill('12x');
  await page.keyboard.press('Tab');
  await expect(page.getByText('有 1 处填写没有看懂，暂未计入')).toBeVisible();
  await page.reload();
  await expect(people).toHaveValue('12x');
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  await goTo(page, 'start');
  await page.getByRole('button', { name: '清除全部内容' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByText('已全部清除')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
  expect(kept).not.toContain('12x');
});
