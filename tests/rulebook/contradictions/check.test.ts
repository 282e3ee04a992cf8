// Dead and contradictory branches: told with the words that clash, and nothing told that can hold.
import { describe, expect, it, test } from 'vitest';
import { checkContradictions } from '../../../src/rulebook/contradictions/index.ts';
import { formatProblem } from '../../../src/rulebook/problem.ts';
import { orchards, SOUND } from '../cases/orchards.ts';

const KIND = '- { quote: 公司或农户, fact: kind, one_of: [company, household] }';
const SCALE = '- { when: { quote: 10人及以上, fact: staff, at_least: 10 人 }, option: small }';

const told = (from: string, to: string): readonly string[] => {
  const compilation = orchards(SOUND, [from, to]);
  expect(compilation.problems).toEqual([]);
  return checkContradictions(compilation).map(formatProblem);
};
/** With these conditions in place of the first one of the program. */
const who = (...conditions: readonly string[]) =>
  told(KIND, conditions.map((condition) => `- ${condition}`).join('\n        '));

describe('A11 conditions that can never hold', () => {
  it('together are told with both their words', () => {
    const few = '{ quote: 不足300人, fact: staff, less_than: 300 人 }';
    expect(who(few, '{ quote: 300人及以上, fact: staff, at_least: 300 人 }')).toEqual([
      'orchards/policy.yaml:31:52 “300人及以上” (一, line 31) can never hold here: no staff meets it and “不足300人” (一, line 30) too',
    ]);
    expect(who(few, '{ quote: 299人及以上, fact: staff, at_least: 299 人 }')).toEqual([]);
  });

  test.each([
    ['a choice', '{ fact: kind, is: company }', '{ fact: kind, one_of: [household] }'],
    ['a share', '{ fact: organic_share, at_most: 3% }', '{ fact: organic_share, more_than: 3% }'],
    ['a sum', '{ fact: sales, at_least: 5 万元 }', '{ fact: sales, less_than: 50000 元 }'],
    [
      'a date',
      '{ fact: planted_on, on_or_before: 2019-12-31 }',
      '{ fact: planted_on, on_or_after: 2020-01-01 }',
    ],
    ['a date and none', '{ fact: planted_on, is: none }', '{ fact: planted_on, on_or_after: 2020-01-01 }'],
    [
      'a date moved on',
      '{ fact: planted_on, on_or_before: 2017-12-31 }',
      '{ fact: planted_on, plus_years: 2, on_or_after: 2020-01-01 }',
    ],
    ['a place', '{ fact: region, within: [杭州市/西湖区] }', '{ fact: region, within: [宁波市] }'],
    ['a count', '{ count: plots, at_least: 3 项 }', '{ count: plots, less_than: 3 项 }'],
    ['what is excluded', '{ none: [{ fact: kind, is: company }] }', '{ fact: kind, is: company }'],
    [
      'alternatives',
      '{ any: [{ fact: staff, at_most: 3 人 }, { fact: staff, at_least: 8 人, at_most: 9 人 }] }',
      '{ fact: staff, at_least: 10 人 }',
    ],
  ])('are found for %s', (_, one, other) => {
    const ofTheSecond = who(one, other).filter((line) => line.startsWith('orchards/policy.yaml:31:'));
    expect(ofTheSecond).toHaveLength(1);
  });

  it('are weighed against whom the notice addresses', () => {
    expect(who('{ quote: 西湖区, fact: region, within: [杭州市/西湖区] }')).toEqual([]);
  });

  it('are not told where another reading, an authority or another year leaves a way', () => {
    const read = `{ quote: 甲, fact: staff, less_than: 300 人, reading: { zh: 甲, en: A, otherwise: { zh: 乙, en: B, when: { fact: staff, at_most: 400 人 } } } }`;
    expect(who(read, '{ quote: 乙, fact: staff, at_least: 300 人 }')).toEqual([]);
    const preferred =
      '{ quote: 甲, fact: staff, less_than: 300 人, preference: { quote: 优先, to: { zh: 局, en: Office } } }';
    expect(who(preferred, '{ quote: 乙, fact: staff, at_least: 300 人 }')).toEqual([]);
    const otherYear = '{ quote: 甲, fact: sales, year: tax, at_least: 5 万元 }';
    expect(who(otherYear, '{ quote: 乙, fact: sales, less_than: 5 万元 }')).toEqual([]);
  });

  it('are not told of two items of one list, but of one item', () => {
    const some = (fruit: string) => `{ quote: 甲, some: plots, where: { fact: plots.fruit, is: ${fruit} } }`;
    expect(who(some('pear'), some('plum'))).toEqual([]);
    const both =
      '{ quote: 甲, some: plots, where: { all: [{ fact: plots.fruit, is: pear }, { quote: 乙, fact: plots.fruit, is: plum }] } }';
    expect(who(both)).toEqual([
      'orchards/policy.yaml:30:84 “乙” (一, line 30) can never hold here: no fruit meets it and “甲” (一, line 30) too',
    ]);
  });

  it('are told of a condition used by name only where it is dead everywhere', () => {
    const compilation = orchards(
      SOUND,
      ['defines:', 'conditions:\n  home: { cite: 一, quote: 农户, fact: kind, is: household }\n\ndefines:'],
      [KIND, '- { any: [{ quote: 公司, fact: kind, is: company }, { use: home }] }\n        - { use: home }'],
    );
    expect(compilation.problems).toEqual([]);
    expect(checkContradictions(compilation)).toEqual([]);
  });
});

describe('A11 branches', () => {
  it('whose guard an earlier one leaves no answer are told', () => {
    expect(
      told(
        SCALE,
        `${SCALE}\n      - { when: { quote: 20人及以上, fact: staff, at_least: 20 人 }, option: large }`,
      ),
    ).toEqual([
      'orchards/policy.yaml:20:57 “20人及以上” (一, line 20) can never hold here: no staff meets it and “10人及以上” (一, line 19) too',
    ]);
  });

  it('behind those that cover every answer are told', () => {
    expect(
      told(
        SCALE,
        `${SCALE}\n      - { when: { quote: 不足10人, fact: staff, less_than: 10 人 }, option: large }`,
      ),
    ).toEqual([
      'orchards/policy.yaml:20:57 the branches behind “不足10人” (一, line 20) are never reached: with those before it, it covers every answer of staff',
    ]);
  });
});

describe('A11 alternatives', () => {
  const any = (...alternatives: readonly string[]) => who(`{ any: [${alternatives.join(', ')}] }`);

  it('contained in another are told with an example', () => {
    const large = '{ quote: 300人及以上, fact: staff, at_least: 300 人 }';
    const larger = '{ quote: 500人及以上, fact: staff, at_least: 500 人 }';
    expect(any(large, larger)).toEqual([
      'orchards/policy.yaml:30:110 “500人及以上” (一, line 30) adds nothing beside “300人及以上” (一, line 30): whoever meets it meets that, such as staff 500 人',
    ]);
    expect(any(larger, large)).toHaveLength(1);
    expect(any(large, `{ all: [{ quote: 公司, fact: kind, is: company }, ${larger}] }`)).toHaveLength(1);
  });

  it('that say the same are told once', () => {
    const company = '{ quote: 公司, fact: kind, is: company }';
    expect(any(company, company)).toEqual([
      'orchards/policy.yaml:30:59 “公司” (一, line 30) adds nothing beside “公司” (一, line 30): whoever meets it meets that, such as kind company',
    ]);
  });

  it('that overlap only are not told', () => {
    const band = '{ quote: 甲, fact: staff, at_least: 5 人, at_most: 20 人 }';
    expect(any(band, '{ quote: 乙, fact: staff, at_least: 20 人 }')).toEqual([]);
  });
});
