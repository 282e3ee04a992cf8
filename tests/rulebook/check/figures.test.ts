// The figures of a passage: what numbers and dates a notice's words stand for.
import { describe, expect, it, test } from 'vitest';
import { figuresIn, isSameNumber } from '../../../src/rulebook/check/figures.ts';
import { readNumber } from '../../../src/rulebook/check/numerals.ts';
import { fraction } from '../../../src/engine/fraction.ts';

/** `60 month`, `1/2 percent`, `2020-01-01..2020-12-31`, in the order of the passage. */
const read = (passage: string): readonly string[] =>
  figuresIn(passage).map((figure) => {
    if (figure.kind === 'date') return `${figure.first}..${figure.last}`;
    const { numerator, denominator } = figure.value;
    return `${numerator}${denominator === 1n ? '' : `/${denominator}`} ${figure.counts ?? 'unknown'}`;
  });

describe('numbers in Chinese and in digits', () => {
  test.each([
    ['零', 0n],
    ['两', 2n],
    ['十', 10n],
    ['十二', 12n],
    ['二十', 20n],
    ['三百零五', 305n],
    ['三千五百', 3500n],
    ['一百二十万', 1_200_000n],
    ['二亿三千万', 230_000_000n],
    ['一万亿', 1_000_000_000_000n],
    ['二〇一八', 2018n],
    ['5,000', 5000n],
    ['1，234，567', 1_234_567n],
  ])('%s is %d', (written, value) => {
    expect(readNumber(written)).toEqual(fraction(value));
  });

  test.each([
    ['1.5', fraction(3n, 2n)],
    ['一点五', fraction(3n, 2n)],
    ['0.001', fraction(1n, 1000n)],
  ])('%s keeps its decimals', (written, value) => {
    expect(readNumber(written)).toEqual(value);
  });
});

describe('figures of a passage', () => {
  test.each<readonly [string, readonly string[]]>([
    // money
    ['给予 5 万元的奖励', ['50000 yuan']],
    ['5,000万元', ['50000000 yuan']],
    ['一百二十万元', ['1200000 yuan']],
    ['一点五亿元', ['150000000 yuan']],
    ['3 千万元', ['30000000 yuan']],
    ['300元', ['300 yuan']],
    ['２０万元', ['200000 yuan']],
    // shares
    ['不低于3%', ['3/100 percent']],
    ['２０％', ['1/5 percent']],
    ['减按百分之十五', ['3/20 percent']],
    ['千分之五', ['1/200 percent']],
    ['5‰', ['1/200 percent']],
    ['2个百分点', ['1/50 percent']],
    ['三分之二', ['2/3 percent']],
    ['九成', ['9/10 percent']],
    ['补助资金减半', ['1/2 percent']],
    ['免征增值税', ['0 unknown']],
    // counts and time
    ['从业人员300人', ['300 person']],
    ['二十人', ['20 person']],
    ['1式10份', ['1 unknown', '10 item']],
    ['连续 2 年', ['24 month']],
    ['两年', ['24 month']],
    ['6个月', ['6 month']],
    ['半年', ['6 month']],
    ['一年半', ['18 month']],
    ['三个年度', ['36 month']],
    ['附加5分', ['5 point']],
    // ranges and rows share the unit at their end
    ['500-3000万元', ['5000000 yuan', '30000000 yuan']],
    ['500 万元至 2000 万元', ['5000000 yuan', '20000000 yuan']],
    ['3—5%', ['3/100 percent', '1/20 percent']],
    ['三至五年', ['36 month', '60 month']],
    ['10、20、30万元', ['100000 yuan', '200000 yuan', '300000 yuan']],
    // dates
    ['从 2018 年起', ['2018-01-01..2018-12-31']],
    ['2018年度', ['2018-01-01..2018-12-31']],
    ['2018年9月25日前', ['2018-09-25..2018-09-25']],
    ['2020年2月底', ['2020-02-01..2020-02-29']],
    ['二〇一八年十二月', ['2018-12-01..2018-12-31']],
    ['1998-2006年', ['1998-01-01..1998-12-31', '2006-01-01..2006-12-31']],
    ['2020-05-06', ['2020-05-06..2020-05-06']],
    // words that are no figures
    ['党的十九大精神', []],
    ['统一、减免、避免、构成', []],
    ['重点领域一、二的实施内容', []],
    ['“一号工程”', []],
  ])('%s', (passage, figures) => {
    expect(read(passage)).toEqual(figures);
  });

  it('knows where each stands, its unit included', () => {
    const passage = '对每项给予500-3000万元补助';
    const [low, high] = figuresIn(passage);
    expect(passage.slice(low?.start, low?.end)).toBe('500');
    expect(passage.slice(high?.start, high?.end)).toBe('3000万元');
    expect([low?.side, high?.side]).toEqual(['low', 'high']);
  });

  it('takes 一项 and 免 for words, not for figures that a rule must account for', () => {
    const telling = (passage: string) => figuresIn(passage).map((figure) => figure.telling);
    expect(telling('每一项实施内容')).toEqual([false]);
    expect(telling('免征')).toEqual([false]);
    expect(telling('一年')).toEqual([true]);
    expect(telling('三项')).toEqual([true]);
  });
});

describe('a number of a rule and a figure of the text', () => {
  const same = (passage: string, value: bigint, unit: Parameters<typeof isSameNumber>[2]) =>
    figuresIn(passage).some((figure) => isSameNumber(figure, fraction(value), unit));

  it('are the same when value and unit are', () => {
    expect(same('5万元', 50_000n, 'yuan')).toBe(true);
    expect(same('5万元', 50_000n, 'person')).toBe(false);
    expect(same('24个月', 24n, 'month')).toBe(true);
    expect(same('2018年', 2018n, undefined)).toBe(false);
  });

  it('are the same when the text leaves the unit out or names one of its own', () => {
    expect(same('300以上', 300n, 'person')).toBe(true);
    expect(same('共10名', 10n, 'person')).toBe(true);
    expect(same('不超过8项', 8n, undefined)).toBe(true);
    expect(same('3以上', 3n, 'month')).toBe(false);
  });

  it('免 is nothing of any unit', () => {
    expect(same('免征', 0n, 'yuan')).toBe(true);
    expect(same('免征', 0n, 'percent')).toBe(true);
  });
});

describe('the numbers of items', () => {
  test.each([
    ['（1）职工总数不超过500人', ['500 person']],
    ['(2) 不低于60分；（3）不低于5%', ['60 point', '1/20 percent']],
    ['符合如下要求：1. 比例不低于5%；2.比例不低于4%', ['1/20 percent', '1/25 percent']],
    ['1、2、3万元', ['10000 yuan', '20000 yuan', '30000 yuan']],
    ['1.5%', ['3/200 percent']],
    ['附件（1）共3项', ['1 unknown', '3 item']],
  ])('%s: where a sentence begins they are no figures', (passage, figures) => {
    expect(read(passage)).toEqual(figures);
  });
});
