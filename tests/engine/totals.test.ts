// Totals: what is certain, what an authority decides, and the best that may lawfully be had together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Amount, Award, Condition, Exclusive, Kind, Per, Program } from '../../src/engine/rules.ts';
import {
  all,
  answers,
  cash,
  fact,
  figure,
  is,
  none,
  number,
  options,
  program,
  quoted,
  referred,
  rulebook,
  type Told,
  yes,
} from './rulebook.ts';
import { runs } from './runs.ts';

const asOf = '2022-06-01';
const inItem = (name: string) => ({ fact: name, list: 'loans' });
const facts = [
  fact('open', 'yes_no'),
  fact('people', 'count'),
  fact('loans', 'list', {
    item: [fact('amount', 'money'), fact('use', 'choice', { options: options('plant', 'office') })],
  }),
];

const onlyOne = (programs: readonly string[], per?: string): Exclusive => ({
  programs: programs.map((id) => `test/${id}`),
  ...(per !== undefined && { per }),
  citation: quoted('择一').citation,
});

function assessed(
  programs: readonly Program[],
  exclusive: readonly Exclusive[] = [],
  given: Told = {},
  received: readonly string[] = [],
): Assessment {
  return assess(prepare(rulebook(facts, programs, { exclusive })), answers(given), { asOf, received });
}

const totalOf = (...of: Parameters<typeof assessed>) => assessed(...of).totals[0]!;
const pays = (id: string, yuan: number, who: Condition = all(), more: Partial<Program> = {}): Program =>
  program(id, who, [cash('once', yuan)], more);

const spread = (low: number, high: number): Amount => ({
  form: 'between',
  low: number(low),
  high: number(high),
});
const of = (id: string, amount: Amount, kind: Kind = 'cash', per: Per = 'once', tax?: string): Program =>
  program(id, all(), [cash('one', 0, { pay: { ...quoted('pay'), kind, per, ...(tax && { tax }), amount } })]);

describe('what a total takes', () => {
  test('the certain and the referred stand apart', () => {
    const total = totalOf([pays('a', 10), pays('b', 20, referred('office')), pays('c', 40, yes('open'))]);
    expect(total).toMatchObject({
      kind: 'cash',
      per: 'once',
      certain: { low: 1_000, high: 1_000 },
      referred: { low: 2_000, high: 2_000 },
      best: { low: 3_000, high: 7_000, programs: ['test/a', 'test/b', 'test/c'], leftOut: [] },
    });
  });

  test('what answers that are missing can still bring stands apart from both', () => {
    const total = totalOf([pays('a', 10), pays('b', 20, referred('office')), pays('c', 40, yes('open'))]);
    expect(total.open).toEqual({ low: 0, high: 4_000 });
    expect(totalOf([pays('a', 10)]).open).toEqual({ low: 0, high: 0 });
  });

  test('while it is open whom the notice addresses, what an authority would decide hangs on the answer too', () => {
    const addressed = pays('a', 10, referred('office'), { for: yes('open') });
    expect(totalOf([addressed])).toMatchObject({
      certain: { low: 0, high: 0 },
      referred: { low: 0, high: 0 },
      open: { low: 0, high: 1_000 },
      best: { low: 0, high: 1_000 },
    });
    expect(totalOf([addressed], [], { open: 1 }).referred).toEqual({ low: 1_000, high: 1_000 });
  });

  test('of two open programs that exclude each other only one can still be had', () => {
    const exclusive = [onlyOne(['b', 'c'])];
    const programs = [pays('b', 20, yes('open')), pays('c', 40, yes('open'))];
    expect(totalOf(programs, exclusive).open).toEqual({ low: 0, high: 4_000 });
    expect(totalOf(programs).open).toEqual({ low: 0, high: 6_000 });
  });

  test('only programs that count: in force, checked, with a window that is not closed', () => {
    const closed = pays('closed', 40, all(), { window: { closes: '2022-05-31' } });
    const today = pays('today', 20, all(), { window: { closes: '2022-06-01' } });
    const soon = pays('soon', 10, all(), { window: { opens: '2022-07-01' } });
    expect(totalOf([closed, today, soon]).certain).toEqual({ low: 3_000, high: 3_000 });
  });

  test('kinds and pers are never mixed, and a deferral is never totalled', () => {
    const { totals } = assessed([
      of('a', spread(1, 2)),
      of('b', spread(3, 5), 'cash', 'year'),
      of('c', spread(7, 11), 'saving', 'year', 'cit'),
      of('d', spread(13, 17), 'deferral', 'once'),
      of('e', { form: 'unstated' }, 'unstated', 'once'),
    ]);
    expect(totals.map(({ kind, per, best }) => [kind, per, best.high])).toEqual([
      ['cash', 'once', 200],
      ['cash', 'year', 500],
      ['saving', 'year', 1_100],
    ]);
  });

  test('what was received is out, and nothing left is no total', () => {
    const programs = [pays('a', 10), pays('b', 20)];
    expect(totalOf(programs, [], {}, ['test/a/once']).certain).toEqual({ low: 2_000, high: 2_000 });
    expect(assessed(programs, [], {}, ['test/a/once', 'test/b/once']).totals).toEqual([]);
  });

  test('an ineligible program adds nothing', () => {
    expect(assessed([pays('a', 10, none(all()))]).totals).toEqual([]);
  });

  test('awards that exclude each other inside a program are not added up', () => {
    const either = program('a', all(), [
      cash('one', 10, { when: yes('open') }),
      cash('two', 30, { when: none(yes('open')) }),
    ]);
    expect(totalOf([either]).best).toMatchObject({ low: 1_000, high: 3_000 });
  });

  test('a bound that does not exist is none in the total', () => {
    const open = of('a', { form: 'exactly', quantity: figure('people') });
    expect(totalOf([open, pays('b', 10)]).best).toMatchObject({ low: 1_000, high: null });
  });
});

describe('at most one of', () => {
  test('the best counts, and what is left out has its reason', () => {
    const { best, certain } = totalOf([pays('a', 10), pays('b', 30), pays('c', 5)], [onlyOne(['a', 'b'])]);
    expect(certain).toEqual({ low: 3_500, high: 3_500 });
    expect(best).toMatchObject({ low: 3_500, high: 3_500, programs: ['test/b', 'test/c'] });
    expect(best.leftOut).toEqual([
      { id: 'test/a', because: { zh: '与“b”只能择一享受。', en: 'Only one of this and “b” can be had.' } },
    ]);
  });

  test('the greatest low and the greatest high may come from different sets', () => {
    const { best } = totalOf([of('a', spread(10, 20)), of('b', spread(5, 90))], [onlyOne(['a', 'b'])]);
    expect(best).toMatchObject({ low: 1_000, high: 9_000, programs: ['test/b'] });
  });

  test('ties go to the greater low, then to the order of the programs', () => {
    const greaterLow = totalOf([of('a', spread(5, 20)), of('b', spread(10, 20))], [onlyOne(['a', 'b'])]);
    expect(greaterLow.best.programs).toEqual(['test/b']);
    const equal = totalOf([pays('a', 10), pays('b', 10)], [onlyOne(['a', 'b'])]);
    expect(equal.best.programs).toEqual(['test/a']);
  });

  test('one against two that go together', () => {
    const exclusive = [onlyOne(['a', 'b']), onlyOne(['a', 'c'])];
    expect(totalOf([pays('a', 30), pays('b', 20), pays('c', 20)], exclusive).best).toMatchObject({
      high: 4_000,
      programs: ['test/b', 'test/c'],
      leftOut: [{ id: 'test/a' }],
    });
  });
});

describe('savings on the same tax', () => {
  test('only the largest enters a total', () => {
    const programs = [
      of('a', spread(10, 20), 'saving', 'year', 'cit'),
      of('b', spread(5, 30), 'saving', 'year', 'cit'),
      of('c', spread(1, 1), 'saving', 'year', 'vat'),
    ];
    const { best } = totalOf(programs);
    expect(best).toMatchObject({ low: 1_100, high: 3_100, programs: ['test/b', 'test/c'] });
    expect(best.leftOut[0]).toMatchObject({ id: 'test/a' });
    expect(best.leftOut[0]!.because.zh).toContain('同一税种');
  });
});

describe('at most one of for each item', () => {
  const share = (id: string, percent: number, more: Partial<Award> = {}): Program =>
    program(id, all(), [
      cash('one', 0, {
        each: { list: 'loans' },
        pay: {
          ...quoted('pay'),
          kind: 'cash',
          per: 'item',
          amount: {
            form: 'exactly',
            quantity: { word: 'product', of: [figure(inItem('amount')), number(percent, 100)] },
          },
        },
        ...more,
      }),
    ]);
  const loans = [
    { amount: 10_000, use: 'plant' },
    { amount: 20_000, use: 'office' },
  ];

  test('every item goes where it pays most', () => {
    const plantOnly = share('a', 30, { each: { list: 'loans', where: is(inItem('use'), 'plant', 0) } });
    const total = totalOf([plantOnly, share('b', 10)], [onlyOne(['a', 'b'], 'loans')], { loans });
    expect(total.best).toMatchObject({ low: 5_000, high: 5_000, programs: ['test/a', 'test/b'] });
  });

  test('with a cap on one the rest goes to the other', () => {
    const capped = share('a', 30, { cap: { amount: number(30) } });
    const total = totalOf([capped, share('b', 10)], [onlyOne(['a', 'b'], 'loans')], { loans });
    expect(total.best).toMatchObject({ low: 5_000, high: 5_000 });
  });

  test('two awards of one program may both take an item', () => {
    const [first] = share('a', 30).awards;
    const twice = program('a', all(), [first!, { ...first!, id: 'two' }]);
    const total = totalOf([twice, share('b', 50)], [onlyOne(['a', 'b'], 'loans')], { loans });
    expect(total.best).toMatchObject({ low: 18_000, high: 18_000 });
  });

  test('a list not given promises no more than the dearest program', () => {
    const flat = (id: string, yuan: number) =>
      share(id, 0, {
        pay: {
          ...quoted('pay'),
          kind: 'cash',
          per: 'item',
          amount: { form: 'exactly', quantity: number(yuan) },
        },
      });
    const few: Condition = {
      ...quoted('at most 2'),
      word: 'compare',
      left: { word: 'count', list: 'loans' },
      operator: 'at_most',
      right: number(2),
    };
    const both = [flat('a', 10), flat('b', 25)].map((each) => ({ ...each, who: few }));
    expect(totalOf(both, [onlyOne(['a', 'b'], 'loans')]).best).toMatchObject({ low: 0, high: 5_000 });
  });
});

describe('the best lawful set', () => {
  interface Rival {
    readonly low: number;
    readonly high: number;
    readonly tax: number;
  }
  const rivals = fc.array(
    fc.record({ low: fc.nat(20), high: fc.integer({ min: 20, max: 40 }), tax: fc.nat(3) }),
    { minLength: 1, maxLength: 7 },
  );
  const groups = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }), { maxLength: 3 });

  /** Tax 0 stands for a tax that no other program concerns. */
  const isLawful = (
    chosen: readonly number[],
    every: readonly Rival[],
    barred: readonly (readonly number[])[],
  ) => {
    const taxes = chosen.map((index) => every[index]!.tax).filter((tax) => tax !== 0);
    return (
      new Set(taxes).size === taxes.length &&
      barred.every((group) => chosen.filter((index) => group.includes(index)).length <= 1)
    );
  };

  test('is the best of all sets that are lawful, tried one by one', () => {
    fc.assert(
      fc.property(rivals, groups, (every, barred) => {
        const programs = every.map(({ low, high, tax }, index) =>
          of(`p${index}`, spread(low, high), 'saving', 'year', tax === 0 ? `own-${index}` : `tax-${tax}`),
        );
        const exclusive = barred.map((group) =>
          onlyOne(group.filter((index) => index < every.length).map((index) => `p${index}`)),
        );
        const { best } = totalOf(programs, exclusive);
        let [low, high] = [0, 0];
        for (let set = 0; set < 2 ** every.length; set++) {
          const chosen = every.map((_, index) => index).filter((index) => set & (1 << index));
          if (!isLawful(chosen, every, barred)) continue;
          const sum = (bound: 'low' | 'high') =>
            chosen.reduce((sums, index) => sums + every[index]![bound], 0);
          [low, high] = [Math.max(low, sum('low')), Math.max(high, sum('high'))];
        }
        expect([best.low, best.high]).toEqual([low * 100, high * 100]);
        const named = best.programs.map((id) => Number(id.replace('test/p', '')));
        expect(isLawful(named, every, barred)).toBe(true);
        expect(named.reduce((sums, index) => sums + every[index]!.high, 0)).toBe(high);
        const left = new Set(best.leftOut.map(({ id }) => id));
        expect([...left, ...best.programs].sort()).toEqual(programs.map(({ id }) => id).sort());
      }),
      runs(150),
    );
  });

  test('is found for twenty pairs of rivals, of which each is settled by itself', () => {
    const pairs = Array.from({ length: 20 }, (_, index) => [`a${index}`, `b${index}`]);
    const programs = pairs.flatMap(([a, b]) => [pays(a!, 10), pays(b!, 20)]);
    expect(
      totalOf(
        programs,
        pairs.map((pair) => onlyOne(pair)),
      ).best.high,
    ).toBe(40_000);
  });
});
