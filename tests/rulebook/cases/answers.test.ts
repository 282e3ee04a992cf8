// What a case gives: read like the answers of a profile file, taken over from other cases, every slip told at its place.
import { describe, expect, it, test } from 'vitest';
import { checkCases } from '../../../src/rulebook/cases/index.ts';
import { formatProblem } from '../../../src/rulebook/problem.ts';
import { orchards, SOUND } from './orchards.ts';

const told = (cases: string): readonly string[] => checkCases(orchards(cases)).map(formatProblem);

const given = (answers: string) => `
- name: only
  program: planting
  as_of: 2024-06-01
  given: ${answers}
  expect: { window: unstated }
`;

describe('an answer', () => {
  test.each([
    ['{ staf: 3 }', '5:12 unknown fact "staf"; did you mean "staff"?'],
    ['{ staff: 3.5 }', '5:19 "3.5" is finer than staff is held'],
    ['{ staff: 3 万元 }', '5:19 staff is not counted in what "3 万元" says; write 人'],
    ['{ staff: -1 }', '5:19 staff cannot be below zero'],
    ['{ staff: 9007199254740993 }', '5:19 9007199254740992 is too large to be exact'],
    ['{ staff: 三 }', '5:19 "三" is no number with a unit, such as 5 万元, 300 人, 1.5%, 1/2 or 2 年'],
    ['{ staff: [3] }', '5:19 staff is a number, written bare or with its unit (人)'],
    ['{ sales: 3 万元 }', '5:19 sales is yearly; write each figure under its year: { 2025: … }'],
    ['{ sales: { 25: 3 万元 } }', '5:21 "25" is no year; write four digits such as 2025'],
    ['{ sales: { 2023: 0.001 元 } }', '5:27 "0.001 元" is finer than sales is held'],
    ['{ organic_share: 0.00001 }', '5:27 "0.00001" is finer than organic_share is held'],
    ['{ kind: companny }', '5:18 "companny" is no option of kind; did you mean "company"?'],
    ['{ kind: none }', '5:18 "none" is no option of kind; there are company, household, cooperative'],
    ['{ kind: 3 }', '5:18 kind is answered with one of its options'],
    ['{ region: 330100 }', '5:20 region is a code in quotes, such as "140100"'],
    ['{ region: "330900" }', '5:20 no place has the code "330900"'],
    ['{ planted_on: 2021-02-30 }', '5:24 the date 2021-02-30 does not exist'],
    ['{ planted_on: 2021 }', '5:24 planted_on is a date such as 2018-09-25, or none'],
    [
      '{ plots: { fruit: pear } }',
      '5:19 plots is a list; write its items as [ { … }, { … } ], and [] for none',
    ],
    ['{ plots: [pear] }', '5:20 an item of plots is a map of its fields, { … }'],
    [
      '{ plots: [{ fruits: pear }] }',
      '5:22 the items of plots have no field "fruits"; did you mean "fruit"?; there are fruit, rent',
    ],
    ['{ plots: [{}, { fruit: apple }] }', '5:33 "apple" is no option of fruit; there are pear, plum'],
    [
      '{ years_planted: 3 }',
      '5:12 years_planted follows from the as-of date and cannot be stated; give the dates it is computed from',
    ],
  ])('%s is refused', (answers, message) => {
    expect(told(given(answers))).toEqual([`orchards/cases.yaml:${message}`]);
  });

  test.each([
    ['money in 元, 万元 and to the 分', '{ sales: { 2021: 5000000, 2022: 500 万元, 2023: 4999999.99 元 } }'],
    ['counts bare or with their unit', '{ staff: 45 人 }'],
    ['percent bare or written out', '{ organic_share: 1.5% }'],
    ['none, where the date can be none', '{ planted_on: none }'],
    [
      "null for don't know, of a year, of all years, of a field",
      '{ sales: null, staff: null, plots: [{ rent: null }] }',
    ],
    ['an empty list', '{ plots: [] }'],
  ])('may be %s', (_, answers) => {
    expect(told(given(answers))).toEqual([]);
  });
});

describe('answers taken over', () => {
  const second = (keys: string, expected: string) => `${SOUND}
- name: second
  program: planting
  as_of: 2024-06-01
  ${keys}
  expect: ${expected}
`;

  it('come from another case of the file, through any number of them', () => {
    const chain = `${second('from: sound', '{ verdict: eligible }')}
- name: third
  program: planting
  as_of: 2024-06-01
  from: second
  given: { kind: cooperative }
  expect: { verdict: ineligible }
`;
    expect(told(chain)).toEqual([]);
  });

  it('may be dropped again', () => {
    const dropped = second('from: sound\n  without: [kind]', '{ missing: { verdict: [kind] } }');
    expect(told(dropped)).toEqual([]);
  });

  it('cannot be dropped where there are none', () => {
    expect(told(second('from: sound\n  without: [kin]', '{ verdict: eligible }'))).toEqual([
      'orchards/cases.yaml:17:13 there is no answer "kin" to drop; did you mean "kind"?',
    ]);
  });

  it('come from a case there is', () => {
    expect(told(second('from: soundd', '{ verdict: open }'))).toEqual([
      'orchards/cases.yaml:16:9 no case of this file is named "soundd"; did you mean "sound"?',
    ]);
  });

  it('do not go round in a ring', () => {
    const ring = SOUND.replace('  given:', '  from: second\n  given:');
    expect(told(ring + second('from: sound', '{ verdict: eligible }').slice(SOUND.length))).toEqual([
      'orchards/cases.yaml:17:9 a case cannot take over its own answers: sound → second → sound',
    ]);
  });

  it('need names that stand once', () => {
    expect(
      told(second('from: sound', '{ verdict: eligible }').replace('name: second', 'name: sound')),
    ).toEqual(['orchards/cases.yaml:13:9 two cases are named "sound"']);
  });
});
