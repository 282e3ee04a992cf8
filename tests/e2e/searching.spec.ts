import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openWith } from './company.ts';

const place = (page: Page): Locator => page.getByRole('combobox', { name: /注册地在哪里/ });

test.beforeEach(async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'questions');
  await page
    .getByRole('navigation', { name: '填写内容' })
    .getByRole('link', { name: /申报主体/ })
    .click();
});

test('Escape closes the list, and once more brings the saved place back; neither takes it away', async ({
  page,
}) => {
  const saved = await place(page).inputValue();
  expect(saved).not.toBe('');
  await place(page).fill('西湖');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(place(page)).toHaveValue('西湖');
  for (let again = 0; again < 2; again++) {
    await page.keyboard.press('Escape');
    await expect(place(page)).toHaveValue(saved);
  }
  await page.reload();
  await expect(place(page)).toHaveValue(saved);
});

test('a text that means no place stays with what is still saved, over Tab, a click elsewhere and a reload', async ({
  page,
}) => {
  const saved = await place(page).inputValue();
  await place(page).fill('火星');
  await page.keyboard.press('Tab');
  const message = page.getByText(`没有找到“火星”；已保存的仍是：${saved}`);
  await expect(message).toBeVisible();
  await expect(place(page)).toHaveAttribute('aria-invalid', 'true');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await place(page).fill('西湖');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText(/有 \d+ 个地方符合“西湖”，请选一个/)).toBeVisible();
  await page.reload();
  await expect(place(page)).toHaveValue('西湖');
  await expect(page.getByText(/有 \d+ 个地方符合“西湖”，请选一个/)).toBeVisible();
});

test('what means one place is taken by Enter and by Tab', async ({ page }) => {
  await place(page).fill('taiyuanshi');
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveValue('山西省太原市');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申报主体');
  await place(page).fill('浙江德清');
  await page.keyboard.press('Tab');
  await expect(place(page)).toHaveValue('浙江省湖州市德清县');
});
