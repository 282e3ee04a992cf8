// Cases against the engine: what agrees is silent, what differs is told at its place with the reason.
import { describe, expect, it } from 'vitest';
import { checkCases, runCases } from '../../../src/rulebook/cases/index.ts';
import { formatProblem } from '../../../src/rulebook/problem.ts';
import { orchards, SOUND } from './orchards.ts';

const told = (cases: string): readonly string[] => {
  const compilation = orchards(cases);
  expect(compilation.problems).toEqual([]);
  return checkCases(compilation).map(formatProblem);
};

describe('a case of a program', () => {
  it('that expects what the engine says has no problem', () => {
    expect(runCases(orchards(SOUND))).toEqual([
      {
        notice: 'orchards',
        name: 'sound',
        place: { file: 'orchards/cases.yaml', line: 2, column: 9 },
        problems: [],
      },
    ]);
  });

  it('is told each difference at its place, with why the engine decides so', () => {
    const differing = `${SOUND}
- name: too many plots
  program: planting
  as_of: 2024-06-01
  from: sound
  given: { plots: [{}, {}, {}] }
  expect:
    verdict: eligible
    amounts: [{ kind: cash, per: once, low: 3 万元, high: 3 万元 }]
    failed: []
`;
    expect(told(differing)).toEqual([
      'orchards/cases.yaml:19:14 expected verdict eligible, the engine says ineligible (failed: plots “地块不超过2块” in 一)',
      'orchards/cases.yaml:20:14 expected amounts [cash once], the engine says [] (failed: plots “地块不超过2块” in 一)',
      'orchards/cases.yaml:21:13 expected failed [], the engine says [地块不超过2块] (failed: plots “地块不超过2块” in 一)',
    ]);
  });

  it('compares amounts, awards and their milestones to the 分', () => {
    const expecting = (amounts: string) => `${SOUND}
- name: sums
  program: planting
  as_of: 2024-06-01
  from: sound
  expect: ${amounts}
`;
    const sound = `{ due: 2024-06-01, amounts: [{ kind: cash, per: once, low: 30000, high: 3 万元 }] }`;
    expect(told(expecting(sound))).toEqual([
      'orchards/cases.yaml:17:18 expected due 2024-06-01, the engine says nothing',
    ]);
    const milestone = `{ awards: { lasting: { low: 2 万元, milestone: { state: ahead, due: 2024-05-05 } } } }`;
    expect(told(expecting(milestone))).toEqual([
      'orchards/cases.yaml:17:65 expected the milestone of lasting ahead, the engine says reached',
      'orchards/cases.yaml:17:77 expected the milestone of lasting due 2024-05-05, the engine says 2024-05-04',
    ]);
    expect(told(expecting(`{ awards: { lastin: { low: 2 万元 } } }`))).toEqual([
      'orchards/cases.yaml:17:31 the program has no award "lastin"; did you mean "lasting"?; there are once, lasting',
    ]);
    expect(told(expecting(`{ awards: { once: { low: 1.5 万元, high: 3 人 } } }`))).toEqual([
      'orchards/cases.yaml:17:36 expected once low 15000 元, the engine says 1 万元',
      'orchards/cases.yaml:17:50 "3 人" is no amount of money; write 元 or 万元',
    ]);
  });

  it('compares lists without order, and completely', () => {
    const open = `${SOUND}
- name: open
  program: planting
  as_of: 2024-06-01
  from: sound
  without: [kind]
  given: { organic_share: null }
  expect: { outcomes: [eligible, ineligible], missing: { verdict: [kind] }, dont_know: [organic_share], referred: [] }
`;
    expect(told(open)).toEqual([]);
  });

  it('of a program the notice does not have is told the nearest one', () => {
    expect(told(SOUND.replace('program: planting', 'program: plantin'))).toEqual([
      'orchards/cases.yaml:3:12 orchards has no program "plantin"; did you mean "planting"?; there are planting',
    ]);
  });
});

describe('a case of a derived fact', () => {
  const of = (given: string, expected: string) => `
- name: scale
  fact: scale@2023
  as_of: 2026-01-01
  given: ${given}
  expect: ${expected}
`;

  it('is judged for the year it names, whatever the day', () => {
    expect(told(of('{ sales: { 2023: 500 万元, 2025: 1 元 } }', '{ value: large }'))).toEqual([]);
    expect(told(of('{ sales: { 2023: 499 万元 }, staff: 10 }', '{ value: small }'))).toEqual([]);
  });

  it('may leave several values, and says what would settle it', () => {
    const open = of(
      '{ sales: { 2023: 499 万元 } }',
      '{ value: [small, tiny], missing: { verdict: [staff] } }',
    );
    expect(told(open)).toEqual([]);
    expect(told(of('{ staff: 10 }', '{ value: small }'))).toEqual([
      'orchards/cases.yaml:6:20 expected scale value [small], the engine says [large, small] (missing: sales@2023)',
    ]);
  });

  it('may state the fact itself', () => {
    expect(told(of('{ scale: { 2023: tiny } }', '{ value: tiny }'))).toEqual([]);
  });

  it('names a value and a year there are', () => {
    expect(told(of('{ scale: { 2023: tiny } }', '{ value: tinny }'))).toEqual([
      'orchards/cases.yaml:6:20 "tinny" is no value of scale; did you mean "tiny"?; there are large, small, tiny, referred',
      'orchards/cases.yaml:6:20 expected scale value [tinny], the engine says [tiny]',
    ]);
    expect(told(of('{}', '{ value: tiny }').replace('scale@2023', 'scale'))).toEqual([
      'orchards/cases.yaml:3:9 scale is yearly; say of which year, such as scale@2025',
    ]);
    expect(told(of('{}', '{ value: tiny }').replace('scale@2023', 'scal@2023'))).toEqual([
      'orchards/cases.yaml:3:9 unknown fact "scal"; did you mean "scale"?',
    ]);
  });
});
