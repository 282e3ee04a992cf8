import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/engine/assessment.ts';
import { ReasonTree } from '../../src/verdict/reasons/ReasonTree.tsx';
import { show, WAN } from './sample.tsx';

const CITATION = { notice: 'one', clause: '（八）', quote: '首次上规入统' };

function reason(word: string, level: Reason['level'], more: Partial<Reason> = {}): Reason {
  return { word, level, children: [], ...more };
}

const revenue = (value: number | undefined, level: Reason['level']) =>
  reason('member', level, {
    path: 'revenue@2025',
    value,
    required: { operator: 'at_least', value: 2000 * WAN },
    citation: CITATION,
  });

const listed = reason('member', ['yes', 'yes'], {
  path: 'listed',
  value: true,
  required: { operator: 'one_of', value: ['yes'] },
});

function linesOf(tree: Reason): string[] {
  const { unmount } = show(<ReasonTree reasons={[tree]} />);
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent ?? '');
  unmount();
  return lines;
}

describe('all', () => {
  test('every condition stands on a line of its own, with how it stands', () => {
    const tree = reason('all', ['no', 'no'], {
      children: [revenue(2300 * WAN, ['yes', 'yes']), revenue(1820 * WAN, ['no', 'no'])],
    });
    const [met, failed] = linesOf(tree);
    expect(met).toMatch(/满足 营业收入（2025年）2,300 万元，需达到 2,000 万元/);
    expect(failed).toMatch(/不满足 营业收入（2025年）1,820 万元/);
  });

  test('an unanswered figure is said to be unanswered, never 0', () => {
    const [line] = linesOf(revenue(undefined, ['no', 'yes']));
    expect(line).toContain('待补充');
    expect(line).toContain('营业收入（2025年）：未填');
  });
});

describe('any', () => {
  test('where one condition is met only that one is told', () => {
    const tree = reason('any', ['yes', 'yes'], { children: [revenue(1820 * WAN, ['no', 'no']), listed] });
    expect(linesOf(tree)).toHaveLength(1);
  });

  test('while none is met all of them stand under a heading', () => {
    const tree = reason('any', ['no', 'no'], {
      children: [revenue(1820 * WAN, ['no', 'no']), revenue(1820 * WAN, ['no', 'no'])],
    });
    show(<ReasonTree reasons={[tree]} />);
    const [group] = screen.getAllByRole('listitem');
    expect(group).toHaveTextContent('满足其中一项即可');
    expect(within(group!).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('alternatives that are not met', () => {
  const open = reason('referred', ['referred', 'referred'], { to: { zh: '统计局', en: 'Statistics' } });

  test('what an authority would decide is not told where the condition beside it fails', () => {
    const both = reason('all', ['no', 'no'], { children: [revenue(1820 * WAN, ['no', 'no']), open] });
    const tree = reason('any', ['no', 'no'], { children: [both, { ...listed, level: ['no', 'no'] }] });
    const lines = linesOf(tree);
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain('统计局');
  });

  test('conditions that belong together stand under one heading', () => {
    const both = reason('all', ['referred', 'referred'], { children: [listed, open] });
    const tree = reason('any', ['referred', 'referred'], {
      children: [revenue(1820 * WAN, ['no', 'no']), both],
    });
    show(<ReasonTree reasons={[tree]} />);
    const group = screen.getByText(/以下各项同时具备/).closest('li');
    expect(within(group!).getAllByRole('listitem')).toHaveLength(2);
  });

  test('options of one fact are one list', () => {
    const size = (...value: readonly string[]) =>
      reason('member', ['no', 'no'], {
        path: 'size@2019',
        value: 'medium',
        required: { operator: 'one_of', value },
      });
    const tree = reason('any', ['no', 'no'], { children: [size('small'), size('micro')] });
    expect(linesOf(tree)).toEqual([expect.stringContaining('中型，需为以下之一：小型、微型')]);
  });
});

describe('a preference', () => {
  const end = (operator: 'at_least' | 'at_most', limit: number, value: number | undefined) =>
    reason('member', ['no', 'no'], {
      path: 'revenue@2025',
      value,
      required: { operator, value: limit * WAN },
      citation: { ...CITATION, quote: '500 万元至 2000 万元' },
    });
  const preferring = (value: number | undefined, inside: Reason['level'], level: Reason['level']) =>
    reason('any', level, {
      preference: true,
      children: [
        reason('all', inside, {
          children: [end('at_least', 500, value), end('at_most', 2000, value)],
          reading: { text: { zh: '两端都含', en: 'both ends' } },
        }),
        reason('referred', ['referred', 'referred'], {
          to: { zh: '中小企业局', en: 'SME bureau' },
          citation: { ...CITATION, quote: '为重点' },
        }),
      ],
    });

  test('outside of it the authority decides, and nothing is over or short', () => {
    const [line, ...others] = linesOf(preferring(2700 * WAN, ['no', 'no'], ['referred', 'referred']));
    expect(others).toEqual([]);
    expect(line).toContain('由主管部门审定');
    expect(line).toContain(
      '营业收入（2025年）2,700 万元，不在文件所列的范围（500 万元～2,000 万元）内；文件写的是“为重点”，不是硬性限制，由中小企业局审定',
    );
    expect(line).toContain('口径：两端都含');
    expect(line).not.toMatch(/不满足|超出/);
  });

  test('inside of it is said to be inside', () => {
    const [line] = linesOf(preferring(1200 * WAN, ['yes', 'yes'], ['yes', 'yes']));
    expect(line).toContain('1,200 万元，在文件所列的范围（500 万元～2,000 万元）内');
  });

  test('without an answer the range is told', () => {
    const [line] = linesOf(preferring(undefined, ['no', 'yes'], ['referred', 'yes']));
    expect(line).toContain('未填；文件所列的范围是500 万元～2,000 万元');
  });
});

describe('all with two ends of one figure', () => {
  test('is one line, and no line stands without words', () => {
    const tree = reason('all', ['no', 'no'], {
      reading: { text: { zh: '两端都含', en: 'both ends' } },
      children: [
        revenue(2700 * WAN, ['yes', 'yes']),
        { ...revenue(2700 * WAN, ['no', 'no']), required: { operator: 'at_most', value: 2500 * WAN } },
      ],
    });
    const [line, ...others] = linesOf(tree);
    expect(others).toEqual([]);
    expect(line).toContain('2,700 万元，需在 2,000 万元～2,500 万元 之间');
  });

  test('a reading of several conditions stands by itself, without a mark of its own', () => {
    const tree = reason('all', ['no', 'no'], {
      reading: { text: { zh: '合起来看', en: 'together' } },
      children: [listed, revenue(1820 * WAN, ['no', 'no'])],
    });
    const last = linesOf(tree).at(-1);
    expect(last).toContain('口径：合起来看');
    expect(last).not.toContain('不满足');
  });
});

describe('some', () => {
  const plan = (n: number, level: Reason['level']) =>
    reason('member', level, { path: `plans[${n}].content`, value: 'x' });

  test('every entry tells how it stands while none meets the condition', () => {
    const tree = reason('some', ['no', 'no'], { children: [plan(0, ['no', 'no']), plan(1, ['no', 'no'])] });
    expect(linesOf(tree)).toEqual([
      expect.stringContaining('清单中至少有一项满足：'),
      expect.stringContaining('第 1 项'),
      expect.stringContaining('第 2 项'),
    ]);
  });

  test('one that meets it is enough', () => {
    const tree = reason('some', ['yes', 'yes'], {
      children: [plan(0, ['no', 'no']), plan(1, ['yes', 'yes'])],
    });
    expect(linesOf(tree)).toEqual([expect.anything(), expect.stringContaining('第 2 项')]);
  });
});

describe('a date there has to be', () => {
  const since = (value: string, level: Reason['level']) =>
    reason('none', level, {
      children: [
        reason('member', [level[1] === 'no' ? 'yes' : 'no', level[1] === 'no' ? 'yes' : 'no'], {
          path: 'first_listed_on',
          value,
          required: { operator: 'one_of', value: ['none'] },
        }),
      ],
    });

  test('is missing where it never came', () => {
    const [line] = linesOf(since('none', ['no', 'no']));
    expect(line).toContain('首次入统日期：从未入统，须已有这一日期');
  });

  test('needs no more words where it came', () => {
    const [line] = linesOf(since('2019-03-01', ['yes', 'yes']));
    expect(line).toMatch(/首次入统日期：2019年3月1日\s*$/);
  });
});

describe('a count', () => {
  test('of some items says which', () => {
    const tree = reason('compare', ['yes', 'yes'], {
      path: 'plans',
      value: 3,
      required: { operator: 'at_most', value: 4 },
      among: { path: 'plans[].content', required: { operator: 'one_of', value: ['field-one'] } },
    });
    expect(linesOf(tree)[0]).toContain('实施方案（field-one）3 项，需不超过 4 项');
  });
});

describe('none', () => {
  test('what must not hold is told as what must hold', () => {
    const tree = reason('none', ['yes', 'yes'], { children: [revenue(1820 * WAN, ['no', 'no'])] });
    const [line] = linesOf(tree);
    expect(line).toContain('满足');
    expect(line).toContain('需低于 2,000 万元');
  });
});

describe('none of a list', () => {
  const on = (value: string, level: Reason['level']) =>
    reason('member', level, {
      path: 'first_listed_on',
      value,
      required: { operator: 'on_or_after', value: '2025-01-01' },
    });
  const none = (level: Reason['level'], list: Partial<Reason>) =>
    reason('none', level, { children: [reason('some', level, { path: 'plans', ...list })] });

  test('an empty list is told as such', () => {
    const [line] = linesOf(none(['yes', 'yes'], { level: ['no', 'no'], value: 0, children: [] }));
    expect(line).toMatch(/满足.*实施方案：无/);
  });

  test('each entry is told by what it has to be', () => {
    const entries = [on('2023-05-01', ['no', 'no']), on('2024-12-31', ['no', 'no'])];
    const lines = linesOf(none(['yes', 'yes'], { level: ['no', 'no'], value: 2, children: entries }));
    expect(lines).toEqual([
      expect.stringContaining('清单中每一项都须满足：'),
      expect.stringContaining('2023年5月1日，需早于2025年1月1日'),
      expect.stringContaining('2024年12月31日，需早于2025年1月1日'),
    ]);
  });

  test('where one is not so, only that one is told', () => {
    const entries = [on('2023-05-01', ['no', 'no']), on('2026-03-02', ['yes', 'yes'])];
    const lines = linesOf(none(['no', 'no'], { level: ['yes', 'yes'], value: 2, children: entries }));
    expect(lines).toEqual([expect.stringMatching(/不满足.*2026年3月2日，需早于2025年1月1日/)]);
  });

  test('an entry to which no case applies is told by what leaves it out', () => {
    const other = reason('member', ['no', 'no'], {
      path: 'first_listed_on',
      value: '2020-01-01',
      required: { operator: 'on_or_after', value: '2024-01-01' },
    });
    const left = reason('cases', ['no', 'no'], { children: [other, on('2026-03-02', ['yes', 'yes'])] });
    const lines = linesOf(none(['yes', 'yes'], { level: ['no', 'no'], value: 1, children: [left] }));
    expect(lines).toEqual([expect.stringMatching(/满足.*2020年1月1日，需早于2024年1月1日/)]);
  });
});

describe('cases', () => {
  const guard = (level: Reason['level']) => ({ ...listed, level });

  test('only the branch that applies is told', () => {
    const tree = reason('cases', ['yes', 'yes'], {
      children: [guard(['no', 'no']), revenue(1 * WAN, ['no', 'no']), revenue(2300 * WAN, ['yes', 'yes'])],
    });
    expect(linesOf(tree)).toEqual([expect.stringContaining('2,300 万元')]);
  });

  test('while it hangs on an answer every branch that may apply is told', () => {
    const tree = reason('cases', ['no', 'yes'], {
      children: [guard(['no', 'yes']), revenue(1 * WAN, ['no', 'no']), revenue(2300 * WAN, ['yes', 'yes'])],
    });
    expect(linesOf(tree)[0]).toContain('按情形分别适用');
    expect(linesOf(tree)).toHaveLength(4);
  });
});

describe('derived', () => {
  test('a computed fact stands with the answers it is computed from, each once', () => {
    const tree = reason('derived', ['yes', 'yes'], {
      path: 'size@2019',
      required: { operator: 'one_of', value: ['small', 'micro'] },
      children: [
        reason('cases', ['yes', 'yes'], {
          children: [
            revenue(1900 * WAN, ['yes', 'yes']),
            reason('constant', ['yes', 'yes']),
            revenue(1900 * WAN, ['yes', 'yes']),
          ],
        }),
      ],
    });
    const lines = linesOf(tree);
    expect(lines).toEqual([
      expect.stringMatching(
        /企业规模（2019年）：需为以下之一：小型、微型.*依据：营业收入（2025年）1,900 万元$/,
      ),
    ]);
  });
});

describe('a computed fact', () => {
  const size = (more: Partial<Reason>) =>
    reason('derived', ['yes', 'yes'], {
      path: 'size@2019',
      value: 'small',
      required: { operator: 'one_of', value: ['small', 'micro'] },
      children: [revenue(1900 * WAN, ['yes', 'yes'])],
      ...more,
    });

  test('shows what it comes to, and from what', () => {
    const [line] = linesOf(size({ computed: true }));
    expect(line).toMatch(
      /企业规模（2019年）：小型，需为以下之一：小型、微型.*依据：营业收入（2025年）1,900 万元/,
    );
  });

  test('that was stated does not rest on its inputs', () => {
    expect(linesOf(size({}))[0]).not.toContain('依据');
  });
});

describe('otherwise', () => {
  const reading = {
    text: { zh: '首次入统在2018年及以后', en: 'First listed in 2018 or later' },
    otherwise: {
      text: { zh: '从2018年起兑付', en: 'Paid from 2018 on' },
      when: { word: 'constant' as const, level: 'yes' as const },
    },
  };
  const ours = reason('member', ['no', 'no'], {
    path: 'first_listed_on',
    value: '2017-12-31',
    reading,
    citation: CITATION,
  });

  test('two readings with different ends: both are named, and who decides', () => {
    const tree = reason('otherwise', ['referred', 'referred'], {
      citation: CITATION,
      reading,
      children: [ours, reason('member', ['yes', 'yes'], { path: 'first_listed_on' })],
    });
    const text = linesOf(tree).join('\n');
    expect(text).toContain('口径：首次入统在2018年及以后');
    expect(text).toContain('另一种理解：从2018年起兑付');
    expect(text).toContain('由试验厅认定');
    expect(text).not.toContain('不满足');
  });

  test('two readings with one end: no one has to decide', () => {
    const tree = reason('otherwise', ['no', 'no'], { citation: CITATION, reading, children: [ours, ours] });
    expect(linesOf(tree).join('\n')).not.toContain('由试验厅认定');
  });
});

describe('elapsed', () => {
  test('says the years so far and the day on which they are full', () => {
    const tree = reason('elapsed', ['later', 'later'], {
      path: 'years_on_register',
      value: 1,
      required: { operator: 'at_least', value: 2 },
      dueDay: 18_687,
    });
    const [line] = linesOf(tree);
    expect(line).toContain('连续在库年限 1 年，需达到 2 年，2021年3月1日满足年限');
  });
});

describe('elapsed since a day that is answered', () => {
  test('says how long ago the day is', () => {
    const tree = reason('elapsed', ['yes', 'yes'], {
      path: 'first_listed_on',
      value: 2,
      required: { operator: 'at_least', value: 1 },
    });
    expect(linesOf(tree)[0]).toContain('首次入统日期起已满 2 年，需达到 1 年');
  });
});

describe('ratio', () => {
  test('B2 a share just below the threshold is never shown as the threshold', () => {
    const tree = reason('ratio', ['no', 'no'], {
      path: 'revenue@2025',
      over: 'employees@2025',
      unit: 'percent',
      value: 49_999.9,
      required: { operator: 'at_least', value: 50_000 },
    });
    const [line] = linesOf(tree);
    expect(line).toContain('营业收入（2025年）占从业人员（2025年）的 4.99999%，需达到 5%');
  });
});

test('a word without a drawing of its own is an error, never a gap', () => {
  expect(() => show(<ReasonTree reasons={[reason('perhaps', ['yes', 'yes'])]} />)).toThrow(/perhaps/);
});
