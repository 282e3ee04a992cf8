// What the words beside a figure say about it.
import { describe, expect, it, test } from 'vitest';
import { figuresIn } from '../../../src/rulebook/check/figures.ts';
import { dateWording, numberWording } from '../../../src/rulebook/check/wordings.ts';

/** For each number of the passage what is said, or "silent". */
function said(passage: string): readonly string[] {
  const figures = figuresIn(passage);
  return figures.map((_, at) => numberWording(passage, figures, at)?.says ?? 'silent');
}

function saidOfDates(passage: string): readonly string[] {
  return figuresIn(passage).map((figure) =>
    figure.kind === 'date' ? (dateWording(passage, figure)?.says ?? 'silent') : 'no date',
  );
}

describe('words beside a number', () => {
  test.each<readonly [string, readonly string[]]>([
    ['合计不超过8项', ['at_most']],
    ['300万元以内', ['at_most']],
    ['不高于5%', ['at_most']],
    ['至多3次', ['at_most']],
    ['最高50万元', ['at_most']],
    ['超过100万元', ['more_than']],
    ['大于5%', ['more_than']],
    ['高于5%', ['more_than']],
    ['300人以上', ['at_least']],
    ['300人及以上', ['at_least']],
    ['300人（含）以上', ['at_least']],
    ['300人以上（不含）', ['more_than']],
    ['不少于20人', ['at_least']],
    ['不低于3%', ['at_least']],
    ['达到2000万元', ['at_least']],
    ['至少2项', ['at_least']],
    ['满3年', ['at_least']],
    ['300人以下', ['less_than']],
    ['300人及以下', ['at_most']],
    ['300人以下（含）', ['at_most']],
    ['300人（含）以下', ['at_most']],
    ['未满3年', ['less_than']],
    ['不足300人', ['less_than']],
    ['未达到300人', ['less_than']],
    ['达不到300人', ['less_than']],
    ['给予 5 万元的奖励', ['silent']],
    ['连续 2 年未退出', ['silent']],
  ])('%s', (passage, says) => {
    expect(said(passage)).toEqual(says);
  });

  test.each<readonly [string, readonly string[]]>([
    ['从业人员300人及以上，且营业收入2000万元以下', ['at_least', 'less_than']],
    ['超过100万元不超过200万元的部分', ['more_than', 'at_most']],
    ['各不超过4项，重点领域三不超过3项', ['at_most', 'at_most']],
    ['满2年的给予5万元', ['at_least', 'silent']],
    ['不低于近三年平均值的5%', ['at_least', 'silent']],
  ])('each number of %s goes by the words beside it', (passage, says) => {
    expect(said(passage)).toEqual(says);
  });

  it('says of a range which end is which', () => {
    expect(said('500 万元至 2000 万元')).toEqual(['at_least', 'at_most']);
    expect(said('100万元（不含）至200万元（含）')).toEqual(['more_than', 'at_most']);
    expect(said('5至10人（不含）')).toEqual(['at_least', 'less_than']);
  });

  it('does not take what a condition says for what is paid', () => {
    expect(said('对达到标准的给予5万元')).toEqual(['silent']);
    expect(said('最高给予5万元')).toEqual(['at_most']);
    expect(said('奖励最高不超过5万元')).toEqual(['at_most']);
  });

  it('is not misled by words that only look alike', () => {
    expect(said('圆满完成任务的3家')).toEqual(['silent']);
    expect(said('超过预期，奖励3万元')).toEqual(['silent']);
  });
});

describe('words beside a date', () => {
  test.each<readonly [string, readonly string[]]>([
    ['从 2018 年起', ['on_or_after']],
    ['自2019年1月1日', ['on_or_after']],
    ['2011年开始至今', ['on_or_after']],
    ['2018年以来', ['on_or_after']],
    ['截至2020年12月31日', ['on_or_before']],
    ['2018年底前', ['on_or_before']],
    ['2018年9月25日（含）前', ['on_or_before']],
    ['2024年1月1日至2027年12月31日', ['on_or_after', 'on_or_before']],
    ['1998-2006年', ['on_or_after', 'on_or_before']],
    ['2018年9月25日前', ['before']],
    ['2018年以后', ['after']],
    ['2018 年 9 月 4 日', ['silent']],
  ])('%s', (passage, says) => {
    expect(saidOfDates(passage)).toEqual(says);
  });
});
