// What to look at again stands beside the answer it is about, in both languages, and holds nothing up.
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../../src/engine/calendar.ts';
import { speak } from '../../../src/i18n/language.ts';
import { visit } from '../../app/page.tsx';

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

test('a government with the code of a county is told at both questions, and once corrected no more', async () => {
  const page = visit({
    address: '/questions/subject',
    answers: { applicant_kind: 'city-government', applicant_region: '330106' },
  });
  expect(await screen.findAllByText(/设区市政府.*“浙江省杭州市西湖区”（县级）/)).toHaveLength(2);
  // It is a county: there is no lower level to go on to.
  expect(screen.queryByText(/请继续选到下一级/)).not.toBeInTheDocument();
  act(() => speak('en'));
  expect(screen.getAllByText(/Xihu.*Hangzhou.*Zhejiang.* is a county/)).toHaveLength(2);
  act(() => page.workbench.store.getState().answer('applicant_region', '330100'));
  expect(screen.queryByText(/is a county, county-level city/)).not.toBeInTheDocument();
});

test('days in the wrong order are told at both days', async () => {
  visit({
    address: '/questions/register',
    answers: {
      applicant_kind: 'company',
      applicant_region: '140105',
      industry: '34',
      first_listed_on: dayOf('2019-03-01'),
      left_register_on: dayOf('2018-01-01'),
    },
  });
  expect(await screen.findAllByText(/首次退出日期.*2018年1月1日.*早于.*2019年3月1日/)).toHaveLength(2);
});

test('a number of people with digits too many is doubted beside it, once the field is left', async () => {
  const page = visit({
    address: '/questions/size',
    answers: { applicant_kind: 'company', applicant_region: '140105', industry: '34' },
  });
  const people = await screen.findByRole('textbox', { name: /^2021年 ?年末从业人员/ });
  await page.user.type(people, '999999999999');
  await page.user.tab();
  expect(await screen.findByText(/填的是 999,999,999,999 人，超过通常的最大数 1,000,000 人/)).toBeVisible();
});
