import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { FindingList } from '../../src/verdict/FindingList.tsx';
import { show, WAN } from './sample.tsx';

const REVENUE: Finding = {
  path: 'revenue@2025',
  value: 1820 * WAN,
  required: { operator: 'at_least', value: 2000 * WAN },
  gap: 180 * WAN,
  cite: '（八）',
  quote: '达到规模以上',
  notice: 'one',
};

afterEach(() => act(() => speak('zh')));

describe('a condition that failed', () => {
  test('shows my figure, the threshold, the distance, the quoted words, the clause and the document', () => {
    show(<FindingList findings={[REVENUE]} standing="no" />);
    const line = screen.getByRole('listitem');
    expect(line).toHaveTextContent('不满足');
    expect(line).toHaveTextContent('营业收入（2025年）1,820 万元，需达到 2,000 万元，差 180 万元');
    expect(line).toHaveTextContent('达到规模以上');
    expect(line).toHaveTextContent('试政发〔2018〕1号 （八）');
  });

  test('the same in English, with the quoted words as they stand', () => {
    act(() => speak('en'));
    show(<FindingList findings={[REVENUE]} standing="no" />);
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Revenue (2025): CNY 18,200,000; must be at least CNY 20,000,000; short by CNY 1,800,000',
    );
    expect(screen.getByText('达到规模以上')).toHaveAttribute('lang', 'zh-CN');
  });

  test('an upper limit says by how much it is exceeded', () => {
    const finding: Finding = {
      ...REVENUE,
      path: 'plans',
      value: 9,
      required: { operator: 'at_most', value: 8 },
      gap: 1,
    };
    show(<FindingList findings={[finding]} standing="no" />);
    expect(screen.getByRole('listitem')).toHaveTextContent('实施方案 9 项，需不超过 8 项，超出 1 项');
  });

  test('B2 a figure keeps every digit, so that rounding never carries it over the threshold', () => {
    const finding: Finding = {
      ...REVENUE,
      path: 'debt_share',
      value: 49_960,
      required: { operator: 'at_least', value: 50_000 },
      gap: 40,
    };
    const money: Finding = { ...REVENUE, value: 2000 * WAN - 1, gap: 1 };
    show(<FindingList findings={[finding, money]} standing="no" />);
    const [percent, sum] = screen.getAllByRole('listitem');
    expect(percent).toHaveTextContent('资产负债率 4.996%，需达到 5%，差 0.004%');
    expect(sum).toHaveTextContent('19,999,999.99 元，需达到 2,000 万元，差 0.01 元');
  });

  const SHARE: Finding = {
    ...REVENUE,
    path: 'revenue@2025',
    over: 'revenue@2025',
    unit: 'percent',
    years: 3,
    value: 45_833.333,
    required: { operator: 'at_least', value: 50_000 },
    gap: 50 * WAN,
  };

  test('a share says of what, over which years, and what the part is short of', () => {
    show(<FindingList findings={[SHARE]} standing="no" />);
    expect(screen.getByRole('listitem')).toHaveTextContent(
      '营业收入（2023—2025年合计）占营业收入（2023—2025年合计）的 4.58%，需达到 5%，后者不变时，前者差 50 万元',
    );
  });

  test('a share that cannot be worked out is left to whoever decides', () => {
    const { value: _, gap: __, ...unknown } = SHARE;
    const finding: Finding = { ...unknown, years: 1, to: { zh: '认定机构', en: 'the body' } };
    show(<FindingList findings={[finding]} standing="referred" />);
    expect(screen.getByRole('listitem')).toHaveTextContent(/占.*的比例：未填或算不出.*由认定机构认定/);
  });

  test('a computed fact shows the figures it comes from, with the limits that decide', () => {
    const size: Finding = {
      path: 'size@2019',
      required: { operator: 'one_of', value: ['small', 'micro'] },
      cite: '（八）',
      quote: '小微工业企业',
      notice: 'one',
      because: [
        {
          ...REVENUE,
          path: 'employees@2019',
          value: 1000,
          required: { operator: 'less_than', value: 300 },
          gap: 701,
        },
        {
          ...REVENUE,
          path: 'revenue@2019',
          value: 50_000 * WAN,
          required: { operator: 'less_than', value: 2000 * WAN },
        },
      ],
    };
    show(<FindingList findings={[size]} standing="no" />);
    const [outer] = screen.getAllByRole('listitem');
    expect(outer).toHaveTextContent('企业规模（2019年）：需为以下之一：小型、微型');
    expect(outer).toHaveTextContent('从业人员（2019年）1,000 人，需低于 300 人');
    expect(outer).toHaveTextContent('营业收入（2019年）50,000 万元，需低于 2,000 万元');
  });

  test('a place is named, not coded, and what can be done instead stands with it', () => {
    const finding: Finding = {
      path: 'applicant_region',
      value: '130000',
      required: { operator: 'one_of', value: ['140000'] },
      cite: '引言',
      quote: '我省',
      notice: 'one',
      instead: { zh: '请查看注册地的政策', en: 'Look at the notices of your province' },
    };
    show(<FindingList findings={[finding]} standing="no" />);
    expect(screen.getByText('可以这样做：请查看注册地的政策')).toBeInTheDocument();
  });
});

describe('what an authority decides', () => {
  test('says who, the reading and the other reading', () => {
    const finding: Finding = {
      to: { zh: '试验厅', en: 'Department of trials' },
      cite: '（八）',
      quote: '从 2018 年起',
      notice: 'one',
      reading: {
        text: { zh: '2018年及以后首次入统', en: 'First listed in 2018 or later' },
        otherwise: {
          text: { zh: '从2018年起兑付', en: 'Paid from 2018 on' },
          when: { word: 'constant', level: 'yes' },
        },
      },
    };
    show(<FindingList findings={[finding]} standing="referred" />);
    const line = screen.getByRole('listitem');
    expect(line).toHaveTextContent('由试验厅认定');
    expect(line).toHaveTextContent('口径：2018年及以后首次入统');
    expect(line).toHaveTextContent('另一种理解：从2018年起兑付');
  });
});

test('what the text only prefers is told in one sentence, without a distance', () => {
  const { gap: _gap, ...preferred } = REVENUE;
  const finding: Finding = {
    to: { zh: '试验厅', en: 'Department of trials' },
    preference: true,
    cite: '一',
    quote: '为重点',
    notice: 'one',
    because: [preferred],
  };
  show(<FindingList findings={[finding]} standing="referred" />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    '营业收入（2025年）1,820 万元，不在文件所列的范围（不低于 2,000 万元）内；文件写的是“为重点”，不是硬性限制，由试验厅审定',
  );
});

test.each([
  ['引言', 'preamble'],
  ['说明', 'notes'],
  ['附件2', 'annex 2'],
  ['（八）', 'clause （八）'],
])('in English %s is the %s', (cite, name) => {
  act(() => speak('en'));
  show(<FindingList findings={[{ ...REVENUE, cite }]} standing="no" />);
  expect(screen.getByRole('listitem')).toHaveTextContent(`试政发〔2018〕1号, ${name}`);
});
