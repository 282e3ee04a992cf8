import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { cardOf, chooseFile, goTo, openOn, openWith, profileFile } from './company.ts';

/** Every rule of axe, best practice included. */
async function expectAxeClean(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(told, state).toEqual([]);
}

const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    test('axe finds nothing on the start page, empty, with a dialog, refusing a file, and with answers', async ({
      page,
    }) => {
      await openOn(page, '2022-06-01');
      await expectAxeClean(page, 'empty');
      await page.getByRole('button', { name: '看一个示例' }).click();
      await expectAxeClean(page, 'the samples in a dialog');
      await page.keyboard.press('Escape');
      await chooseFile(page, {
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":'),
      });
      await expect(page.getByText('没有载入')).toBeVisible();
      await expectAxeClean(page, 'a refused file');
      await chooseFile(page, profileFile('shanxi-small-listed-2019-03-01'));
      await expect(page).toHaveURL(/#\/results/);
      await goTo(page, 'start');
      await expect(page.getByText(/已载入/)).toBeVisible();
      await expectAxeClean(page, 'with answers');
    });

    test('axe finds nothing in the questionnaire, empty and with an open list of places', async ({
      page,
    }) => {
      await openOn(page, '2022-06-01');
      await goTo(page, 'questions');
      await expectAxeClean(page, 'the first section, empty');
      const place = page.getByRole('combobox', { name: /注册地/ });
      await place.fill('太原');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAxeClean(page, 'an open list of places');
    });

    test('axe finds nothing in any section of the questionnaire, filled, and with a mistake', async ({
      page,
    }) => {
      await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'questions');
      const sections = await page.getByRole('navigation', { name: '填写内容' }).getByRole('link').all();
      for (const section of sections) {
        const title = (await section.innerText()).split('\n')[0] ?? '';
        await section.click();
        await expectAxeClean(page, title);
      }
      await page.getByRole('navigation', { name: '填写内容' }).getByRole('link', { name: /规模/ }).click();
      await page.getByRole('textbox', { name: /2019年 年末从业人员/ }).fill('四十五');
      await page.getByRole('button', { name: '下一步' }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAxeClean(page, 'a mistake');
    });

    test('axe finds nothing among the results, empty, folded and open', async ({ page }) => {
      await openOn(page, '2022-06-01');
      await goTo(page, 'results');
      await expectAxeClean(page, 'no answers yet');
      await openWith(page, 'shanxi-listed-2017-12-31', '2022-06-01', 'results');
      await expectAxeClean(page, 'folded');
      await cardOf(page, '首次上规入统奖励').locator('summary').first().click();
      await expectAxeClean(page, 'one program open');
    });

    test('axe finds nothing on the summary', async ({ page }) => {
      await openWith(page, 'shanxi-listed-2017-12-31', '2022-06-01', 'summary');
      await expectAxeClean(page, 'summary');
    });

    test('axe finds nothing on any page in English', async ({ page }) => {
      await openWith(page, 'shanxi-listed-2017-12-31', '2022-06-01', 'start');
      await page.getByRole('button', { name: 'English' }).click();
      for (const place of ['start', 'questions', 'results', 'summary'] as const) {
        await goTo(page, place);
        await expectAxeClean(page, place);
      }
    });

    test('J5 nothing runs out of the window sideways', async ({ page }) => {
      await openWith(page, 'deqing-county-1-3-2-incentive-unanswered', '2018-09-10', 'results');
      for (const width of [viewport.width, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const place of ['start', 'questions', 'results', 'summary'] as const) {
          await goTo(page, place);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${place} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    });
  });
}
