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
  expect(await screen.findAllByText(/设区市政府.*330106.*县级/)).toHaveLength(2);
  act(() => speak('en'));
  expect(screen.getAllByText(/330106.*is the code of a county/)).toHaveLength(2);
  act(() => page.workbench.store.getState().answer('applicant_region', '330100'));
  expect(screen.queryByText(/is the code of/)).not.toBeInTheDocument();
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
