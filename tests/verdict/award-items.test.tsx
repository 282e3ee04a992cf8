// An award for each item of a list: what an item must meet to be paid for, and what one lacks that is paid nothing.
import { expect, test } from 'vitest';
import type { Reason } from '../../src/engine/assessment.ts';
import { AwardList } from '../../src/verdict/AwardList.tsx';
import { reasonsOfAward } from '../../src/verdict/award-reasons.ts';
import { ExplainedConditions } from '../../src/verdict/ExplainedConditions.tsx';
import { resultOf, show, WAN } from './sample.tsx';

const all: Reason = { word: 'all', level: ['yes', 'yes'], children: [] };
const people = (value: number): Reason => ({
  word: 'member',
  level: value <= 300 ? ['yes', 'yes'] : ['no', 'no'],
  citation: { notice: 'one', clause: '二', quote: '不超过300人' },
  path: 'employees@2025',
  value,
  required: { operator: 'at_most', value: 300 },
  children: [],
});
const sales: Reason = {
  word: 'member',
  level: ['yes', 'yes'],
  path: 'revenue@2025',
  value: 80 * WAN,
  required: { operator: 'at_least', value: 50 * WAN },
  children: [],
};
const item = (value: number): Reason => ({
  word: 'all',
  level: people(value).level,
  children: [people(value), sales],
});
const explained = {
  id: 'plans',
  items: { word: 'some', level: ['yes', 'yes'], path: 'plans', value: 2, children: [item(45), item(301)] },
} as const;
const explanation = { for: all, who: all, awards: [explained] };

test('the item that is paid nothing tells what it lacks, and only that', () => {
  const items = [
    { path: 'plans[0]', low: WAN, high: WAN },
    { path: 'plans[1]', low: 0, high: 0 },
  ];
  const { getAllByRole } = show(
    <AwardList
      result={resultOf('plans', {
        awards: [{ id: 'plans', kind: 'cash', per: 'item', low: WAN, high: WAN, items }],
      })}
      explanation={explanation}
    />,
  );
  const [first, second] = getAllByRole('listitem').filter(({ textContent }) =>
    textContent.startsWith('实施方案第'),
  );
  expect(first).toHaveTextContent('实施方案第 1 项：1 万元');
  expect(first).not.toHaveTextContent('从业人员');
  expect(second).toHaveTextContent('从业人员（2025年）301 人，需不超过 300 人');
  expect(second).toHaveTextContent('不超过300人');
  expect(second).not.toHaveTextContent('营业收入');
});

test('what an item must meet stands among the conditions of the award', () => {
  const { container } = show(<ExplainedConditions program="one/plans" explanation={explanation} />);
  expect(container).toHaveTextContent('从业人员（2025年）45 人，需不超过 300 人');
});

test('an award for every item of a list asks nothing of them', () => {
  expect(reasonsOfAward({ id: 'plans', items: { ...explained.items, children: [all] } })).toEqual([]);
  expect(reasonsOfAward(explained)).toEqual([explained.items]);
});
