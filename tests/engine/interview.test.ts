// Asking: what still matters, in human order; what no longer does stays silent and comes back with its answer.
import { describe, expect, test } from 'vitest';
import { interview, prepare } from '../../src/engine/index.ts';
import type { Condition, Program } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  any,
  cash,
  compare,
  fact,
  figure,
  is,
  number,
  options,
  program,
  quoted,
  rulebook,
  say,
  type Told,
  yes,
} from './rulebook.ts';

const facts = [
  fact('kind', 'choice', { section: 'first', options: options('company', 'office') }),
  fact('audit', 'yes_no', { section: 'then', cost: 2 }),
  fact('open', 'yes_no', { section: 'then', cost: 0 }),
  fact('since', 'date', { section: 'then', cost: 1, none: say('never') }),
  fact('revenue', 'money', { section: 'then', cost: 1, yearly: true }),
  fact('people', 'count', { section: 'last' }),
  fact('loans', 'list', {
    section: 'last',
    item: [fact('amount', 'money'), fact('use', 'choice', { options: options('plant', 'office') })],
  }),
];
const sections = ['first', 'then', 'last'].map((id) => ({ id, title: say(id) }));

function asked(programs: readonly Program[], given: Told = {}, setAside: readonly string[] = []) {
  const machine = prepare(rulebook(facts, programs, { sections }));
  return interview(machine, answers(given), { asOf: '2022-06-01', setAside });
}

const paths = (...of: Parameters<typeof asked>): readonly string[] => asked(...of).map(({ path }) => path);
const company = is('kind', 'company', 0);
const one = (who: Condition, more: Partial<Program> = {}): Program =>
  program('p', who, [cash('once', 1)], more);

describe('which facts are asked', () => {
  test('first only those that say whom the notice addresses', () => {
    const p = one(all(yes('open'), compare('people', 'at_least', 3)), { for: company });
    expect(paths([p])).toEqual(['kind']);
    expect(paths([p], { kind: 'company' })).toEqual(['kind', 'open', 'people']);
    expect(paths([p], { kind: 'office' })).toEqual(['kind']);
  });

  test('in order of sections, and inside a section what is cheap to know first', () => {
    const p = one(all(compare('people', 'at_least', 3), yes('audit'), yes('open'), company));
    expect(paths([p])).toEqual(['kind', 'open', 'audit', 'people']);
  });

  test('a fact that can no longer matter is not shown', () => {
    const p = one(all(yes('open'), compare('people', 'at_least', 3)));
    expect(paths([p], { open: 0 })).toEqual(['open']);
  });

  test('A7 an answer hidden by a later one is kept out, and comes back with its old answer', () => {
    const p = one(any(all(yes('open'), yes('audit')), company));
    const given = { kind: 'office', open: 0, audit: 1 };
    expect(paths([p], given)).toEqual(['kind', 'open']);
    const back = asked([p], { ...given, open: 1 });
    // Both conditions met, the kind makes no difference any more.
    expect(back.map(({ path, answered }) => [path, answered])).toEqual([
      ['open', true],
      ['audit', true],
    ]);
    expect(paths([p], { ...given, open: 1, kind: 'company' })).toEqual(['kind']);
  });

  test('what matters to one program alone is asked, with that program as the reason', () => {
    const programs = [one(yes('open')), { ...one(yes('audit')), id: 'test/q' }];
    const [first, second] = asked(programs);
    expect(first).toMatchObject({
      path: 'open',
      because: [{ program: 'test/p', clause: '一', quote: 'yes' }],
    });
    expect(second).toMatchObject({ path: 'audit', because: [{ program: 'test/q' }] });
  });

  test('J6 nothing is asked twice, however many programs need it', () => {
    const programs = [one(yes('open')), { ...one(all(yes('open'), yes('audit'))), id: 'test/q' }];
    expect(paths(programs)).toEqual(['open', 'audit']);
    expect(asked(programs)[0]!.because.map((each) => each.program)).toEqual(['test/p', 'test/q']);
  });

  test('the facts of a program that is set aside are not asked for it', () => {
    const programs = [one(yes('open')), { ...one(all(yes('open'), yes('audit'))), id: 'test/q' }];
    expect(paths(programs, {}, ['test/q'])).toEqual(['open']);
    expect(paths(programs, {}, ['test/p', 'test/q'])).toEqual([]);
  });

  test("don't know is not asked again, and stays in sight as an answered question", () => {
    const p = one(all(yes('open'), yes('audit')));
    expect(asked([p], { open: null }).map(({ path, answered }) => [path, answered])).toEqual([
      ['open', true],
      ['audit', false],
    ]);
  });
});

describe('what hangs on a question', () => {
  test('a verdict, or an award alone', () => {
    const amount = { word: 'product', of: [figure('people'), number(10)] } as const;
    const award = cash('once', 0, {
      pay: { ...quoted('每人'), kind: 'cash', per: 'once', amount: { form: 'exactly', quantity: amount } },
    });
    const questions = asked([program('p', yes('open'), [award])]);
    expect(questions.map(({ path, bearing }) => [path, bearing])).toEqual([
      ['open', 'verdict'],
      ['people', 'award'],
    ]);
    expect(questions[1]!.because).toEqual([{ program: 'test/p', clause: '一', quote: '每人' }]);
  });
});

describe('years and lists', () => {
  test("don't know of a yearly figure as a whole is not asked again for its year", () => {
    const last = one(compare({ fact: 'revenue', year: 'last' }, 'at_least', 100));
    expect(asked([last], { revenue: null }).map(({ path, answered }) => [path, answered])).toEqual([
      ['revenue@2021', true],
    ]);
  });

  const then = one(compare({ fact: 'revenue', year: { of: 'since' } }, 'at_least', 100));

  test('a figure whose year a date fixes is asked after the date, and shows its year', () => {
    expect(paths([then])).toEqual(['since']);
    const [, revenue] = asked([then], { since: '2019-03-01' });
    expect(revenue).toMatchObject({ path: 'revenue@2019', year: 2019, answered: false });
  });

  test('the same for a date whose year is not over: the last closed one', () => {
    expect(paths([then], { since: '2022-03-01' })).toEqual(['since', 'revenue@2021']);
  });

  test('whoever does not know the date is not asked for the figure', () => {
    expect(asked([then], { since: null }).map(({ path, answered }) => [path, answered])).toEqual([
      ['since', true],
    ]);
  });

  const plants: Condition = {
    ...quoted('plants'),
    word: 'some',
    list: 'loans',
    where: is({ fact: 'use', list: 'loans' }, 'plant', 0),
  };

  test('a list is asked, then the fields of its items that matter', () => {
    expect(paths([one(plants)])).toEqual(['loans']);
    const questions = asked([one(plants)], { loans: [{ use: 'office' }, {}] });
    expect(questions.map(({ path, answered }) => [path, answered])).toEqual([
      ['loans', true],
      ['loans[1].use', false],
    ]);
    expect(questions[1]).toMatchObject({
      fact: { id: 'use' },
      item: { list: 'loans', index: 1, field: 'use' },
    });
  });
});
