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

describe('none', () => {
  test('what must not hold is told as what must hold', () => {
    const tree = reason('none', ['yes', 'yes'], { children: [revenue(1820 * WAN, ['no', 'no'])] });
    const [line] = linesOf(tree);
    expect(line).toContain('满足');
    expect(line).toContain('需低于 2,000 万元');
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

describe('ratio', () => {
  test('B2 a share just below the threshold is never shown as the threshold', () => {
    const tree = reason('ratio', ['no', 'no'], {
      path: 'revenue@2025',
      value: 49_999.9,
      required: { operator: 'at_least', value: 50_000 },
    });
    const [line] = linesOf(tree);
    expect(line).toContain('4.99999%');
    expect(line).toContain('需达到 5%');
  });
});

test('a word without a drawing of its own is an error, never a gap', () => {
  expect(() => show(<ReasonTree reasons={[reason('perhaps', ['yes', 'yes'])]} />)).toThrow(/perhaps/);
});
