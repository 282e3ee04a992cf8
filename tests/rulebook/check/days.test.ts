// Every date of a rule stands in the quote it rests on; a year stands for its first or last day.
import { describe, expect, it, test } from 'vitest';
import { messages, placeIn } from './invented.ts';

const READING = 'reading: { zh: 含当日, en: the day itself counts }';
const MISSING =
  "write the notice's date, quote the words that have this one, or say in a reading where it is from";

const founded = (quote: string, rest: string) => ({
  who: `{ cite: 一, quote: ${quote}, fact: founded_on, ${rest} }`,
});

describe('a date stands in its quote', () => {
  test.each([
    founded('从 2018 年起', 'on_or_after: 2018-01-01'),
    founded('2018年底前', 'on_or_before: 2018-12-31'),
    founded('2018年成立', 'on_or_after: 2018-01-01, on_or_before: 2018-12-31'),
    founded('2018年3月1日至2020年2月29日', 'on_or_after: 2018-03-01, on_or_before: 2020-02-29'),
    founded('2018年9月25日前', `on_or_before: 2018-09-25, ${READING}`),
    founded('近三年', 'on_or_after: as_of - 3 年'),
    { window: '{ cite: 一, quote: 2020年6月底前, closes: 2020-06-30, binds: applicant }' },
    { force: 'from: 2020-01-01, cite: 一, quote: 自2020年1月1日起施行' },
  ])('%j', (parts) => {
    expect(messages(parts)).toEqual([]);
  });

  it('is told with the dates that stand there', () => {
    const parts = founded('自2018年起', 'on_or_after: 2019-01-01');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '2019')} 2019-01-01 does not stand in the quote "自2018年起", which has 2018年 (2018-01-01 or 2018-12-31); ${MISSING}`,
    ]);
  });

  it('is told when there is no date', () => {
    const parts = { window: '{ cite: 一, quote: 10天内, closes: 2020-06-30, binds: applicant }' };
    expect(messages(parts)).toEqual([
      `${placeIn('window', parts, '2020')} 2020-06-30 does not stand in the quote "10天内", which has 10天; ${MISSING}`,
    ]);
  });

  it('is told when there is no quote, in the term of the notice too', () => {
    expect(messages({ force: 'from: 2020-01-01' })).toEqual([
      `${placeIn('force', { force: 'from: 2020-01-01' }, '2020')} 2020-01-01 rests on no quote; quote the words of the notice that say it, or say in a reading where it is from`,
    ]);
  });

  it('is told for the day a step is due', () => {
    const wording = '{ zh: 梨办, en: the office }';
    const step = (due: string) => ({
      steps: `[{ by: ${wording}, text: ${wording}, cite: 一, quote: 2020年6月30日前报送, due: ${due} }]`,
    });
    expect(messages(step('2020-06-30'))).toEqual([]);
    expect(messages(step('2020-07-31'))).toEqual([
      `${placeIn('steps', step('2020-07-31'), '2020-07')} 2020-07-31 does not stand in the quote "2020年6月30日前报送", which has 2020年6月30日 (2020-06-30); ${MISSING}`,
    ]);
  });
});

describe('a date is compared as the words beside it say', () => {
  it('by its direction', () => {
    const parts = founded('从 2018 年起', 'on_or_before: 2018-12-31');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '2018-12')} the quote "从 2018 年起" says "起" beside 2018 年, which is on_or_after and not on_or_before; write on_or_after, or give a reading`,
    ]);
  });

  it('by the end of the year that is meant', () => {
    const since = founded('从 2018 年起', 'on_or_after: 2018-12-31');
    expect(messages(since)).toEqual([
      `${placeIn('who', since, '2018-12')} the quote "从 2018 年起" says "起" beside 2018 年, which is on_or_after 2018-01-01, not 2018-12-31; write 2018-01-01, or give a reading`,
    ]);
    const during = founded('2018年成立', 'on_or_after: 2018-12-31');
    expect(messages(during)).toEqual([
      `${placeIn('who', during, '2018-12')} on_or_after 2018年 is 2018-01-01, not 2018-12-31; write that day, or give a reading`,
    ]);
  });

  it('with a reading where 前 or 后 leaves the day itself open', () => {
    const until = founded('2018年9月25日前', 'on_or_before: 2018-09-25');
    expect(messages(until)).toEqual([
      `${placeIn('who', until, '2018-09')} the quote "2018年9月25日前" says "前" beside 2018年9月25日, which leaves open whether that day still counts; say in a reading that it does`,
    ]);
    const since = founded('2018年9月25日后', 'on_or_after: 2018-09-25');
    expect(messages(since)).toEqual([
      `${placeIn('who', since, '2018-09')} the quote "2018年9月25日后" says "后" beside 2018年9月25日, which leaves open whether that day counts already; say in a reading which day is the first`,
    ]);
  });

  it('with words or a reading for a single day', () => {
    const parts = founded('2018年9月25日', 'on_or_before: 2018-09-25');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '2018-09')} the quote "2018年9月25日" does not say that 2018年9月25日 is on_or_before; quote the words beside the date too, or give a reading`,
    ]);
  });

  it('and years added to it stand in the quote as well', () => {
    const parts = founded('从 2018 年起', 'plus_years: 2, on_or_after: 2018-01-01');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '2, on')} 2 年 does not stand in the quote "从 2018 年起", which has 2018 年; write the notice's figure, quote the words that have this one, or say in a reading where it is from`,
    ]);
  });
});
