import { expect, test } from '@playwright/test';
import { openWith } from './company.ts';

test.beforeEach(async ({ page }) => {
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'questions');
  await page.getByRole('navigation', { name: '填写内容' }).getByRole('link', { name: /规模/ }).click();
});

test('B8 neither the wheel nor the arrow keys change a figure', async ({ page }) => {
  const people = page.getByRole('textbox', { name: /2019年 年末从业人员/ });
  const before = await people.inputValue();
  await people.focus();
  await people.hover();
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(people).toHaveValue(before);
});

test('B4 what is not understood stays in the field with a message, and the way on leads to it', async ({
  page,
}) => {
  const people = page.getByRole('textbox', { name: /2019年 年末从业人员/ });
  await people.fill('四十多');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('规模');
  await expect(people).toHaveValue('四十多');
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('有 1 处没有看懂，请改正后再继续')).toBeVisible();
});

test('J1 Enter that confirms a candidate of a Chinese input method submits nothing', async ({ page }) => {
  await page
    .getByRole('navigation', { name: '填写内容' })
    .getByRole('link', { name: /申报主体/ })
    .click();
  const name = page.getByRole('textbox', { name: '单位名称' });
  await name.focus();
  await name.evaluate((field) => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    );
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '太原' }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申报主体');
});

test('one press on the way on is enough, though the figure just typed makes other questions go', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: /2021年 年末从业人员/ }).fill('350');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /2021年 全年营业收入/ })).toBeVisible();
  await page.getByRole('textbox', { name: /2021年 年末从业人员/ }).fill('45');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('入统与培育');
});

test('E9 what is being typed is kept when Enter, the browser’s Back or a reload takes the page away', async ({
  page,
}) => {
  const people = page.getByRole('textbox', { name: /2019年 年末从业人员/ });
  await people.fill('77');
  await people.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('规模');
  await page.goBack();
  await expect(people).toHaveValue('77');
  await people.fill('78');
  await page.reload();
  await expect(people).toHaveValue('78');
  await people.fill('79');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('规模');
  await page.goForward();
  await expect(people).toHaveValue('79');
});

test('a link to the figure of one year puts the focus into its field', async ({ page }) => {
  await page.goto('./#/questions/size/employees_year_end%402019');
  await expect(page.getByRole('textbox', { name: /2019年 年末从业人员/ })).toBeFocused();
});

test('an answer that no longer counts folds away, and is changed there', async ({ page }) => {
  await page
    .getByRole('navigation', { name: '填写内容' })
    .getByRole('link', { name: /申报主体/ })
    .click();
  await page.getByRole('radio', { name: /县级政府/ }).check();
  await page.getByRole('navigation', { name: '填写内容' }).getByRole('link', { name: /规模/ }).click();
  await page.getByText(/^已答、目前不影响结果/).click();
  const people = page.getByRole('textbox', { name: /2019年 年末从业人员/ });
  await people.fill('48');
  await page.keyboard.press('Tab');
  await page.reload();
  await page.getByText(/^已答、目前不影响结果/).click();
  await expect(people).toHaveValue('48');
});
