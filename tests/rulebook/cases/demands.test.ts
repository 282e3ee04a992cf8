// What the cases of a notice have to show: each threshold from both sides, each member, each award.
import { describe, expect, it } from 'vitest';
import { coverageOfCases } from '../../../src/rulebook/cases/index.ts';
import { formatProblem } from '../../../src/rulebook/problem.ts';
import { orchards, SOUND } from './orchards.ts';

type Change = readonly [from: string, to: string];

const told = (cases: string, ...changes: readonly Change[]): readonly string[] => {
  const compilation = orchards(cases, ...changes);
  expect(compilation.problems).toEqual([]);
  return coverageOfCases(compilation).problems.map(formatProblem);
};
const messages = (cases: string, ...changes: readonly Change[]): readonly string[] =>
  told(cases, ...changes).map((line) => line.slice(line.indexOf(' ') + 1));

/** The sound case, once more for each set of other answers. */
const varied = (...variations: readonly string[]): string =>
  SOUND +
  variations
    .map(
      (keys, at) => `
- name: variation ${at}
  program: planting
  from: sound
  ${keys}
  expect: { window: unstated }
`,
    )
    .join('');

const onDay = (asOf: string, given: string) => `as_of: ${asOf}\n  given: ${given}`;
const given = (answers: string) => onDay('2024-06-01', answers);

const scales = (...answers: readonly string[]): string =>
  answers
    .map(
      (each, at) => `
- name: scale ${at}
  fact: scale@2023
  as_of: 2024-06-01
  given: ${each}
  expect: { value: large }
`,
    )
    .join('');

describe('the cases of a notice', () => {
  it('are asked for whatever the notice decides by, at the place where it says so', () => {
    expect(told(SOUND)).toEqual([
      'orchards/policy.yaml:18:62 no case with sales at 4999999.99 元 (one step below 500 万元)',
      'orchards/policy.yaml:18:62 no case with sales at 5000000 元 (exactly 500 万元)',
      'orchards/policy.yaml:18:62 no case with sales at 5000000.01 元 (one step above 500 万元)',
      'orchards/policy.yaml:19:57 no case with staff at 9 人 (one step below 10 人)',
      'orchards/policy.yaml:19:57 no case with staff at 10 人 (exactly 10 人)',
      'orchards/policy.yaml:19:57 no case with staff at 11 人 (one step above 10 人)',
      'orchards/policy.yaml:22:6 no case in which region lies in 宁波市',
      'orchards/policy.yaml:30:11 no case in which kind is household',
      'orchards/policy.yaml:31:62 no case with organic_share at 4.9999% (one step below 5%)',
      'orchards/policy.yaml:31:62 no case with organic_share at 5% (exactly 5%)',
      'orchards/policy.yaml:32:52 no case with the count of plots at 1 项 (one step below 2 项)',
      'orchards/policy.yaml:32:52 no case with the count of plots at 3 项 (one step above 2 项)',
      'orchards/policy.yaml:37:13 no case in which the award "lasting" of planting is due, upcoming or referred; a case names it under expect: { awards: { lasting: … } }',
      'orchards/policy.yaml:39:15 no case with planted_on on 2019-12-31 (one day before 2020-01-01)',
      'orchards/policy.yaml:39:15 no case with planted_on on 2020-01-01 (the day itself)',
      'orchards/policy.yaml:39:15 no case with planted_on on 2020-01-02 (one day after 2020-01-01)',
      'orchards/policy.yaml:40:76 no case judged one day before the day on which 3 years since planted_on are full',
      'orchards/policy.yaml:40:76 no case judged on the day on which 3 years since planted_on are full',
      'orchards/policy.yaml:40:76 no case judged one day after the day on which 3 years since planted_on are full',
    ]);
  });

  it('leave nothing to ask for once they show it all', () => {
    const complete = varied(
      given('{ region: "330200", kind: household }'),
      given('{ organic_share: 5, plots: [{}] }'),
      given('{ organic_share: 4.9999, plots: [{}, {}, {}] }'),
      onDay('2022-12-31', '{ planted_on: 2019-12-31 }'),
      onDay('2022-12-31', '{ planted_on: 2020-01-01 }'),
      onDay('2023-01-03', '{ planted_on: 2020-01-02 }'),
    ).replace(
      'expect: { verdict: eligible }',
      'expect: { verdict: eligible, awards: { lasting: { high: 2 万元 } } }',
    );
    const dayItself = complete.replace('as_of: 2024-06-01', 'as_of: 2024-05-04');
    const limits = ['4999999.99 元', '500 万元', '5000000.01 元'].map((sum) => `{ sales: { 2023: ${sum} } }`);
    const defined = scales(...limits, '{ staff: 9 }', '{ staff: 10 }', '{ staff: 11 }');
    expect(messages(dayItself + defined)).toEqual([]);
  });

  it('of another year than the rule reads show nothing', () => {
    const unread = scales('{ sales: { 2022: 500 万元 } }');
    expect(messages(SOUND + unread)).toContain('no case with sales at 5000000 元 (exactly 500 万元)');
  });

  it('show a threshold of one fact by cases of the program that reads it, not of another', () => {
    const elsewhere = varied(given('{ staff: 10 }'));
    expect(messages(elsewhere)).toContain('no case with staff at 10 人 (exactly 10 人)');
  });

  it('show a field of a list by some item of it', () => {
    const rule: Change = [
      '- { quote: 地块不超过2块, count: plots, at_most: 2 项 }',
      '- { quote: 地块不超过2块, some: plots, where: { fact: plots.rent, at_least: 900 元 } }',
    ];
    const rents = messages(SOUND, rule).filter((message) => message.includes('rent'));
    expect(rents).toEqual([
      'no case with plots.rent at 899.99 元 (one step below 900 元)',
      'no case with plots.rent at 900.01 元 (one step above 900 元)',
    ]);
  });

  it('show a computed figure less and more than its threshold', () => {
    const rule: Change = [
      '- { quote: 地块不超过2块, count: plots, at_most: 2 项 }',
      '- { quote: 地块不超过2块, items: plots, of: { fact: plots.rent }, at_most: 3000 元 }',
    ];
    const sums = (cases: string) => messages(cases, rule).filter((message) => message.includes('summed'));
    expect(sums(varied(given('{ plots: [{ rent: 1000 元 }, { rent: 2000 元 }] }')))).toEqual([
      'no case in which what is summed over plots is less than 3000 元',
      'no case in which what is summed over plots is more than 3000 元',
    ]);
    const both = ['[{ rent: 2999 元 }]', '[{ rent: 3001 元 }]'].map((plots) => given(`{ plots: ${plots} }`));
    expect(sums(varied(...both))).toEqual([]);
  });

  it('are not asked for what lies below zero', () => {
    const rule: Change = ['at_most: 2 项', 'more_than: 0 项'];
    expect(messages(SOUND, rule).filter((message) => message.includes('count of plots'))).toEqual([
      'no case with the count of plots at 0 项 (exactly 0 项)',
      'no case with the count of plots at 1 项 (one step above 0 项)',
    ]);
  });
});
