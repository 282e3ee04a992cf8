import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the start page opens, names itself and says that it is no official site', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('惠企核对');
  await expect(page.getByText('不是政府网站')).toBeVisible();
});

test('axe finds nothing on the start page', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
