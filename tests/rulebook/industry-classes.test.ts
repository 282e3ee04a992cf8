import { expect, test } from 'vitest';
import { readIndustryClasses } from '../../src/rulebook/compile/industry-classes.ts';
import { formatProblem, Problems } from '../../src/rulebook/problem.ts';

const label = { zh: '某类', en: 'Some class' };
const leaves = [0, 0] as const;
const INDUSTRIES = [{ id: 'C', label, leaves, of: [{ id: '33', label, leaves }] }];

function read(...lines: readonly string[]) {
  const problems = new Problems();
  const classes = readIndustryClasses(
    'rules/industry-classes.tsv',
    lines.join('\n'),
    INDUSTRIES,
    problems.report,
  );
  return { classes, problems: problems.list.map(formatProblem) };
}

test('a class has a code, two names and, if people use any, other words', () => {
  const { classes, problems } = read(
    '# a heading',
    '339\t铸造\tCasting\t铸件 LED',
    '3391\t铸铁\tIron casting',
  );
  expect(problems).toEqual([]);
  expect(classes).toEqual([
    { code: '339', name: { zh: '铸造', en: 'Casting' }, words: '铸件 led' },
    { code: '3391', name: { zh: '铸铁', en: 'Iron casting' }, words: '' },
  ]);
});

test.each([
  ['33\t铸造\tCasting', 'expected a code of three or four digits'],
  ['339\t铸造', 'expected a code of three or four digits'],
  ['339\t铸造\tCasting\t铸件\t多余', 'expected a code of three or four digits'],
  ['349\t其他\tOther', 'the division 34 of 349 does not stand in industries.tsv'],
])('%j is told with its line', (line, message) => {
  expect(read('# a heading', line).problems).toEqual([
    expect.stringMatching(`^rules/industry-classes.tsv:2:1 ${message}`),
  ]);
});

test('a code that stands twice is told', () => {
  expect(read('339\t铸造\tCasting', '339\t铸件\tCastings').problems).toEqual([
    'rules/industry-classes.tsv:2:1 the code 339 stands twice',
  ]);
});
