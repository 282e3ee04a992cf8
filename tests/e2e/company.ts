// How a test meets the page as a person would: on a fixed day, with a profile file, a sample, or the keyboard alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const PROFILES = join(import.meta.dirname, '..', 'profiles');

/** Opens the start page with the clock standing at noon of that day in China. */
export async function openOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of tests/profiles as the file chooser takes it. */
export function profileFile(name: string): Upload {
  return {
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: readFileSync(join(PROFILES, `${name}.json`)),
  };
}

export async function chooseFile(page: Page, file: Upload): Promise<void> {
  await page.getByLabel(/选择企业画像文件|Choose a profile file/).setInputFiles(file);
}

/** Loads a profile of tests/profiles on that day and goes to one of the pages. */
export async function openWith(page: Page, profile: string, day: string, to: Place): Promise<void> {
  await openOn(page, day);
  await chooseFile(page, profileFile(profile));
  await expect(page.getByText(/已载入/)).toBeVisible();
  await goTo(page, to);
}

export type Place = 'start' | 'questions' | 'results' | 'summary';
const LINKS: Readonly<Record<Place, RegExp>> = {
  start: /惠企核对|Huiqi/,
  questions: /^填写$|^Questions$/,
  results: /^核对结果$|^Results$/,
  summary: /^汇总表$|^Summary$/,
};

export async function goTo(page: Page, to: Place): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: LINKS[to] }).click();
  await expect(page).toHaveURL(to === 'start' ? /(?:#\/)?$/ : new RegExp(`#/${to}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The card of a program among the results. */
export function cardOf(page: Page, title: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}
