// Every number of a rule stands in the quote it rests on, compared as the words beside it say, or a reading explains it.
import { describe, expect, it, test } from 'vitest';
import { messages, placeIn } from './invented.ts';

const READING = 'reading: { zh: 按统计口径, en: by the statistics }';

const revenue = (quote: string, rest: string) => ({
  who: `{ cite: 一, quote: ${quote}, fact: revenue, ${rest} }`,
});
const age = (quote: string, rest: string) => ({
  who: `{ cite: 一, quote: ${quote}, elapsed: { since: founded_on }, ${rest} }`,
});
const pay = (quote: string, amount: string) => ({ pay: `{ cite: 一, quote: ${quote}, amount: ${amount} }` });

const MISSING =
  "write the notice's figure, quote the words that have this one, or say in a reading where it is from";

describe('a number stands in its quote', () => {
  test.each([
    revenue('营业收入不超过300万元', 'at_most: 300 万元'),
    revenue('营业收入不超过300万元', 'at_most: 3000000 元'),
    revenue('营业收入不低于五千万元', 'at_least: "5,000 万元"'),
    revenue('营业收入500-3000万元', 'at_least: 500 万元, at_most: 3000 万元'),
    { who: '{ cite: 一, quote: 二十人以上, fact: staff, at_least: 20 人 }' },
    { who: '{ cite: 一, quote: 不少于3棵, count: trees, at_least: 3 }' },
    age('连续 2 年经营', 'at_least: 2 年'),
    age('成立满24个月', 'at_least: 2 年'),
    age('成立未满3年', 'less_than: 3 年'),
    pay('给予5万元', '5 万元'),
    pay('减半', '{ product: [1/2, { fact: revenue }] }'),
    pay('免收', '0 元'),
    pay('给予3至5万元', '3 万元 .. 5 万元'),
    pay('按营业收入的百分之三，最高不超过5万元', '{ least: [{ product: [3%, { fact: revenue }] }, 5 万元] }'),
  ])('%j', (parts) => {
    expect(messages(parts)).toEqual([]);
  });

  it('is told with the figures that stand there', () => {
    const parts = revenue('从业人员20人以上且营业收入不超过300万元', 'at_most: 3000 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '3000 万元')} 3000 万元 does not stand in the quote "从业人员20人以上且营业收入不超过300万元", which has 20人, 300万元; ${MISSING}`,
    ]);
  });

  it('is told when the quote has no figure', () => {
    const parts = pay('给予奖励', '5 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('pay', parts, '5 万元')} 5 万元 does not stand in the quote "给予奖励", which has no figure; ${MISSING}`,
    ]);
  });

  it('is told when there is no quote', () => {
    const parts = { who: '{ fact: revenue, at_least: 3 万元 }' };
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '3 万元')} 3 万元 rests on no quote; quote the words of the notice that say it, or say in a reading where it is from`,
    ]);
  });

  it('is told of copies of an application too', () => {
    const wording = '{ zh: 梨办, en: the office }';
    const parts = { steps: `[{ by: ${wording}, text: ${wording}, cite: 一, quote: 1式10份, copies: 3 }]` };
    expect(messages(parts)).toEqual([
      `${placeIn('steps', parts, '3 }')} 3 does not stand in the quote "1式10份", which has 1, 10份; ${MISSING}`,
    ]);
  });

  it('counts in the unit of the notice: 300 people are not 300 yuan', () => {
    const parts = revenue('从业人员不少于300人', 'at_least: 300 元');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '300 元')} 300 元 does not stand in the quote "从业人员不少于300人", which has 300人; ${MISSING}`,
    ]);
  });

  it('may come from elsewhere when a reading says from where', () => {
    expect(messages(revenue('小企业', `at_most: 3000 万元, ${READING}`))).toEqual([]);
  });

  it('rests on the nearest quote above it, and only the reading at that quote explains it', () => {
    const inner = '{ fact: revenue, at_least: 3 万元 }';
    expect(messages({ who: `{ cite: 一, quote: 不低于3万元, all: [${inner}] }` })).toEqual([]);
    const parts = {
      who: `{ cite: 一, quote: 小企业, ${READING}, all: [{ quote: 梨园, fact: revenue, at_least: 3 万元 }] }`,
    };
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '3 万元')} 3 万元 does not stand in the quote "梨园", which has no figure; ${MISSING}`,
    ]);
  });
});

describe('a comparison agrees with the words beside the number', () => {
  test.each([
    ['营业收入300万元以下', 'less_than'],
    ['营业收入300万元（含）以下', 'at_most'],
    ['营业收入300万元以上', 'at_least'],
    ['营业收入超过300万元', 'more_than'],
  ])('%s is %s', (quote, operator) => {
    expect(messages(revenue(quote, `${operator}: 300 万元`))).toEqual([]);
  });

  test.each([
    ['营业收入不超过300万元', '不超过', 'at_most', 'at_least'],
    ['营业收入超过300万元', '超过', 'more_than', 'at_least'],
    ['营业收入300万元以上', '以上', 'at_least', 'more_than'],
    ['营业收入300万元以下', '以下', 'less_than', 'at_most'],
  ])('%s: "%s" is %s and not %s', (quote, words, says, operator) => {
    const parts = revenue(quote, `${operator}: 300 万元`);
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '300 万元')} the quote "${quote}" says "${words}" beside 300万元, which is ${says} and not ${operator}; write ${says}: 300 万元, or give a reading`,
    ]);
  });

  it('goes by the number that is compared, when the quote has several', () => {
    const quote = '营业收入300万元以上2000万元以下';
    expect(messages(revenue(quote, 'at_least: 300 万元, less_than: 2000 万元'))).toEqual([]);
    const parts = revenue(quote, 'less_than: 300 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '300 万元')} the quote "${quote}" says "以上" beside 300万元, which is at_least and not less_than; write at_least: 300 万元, or give a reading`,
    ]);
  });

  it('needs the words in the quote', () => {
    const parts = revenue('营业收入300万元', 'at_least: 300 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '300 万元')} the quote "营业收入300万元" does not say that 300万元 is at_least; quote the words beside the figure too, or give a reading`,
    ]);
  });

  it('is free where a reading explains it', () => {
    expect(messages(revenue('营业收入300万元以下', `at_most: 300 万元, ${READING}`))).toEqual([]);
  });

  it('holds for years too', () => {
    const turned = age('成立满3年', 'less_than: 3 年');
    expect(messages(turned)).toEqual([
      `${placeIn('who', turned, '3 年')} the quote "成立满3年" says "满" beside 3年, which is at_least and not less_than; write at_least: 3 年, or give a reading`,
    ]);
    const within = age('成立2年以内', 'at_least: 2 年');
    expect(messages(within)).toEqual([
      `${placeIn('who', within, '2 年')} the quote "成立2年以内" says "以内" beside 2年, which is at_most and not at_least; follow the words, or give a reading`,
    ]);
  });

  it('holds for shares of a figure', () => {
    const share = (operator: string) => ({
      who: `{ cite: 一, quote: 种植投入不低于营业收入的3%, ratio: { of: { fact: revenue }, to: { fact: revenue } }, ${operator}: 3% }`,
    });
    expect(messages(share('at_least'))).toEqual([]);
    const parts = share('more_than');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '3%')} the quote "种植投入不低于营业收入的3%" says "不低于" beside 3%, which is at_least and not more_than; write at_least: 3%, or give a reading`,
    ]);
  });
});

describe('an amount is what the words pay', () => {
  it('is not a fixed sum where they only bound it', () => {
    const parts = pay('最高给予5万元', '5 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('pay', parts, '5 万元')} the quote "最高给予5万元" says "最高" beside 5万元, which is at_most and not the amount itself; write up_to: 5 万元, or give a reading`,
    ]);
    expect(messages(pay('最高给予5万元', '{ up_to: 5 万元 }'))).toEqual([]);
  });

  it('is not a fixed sum where they give a range', () => {
    const parts = pay('给予3-5万元', '5 万元');
    expect(messages(parts)).toEqual([
      `${placeIn('pay', parts, '5 万元')} the quote "给予3-5万元" says "…-5万元" beside 5万元, which is at_most and not the amount itself; write the range with both ends, such as 1 万元 .. 2 万元, or give a reading`,
    ]);
  });

  it('is not "up to" where they name the sum', () => {
    const parts = pay('给予5万元', '{ up_to: 5 万元 }');
    expect(messages(parts)).toEqual([
      `${placeIn('pay', parts, '5 万元')} the quote "给予5万元" does not say that 5万元 is at_most; quote the words beside the figure too, or give a reading`,
    ]);
  });

  it('has a ceiling where they say so, not a floor', () => {
    const parts = pay(
      '按营业收入的3%，最低不少于5万元',
      '{ least: [{ product: [3%, { fact: revenue }] }, 5 万元] }',
    );
    expect(messages(parts)).toEqual([
      `${placeIn('pay', parts, '5 万元')} the quote "按营业收入的3%，最低不少于5万元" says "不少于" beside 5万元, which is at_least and not at_most; follow the words, or give a reading`,
    ]);
  });
});
