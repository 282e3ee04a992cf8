// Time: an award for years kept on a register, with two readings of when it began. The worked examples of the Shanxi notice.
import { expect, test } from 'vitest';
import { assess, prepare } from '../../src/engine/index.ts';
import type { Award, Condition } from '../../src/engine/rules.ts';
import { all, answers, cash, fact, is, options, program, quoted, rulebook, say } from './rulebook.ts';

const since2018 = (years: number): Condition => ({
  ...quoted('从 2018 年起'),
  word: 'member',
  of: { fact: 'listed' },
  form: 'date',
  names: ['2018-01-01'],
  ranges: [[17532, null]],
  reading: {
    text: say('first listed from 2018 on'),
    otherwise: {
      text: say('paid from 2018 on'),
      when: {
        word: 'member',
        of: { fact: 'listed' },
        form: 'date',
        names: ['2018-01-01'],
        ranges: [[17532, null]],
        plusYears: years,
      },
    },
  },
});

const award = (id: string, years: number, yuan: number): Award =>
  cash(id, yuan, {
    when: since2018(years),
    milestone: {
      ...quoted(`连续 ${years} 年`),
      word: 'elapsed',
      since: { fact: 'listed' },
      until: { fact: 'left' },
      years,
    },
  });

const small = { ...is({ fact: 'size', year: { of: 'listed' } }, 'small', 0), ...quoted('小微工业企业') };
const machine = prepare(
  rulebook(
    [
      fact('size', 'choice', { yearly: true, options: options('small', 'large') }),
      fact('listed', 'date', { none: say('never') }),
      fact('left', 'date', { none: say('still there') }),
    ],
    [program('retention', all(small as Condition), [award('two', 2, 50_000), award('three', 3, 100_000)])],
  ),
);

function judged(asOf: string, given: Record<string, string>) {
  return assess(machine, answers(given), { asOf }).programs[0]!;
}

const still = {
  listed: '2019-03-01',
  left: 'none',
  'size@2019': 'small',
  'size@2018': 'small',
  'size@2017': 'small',
};

test('before two years it is upcoming, with the day', () => {
  expect(judged('2018-09-15', still)).toMatchObject({ verdict: 'upcoming', due: '2021-03-01' });
  const before = judged('2021-02-28', still);
  expect(before).toMatchObject({ verdict: 'upcoming', amounts: [{ low: 0, high: 0 }] });
  expect(before.awards.map(({ milestone }) => milestone)).toEqual([
    { state: 'ahead', due: '2021-03-01', low: 5_000_000, high: 5_000_000 },
    { state: 'ahead', due: '2022-03-01', low: 10_000_000, high: 10_000_000 },
  ]);
});

test('on the second and third anniversary the awards are due', () => {
  expect(judged('2021-03-01', still)).toMatchObject({
    verdict: 'eligible',
    amounts: [{ low: 5_000_000, high: 5_000_000 }],
  });
  expect(judged('2022-03-01', still)).toMatchObject({
    verdict: 'eligible',
    amounts: [{ low: 15_000_000, high: 15_000_000 }],
  });
});

test('who left between keeps the first award, whether the leaving is past or planned', () => {
  for (const asOf of ['2021-06-01', '2022-06-01']) {
    const left = judged(asOf, { ...still, left: '2021-12-01' });
    expect(left).toMatchObject({ verdict: 'eligible', amounts: [{ low: 5_000_000, high: 5_000_000 }] });
    expect(left.awards.map(({ milestone }) => milestone?.state)).toEqual(['reached', 'missed']);
  }
});

test('who left before two years is ineligible and sees both as missed', () => {
  const left = judged('2022-06-01', { ...still, left: '2020-12-01' });
  expect(left).toMatchObject({ verdict: 'ineligible', amounts: [] });
  expect(left.awards.map(({ milestone }) => milestone?.state)).toEqual(['missed', 'missed']);
  expect(left.failed.map(({ gap }) => gap)).toEqual([1, 2]);
});

test('where the other reading would pay, the issuer is asked, award by award', () => {
  const late = judged('2022-06-01', { ...still, listed: '2017-12-31' });
  expect(late).toMatchObject({ verdict: 'referred', amounts: [{ low: 15_000_000, high: 15_000_000 }] });
  expect(late.referred[0]).toMatchObject({ to: say('issuer'), quote: '从 2018 年起' });
  const early = judged('2022-06-01', { ...still, listed: '2015-06-01', 'size@2015': 'small' });
  expect(early).toMatchObject({ verdict: 'referred', amounts: [{ low: 10_000_000, high: 10_000_000 }] });
  const none = judged('2022-06-01', { ...still, listed: '2014-12-31', 'size@2014': 'small' });
  expect(none.verdict).toBe('ineligible');
});

test('never listed is ineligible and says so', () => {
  const never = judged('2022-06-01', { listed: 'none', left: 'none' });
  expect(never.verdict).toBe('ineligible');
  expect(never.failed.some(({ path, value }) => path === 'listed' && value === 'none')).toBe(true);
});

test('without the date it is open, asks for it and pays nothing to 15', () => {
  const open = judged('2022-06-01', { left: 'none' });
  expect(open).toMatchObject({ verdict: 'open', amounts: [{ low: 0, high: 15_000_000 }] });
  expect(open.missing.verdict).toContain('listed');
  expect(judged('2022-06-01', { listed: '2019-03-01', 'size@2019': 'small' })).toMatchObject({
    verdict: 'open',
  });
});
