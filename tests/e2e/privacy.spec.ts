import { expect, test } from '@playwright/test';
import { goTo, openWith } from './company.ts';

test('G1 the page asks for its own files only, and G3 no figure stands in an address, a title or the console', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  page.on('console', (message) => said.push(message.text()));
  await openWith(page, 'shanxi-small-listed-2019-03-01', '2022-06-01', 'results');
  const titles: string[] = [];
  for (const place of ['questions', 'results', 'summary', 'start'] as const) {
    await goTo(page, place);
    titles.push(await page.title(), page.url());
  }
  const own = new RegExp(`^GET (?:${baseURL ?? ''}(?:[\\w./-]*)|data:[^ ]*|blob:[^ ]*) $`);
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  for (const text of [...titles, ...said]) expect(text).not.toMatch(/晋阳|1,?900|140100/);
  expect(said).toEqual([]);
});
