// The totals on the sheet: what is left out stands there once, as one sentence with its reason.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TotalsTable } from '../../../src/features/summary/TotalsTable.tsx';
import { groupsOf } from '../../../src/verdict/groups.ts';
import { assessmentOf, resultOf, show, WAN } from '../../verdict/sample.tsx';

test('a program left out ends with the full stop of its reason and no other', () => {
  const none = { low: 0, high: 0 };
  const assessment = assessmentOf([resultOf('award'), resultOf('relief')], {
    totals: [
      {
        kind: 'cash',
        per: 'once',
        certain: none,
        referred: none,
        open: none,
        best: {
          low: WAN,
          high: WAN,
          programs: ['one/award'],
          leftOut: [{ id: 'one/relief', because: { zh: '只能择一享受。', en: 'Only one can be had.' } }],
        },
      },
    ],
  });
  show(<TotalsTable assessment={assessment} groups={groupsOf(assessment, [])} />);
  expect(screen.getByText(/未计入：税费减免——只能择一享受。/)).not.toHaveTextContent('。。');
});
