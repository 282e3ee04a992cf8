// Every sentence and every figure of a notice is quoted by a rule or listed with a reason; the counts are data.
import { describe, expect, it } from 'vitest';
import { check, clause, messages } from './invented.ts';

const why = 'why: { zh: 不涉及企业, en: nothing for an enterprise }';

/** A notice of one clause, whose first sentence the rules quote (企业). */
const one = (text: string, coverage: string, listed: readonly string[] = []) => ({
  text: `## 一\n${text}\n`,
  clauses: clause('一', text, coverage),
  listed,
});

describe('sentences', () => {
  it('that a rule quotes or not_modelled lists are covered, and counted apart', () => {
    const invented = one('凡种梨的企业；各县落实；\n梨园有奖。', '{ quoted: 1, listed: 2, total: 3 }', [
      `{ cite: 一, quote: 各县落实, ${why} }`,
      `{ cite: 一, quote: 梨园有奖, ${why} }`,
    ]);
    expect(messages(invented)).toEqual([]);
    expect(check(invented).coverage).toEqual([
      { notice: 'pears', clauses: [{ id: '一', quoted: 1, listed: 2, total: 3 }] },
    ]);
  });

  it('are all listed by an entry without a quote', () => {
    const invented = one('凡种梨的企业；各县落实；3年后再说。', '{ quoted: 1, listed: 2, total: 3 }', [
      `{ cite: 一, ${why} }`,
    ]);
    expect(messages(invented)).toEqual([]);
  });

  it('that are listed count as listed, though they share a phrase with what a rule quotes', () => {
    const text = '种梨的企业有奖；种桃的企业另行通知。';
    const shared = one(text, '{ quoted: 1, listed: 1, total: 2 }', [`{ cite: 一, quote: 另行通知, ${why} }`]);
    expect(messages(shared)).toEqual([]);
    expect(messages(one(text, '{ quoted: 2, listed: 0, total: 2 }'))).toEqual([]);
  });

  it('that nobody accounts for are told', () => {
    expect(messages(one('凡种梨的企业；各县落实。', '{ quoted: 1, listed: 0, total: 2 }'))).toEqual([
      'pears/clauses.yaml:1:7 a sentence of 一 is neither quoted nor listed: "各县落实。"; quote a phrase of it where a rule rests on it, or list it under not_modelled with a reason',
    ]);
  });
});

describe('figures', () => {
  it('of a quoted sentence stand in a quote too', () => {
    const text = '凡种梨满三年的企业，自2020年起给予5万元，按投入的10%计。';
    const told = messages(one(text, '{ quoted: 1, listed: 0, total: 1 }'));
    const missing = (figure: string, around: string) =>
      `pears/clauses.yaml:1:7 the figure ${figure} of 一 is in no quote: "${around}"; quote it where a rule rests on it, or list it under not_modelled with a reason`;
    expect(told).toEqual([
      missing('三年', '凡种梨满三年的企业，自2020年起给予5…'),
      missing('2020年', '…种梨满三年的企业，自2020年起给予5万元，按投入的…'),
      missing('5万元', '…，自2020年起给予5万元，按投入的10%计。'),
      missing('10%', '…给予5万元，按投入的10%计。'),
    ]);
  });

  it('are covered by a quote that holds them whole, of a rule or of an entry', () => {
    const text = '凡种梨满三年的企业，给予5万元。';
    const listed = (quote: string) => [
      `{ cite: 一, quote: 满三年, ${why} }`,
      `{ cite: 一, quote: ${quote}, ${why} }`,
    ];
    const coverage = '{ quoted: 1, listed: 0, total: 1 }';
    expect(messages(one(text, coverage, listed('给予5万元')))).toEqual([]);
    expect(messages(one(text, coverage, listed('给予5')))).toEqual([
      'pears/clauses.yaml:1:7 the figure 5万元 of 一 is in no quote: "…梨满三年的企业，给予5万元。"; quote it where a rule rests on it, or list it under not_modelled with a reason',
    ]);
  });

  it('are not told where the whole sentence already is', () => {
    expect(messages(one('凡种梨的企业；给予5万元。', '{ quoted: 1, listed: 0, total: 2 }'))).toEqual([
      'pears/clauses.yaml:1:7 a sentence of 一 is neither quoted nor listed: "给予5万元。"; quote a phrase of it where a rule rests on it, or list it under not_modelled with a reason',
    ]);
  });

  it('are not looked for in words such as 每一项', () => {
    expect(messages(one('凡种梨的企业每一项都免收。', '{ quoted: 1, listed: 0, total: 1 }'))).toEqual([]);
  });
});

describe('the counts in clauses.yaml', () => {
  it('are held to the text', () => {
    expect(messages(one('凡种梨的企业。', '{ quoted: 2, listed: 0, total: 2 }'))).toEqual([
      'pears/clauses.yaml:4:13 the coverage of 一 is not what the rules and the text give; write coverage: { quoted: 1, listed: 0, total: 1 }',
    ]);
  });

  it('are asked for where they are missing', () => {
    const invented = one('凡种梨的企业。', '{ quoted: 1, listed: 0, total: 1 }');
    const clauses = invented.clauses.replace(/ {2}coverage: .*\n/, '');
    expect(messages({ ...invented, clauses })).toEqual([
      'pears/clauses.yaml:1:7 the coverage of 一 is missing; write coverage: { quoted: 1, listed: 0, total: 1 }',
    ]);
  });

  it('reach the compiled clause, so that they can be shown without the text', () => {
    const { rulebook } = check({
      clauses: clause('一', '凡种梨的企业。', '{ quoted: 1, listed: 0, total: 1 }'),
    });
    expect(rulebook?.notices[0]?.clauses[0]?.coverage).toEqual({ quoted: 1, listed: 0, total: 1 });
  });
});
