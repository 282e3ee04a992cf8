// A person with a keyboard and nothing else: Tab to a thing that can be seen to have the focus, then its own keys.
import { expect, type Locator, type Page } from '@playwright/test';

/** More steps than any page has things to stop at. */
const MOST_STOPS = 150;

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && target.evaluate((element) => element === document.activeElement);
}

/** Whatever has the focus shows it: an outline or a shadow, on itself or on the box drawn for it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const visible = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return false;
    const marked = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    return marked(focused) || marked(focused.closest('label')) || marked(focused.parentElement);
  });
  expect(visible, 'what has the focus shows it').toBe(true);
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return expectVisibleFocus(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tab enters a group of radio buttons once; the arrows go on from there and choose. */
export async function choose(page: Page, question: string | RegExp, option: string | RegExp): Promise<void> {
  const group = page.getByRole('group', { name: question });
  const wanted = group.getByRole('radio', { name: option });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let step = 0; step < MOST_STOPS && !(await wanted.isChecked()); step++)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Types into a field that searches, and takes the first of what it finds. */
export async function search(page: Page, field: Locator, text: string, found: string): Promise<void> {
  await type(page, field, text);
  await expect(page.getByRole('option').first()).toContainText(found);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(found);
}
