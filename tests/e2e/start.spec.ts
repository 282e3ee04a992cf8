import { expect, test } from '@playwright/test';

test('the start page opens, names itself and says that it is no official site', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('banner').getByRole('link', { name: /惠企核对/ })).toBeVisible();
  await expect(page.getByRole('main').getByText('本网站不是政府网站')).toBeVisible();
});
