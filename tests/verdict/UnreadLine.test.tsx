// What was entered and not understood is said wherever a result does without it.
import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { speak } from '../../src/i18n/language.ts';
import { visit, type Visited } from '../app/page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

/** A company of Taiyuan with a day that is none. */
function listedSomeTime(address: string): Visited {
  const page = visit({ address, answers: { applicant_kind: 'company', applicant_region: '140105' } });
  act(() => page.workbench.store.getState().keepDraft('first_listed_on', { text: '前年三月' }));
  return page;
}

test('on the results, with the way to the field, until it is understood', async () => {
  const page = listedSomeTime('/results');
  const title = await screen.findByText('有 1 处填写没有看懂，未计入：');
  const link = within(title.parentElement!).getByRole('link', { name: '首次上规入统日期“前年三月”' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/questions\/register\/first_listed_on$/));
  act(() => page.workbench.store.getState().answer('first_listed_on', 'none'));
  expect(screen.queryByText(/没有看懂/)).not.toBeInTheDocument();
});

test('on the sheet, without a link', async () => {
  listedSomeTime('/summary');
  const title = await screen.findByText('有 1 处填写没有看懂，未计入：');
  expect(title.parentElement).toHaveTextContent('首次上规入统日期“前年三月”');
  expect(within(title.parentElement!).queryByRole('link')).not.toBeInTheDocument();
});
