// What the cases of 晋政办发〔2018〕89号 cannot say by themselves: the readings, figures and advice that stand beside a verdict.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, ProgramResult } from '../../src/engine/assessment.ts';
import { judgeCases } from '../../src/rulebook/cases/run.ts';
import { compileRules } from '../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../src/rulebook/files.ts';

const judged = judgeCases(compileRules(readRuleFiles(join(import.meta.dirname, '../../rules'))));

function resultOf(name: string): ProgramResult {
  const result = judged.find((each) => each.notice === 'shanxi-2018-89' && each.name === name)?.result;
  if (!result) throw new Error(`No case is named ${name}.`);
  return result;
}

const figures = (findings: readonly Finding[]) =>
  findings.map(({ path, value, required, quote }) => ({ path, value, required, quote }));

describe('（八） the award for staying on the register', () => {
  it('shows both readings of 从 2018 年起 where they part', () => {
    const { referred } = resultOf(
      '2017年12月31日入统：入统不在2018年，满年都在2018年以后，两笔都由主管部门审定',
    );
    expect(referred.map(({ reading }) => [reading?.text.zh, reading?.otherwise?.text.zh])).toEqual([
      ['首次入统在2018年及以后', '从2018年起兑付：满2年之日在2018年及以后'],
      ['首次入统在2018年及以后', '从2018年起兑付：满3年之日在2018年及以后'],
    ]);
  });

  it('shows both figures of a large enterprise against the limits from which it is no longer small', () => {
    const [failed] = resultOf('入统当年1000人、营业收入5亿元：已不是小微').failed;
    expect(failed?.quote).toBe('小微工业企业');
    // Less than 300 people, or less than 2,000 万元 (in 分), would make it small.
    expect(figures(failed?.because ?? [])).toEqual([
      {
        path: 'employees_year_end@2019',
        value: 1000,
        required: { operator: 'less_than', value: 300 },
        quote: '从业人员300人及以上',
      },
      {
        path: 'revenue@2019',
        value: 50_000_000_000,
        required: { operator: 'less_than', value: 2_000_000_000 },
        quote: '营业收入2000万元及以上',
      },
    ]);
  });

  it('says to one never listed what would change it', () => {
    const [failed] = resultOf('从未入统：不符合').failed;
    expect(failed?.instead?.zh).toContain('首次入统并连续在库满2年后');
  });

  it('says to one in another province that it is about Shanxi', () => {
    const [failed] = resultOf('注册地是河北省石家庄市：不适用').failed;
    expect(failed).toMatchObject({ path: 'applicant_region', value: '130100', cite: '引言', quote: '我省' });
  });
});

describe('outside （八） an enterprise that reaches the figure and is not on the register', () => {
  it('is referred with both readings of 规模以上工业企业', () => {
    const { verdict, referred } = resultOf('未入统，主营业务收入正好2000万元：由统计部门认定');
    expect(verdict).toBe('referred');
    const readings = referred.flatMap(({ reading }) => reading ?? []);
    expect(readings.map(({ text, otherwise }) => [text.zh, otherwise?.text.zh])).toContainEqual([
      '以是否在库为准：数额已达到、尚未入库的，还不算规模以上工业企业。',
      '以数额为准：上一年主营业务收入已达到规模以上数额的，未入库也算。',
    ]);
  });
});

describe('the report of 2025 that the award is paid otherwise now', () => {
  it('is shown from 2025-06-01 on, marked as reported, and changes no verdict', () => {
    const before = resultOf('满三年当日：一共15万元');
    const after = resultOf('2026年11月23日核对：仍是15万元，不随时间增加');
    expect(before.advisories).toEqual([]);
    expect(after.advisories.map(({ basis }) => basis)).toEqual(['reported']);
    expect([before.verdict, after.verdict]).toEqual(['eligible', 'eligible']);
  });
});
