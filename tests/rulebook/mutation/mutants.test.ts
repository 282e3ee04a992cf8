// What is changed in a rule file, where it stands, and what is left alone.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mutantsOf } from '../../../src/rulebook/mutation/mutants.ts';

const changesOf = (text: string) =>
  mutantsOf('policy.yaml', text).map(
    ({ place, path, change }) => `${place.line}:${place.column} ${path} ${change}`,
  );

/** The rule as changed, by what was changed. */
const changed = (text: string, change: string): unknown =>
  parse(mutantsOf('policy.yaml', text).find((each) => each.change === change)!.text);

test('a comparison, its figure, and and or, each part of a list', () => {
  const text = [
    'programs:',
    '  - id: growth',
    '    who:',
    '      all:',
    '        - { fact: staff, at_most: 300 人 }',
    '        - { fact: size, one_of: [small, micro] }',
  ].join('\n');
  expect(changesOf(text)).toEqual([
    '4:7 programs.growth.who.all all → any',
    '5:11 programs.growth.who.all.0 dropped',
    '5:26 programs.growth.who.all.0.at_most at_most → less_than',
    '5:35 programs.growth.who.all.0.at_most 300 人 → 301 人',
    '5:35 programs.growth.who.all.0.at_most 300 人 → 299 人',
    '6:11 programs.growth.who.all.1 dropped',
    '6:34 programs.growth.who.all.1.one_of.0 small dropped',
    '6:41 programs.growth.who.all.1.one_of.1 micro dropped',
  ]);
  expect(changed(text, 'at_most → less_than')).toEqual({
    programs: [
      {
        id: 'growth',
        who: {
          all: [
            { fact: 'staff', less_than: '300 人' },
            { fact: 'size', one_of: ['small', 'micro'] },
          ],
        },
      },
    ],
  });
});

test('an exception, one end of a band, and the other reading can be gone', () => {
  const text = [
    'conditions:',
    '  large:',
    '    fact: revenue',
    '    at_least: 500 万元',
    '    at_most: 2000 万元',
    '    reading: { zh: 甲, en: one, otherwise: { zh: 乙, en: other, when: { fact: exporter, is: yes } } }',
    '    except: { when: { fact: exporter, is: yes }, at_most: 3000 万元 }',
  ].join('\n');
  expect(changesOf(text).filter((change) => change.endsWith(' dropped'))).toEqual([
    '4:5 conditions.large.at_least dropped',
    '5:5 conditions.large.at_most dropped',
    '6:32 conditions.large.reading.otherwise dropped',
    '7:5 conditions.large.except dropped',
  ]);
});

test('words for people, dates of checking, and what excludes what are left alone', () => {
  const text = [
    'number: 晋政办发〔2018〕89号',
    'issued: 2018-08-30',
    'checked_on: 2026-11-23',
    'not_modelled: [{ cite: 一, quote: 第 1 项, why: { zh: 甲 1, en: one 1 } }]',
    'exclusive: [{ programs: [a/b, c/d], cite: 一, quote: 择一 }]',
  ].join('\n');
  expect(changesOf(text)).toEqual([]);
});

test('of a window and of being in force the days are changed; a notice without programs is in force for no company', () => {
  const offered = 'in_force: { from: 2018-08-30, to: 2020-12-31 }';
  expect(changesOf(offered)).toEqual([]);
  expect(changesOf(`${offered}\nprograms: []`)).toEqual([
    '1:19 in_force.from 2018-08-30 → 2018-08-31',
    '1:19 in_force.from 2018-08-30 → 2018-08-29',
    '1:31 in_force.to dropped',
    '1:35 in_force.to 2020-12-31 → 2021-01-01',
    '1:35 in_force.to 2020-12-31 → 2020-12-30',
  ]);
});

test('a bound of fiscal years moves by a year', () => {
  const text = 'conditions: { covered: { fiscal_year: tax, on_or_after: 2023-01-01 } }';
  expect(changesOf(text)).toEqual([
    '1:57 conditions.covered.on_or_after 2023-01-01 → 2024-01-01',
    '1:57 conditions.covered.on_or_after 2023-01-01 → 2022-01-01',
  ]);
});
