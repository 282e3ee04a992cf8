// What the rules cite stands in the notice: clauses, fingerprints, quotes character for character.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { check, clause, messages, placeIn } from './invented.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const FIRST = '凡种梨的企业都有补助。';
const SECOND = '三年内种满十亩的梨园，优先支持。';
const TEXT = `## 一\n${FIRST}\n\n## 二 重点\n${SECOND}\n`;
const CLAUSES = clause('一', FIRST) + clause('二', SECOND, '{ quoted: 0, listed: 1, total: 1 }');
const LISTED = ['{ cite: 二, why: { zh: 只是优先, en: a preference } }'];
const sound = { clauses: CLAUSES, text: TEXT, listed: LISTED };

const who = (quote: string, cite = '一') => ({
  who: `{ cite: ${cite}, quote: ${quote}, fact: enterprise, is: yes }`,
});

describe('a quote is a short phrase', () => {
  it('of at most 60 characters', () => {
    expect(messages(who('梨'.repeat(60)))).toEqual([]);
    const parts = who('梨'.repeat(61));
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '梨'.repeat(61))} the quote has 61 characters; quote a short phrase of at most 60, only the words the rule rests on`,
    ]);
  });

  it('and does not run over the end of a sentence', () => {
    const parts = who('都有补助。优先支持');
    expect(messages(parts)).toEqual([
      `${placeIn('who', parts, '都有')} the quote runs over the end of a sentence ("。"); quote a phrase from inside one sentence, without "。"`,
    ]);
  });
});

describe('a quote stands in its clause', () => {
  it('character for character', () => {
    expect(messages({ ...sound, ...who('种梨的企业') })).toEqual([]);
  });

  it('or the nearest passage is shown', () => {
    const parts = who('种桃的企业');
    expect(messages({ ...sound, ...parts })).toEqual([
      `${placeIn('who', parts, '种桃')} the quote "种桃的企业" is not in the text of 一; nearest there is "种梨的企业"; copy it character for character`,
    ]);
  });

  it('or the clause is named in which it stands', () => {
    const parts = who('种满十亩的梨园');
    expect(messages({ ...sound, ...parts })).toEqual([
      `${placeIn('who', parts, '种满')} the quote "种满十亩的梨园" is not in the text of 一; it stands in 二; cite: 二, or quote words of 一`,
    ]);
  });

  it('or nothing like it is found', () => {
    const parts = who('贷款贴息');
    expect(messages({ ...sound, ...parts })).toEqual([
      `${placeIn('who', parts, '贷款')} the quote "贷款贴息" is not in the text of 一; nothing there is like it; quote words of 一, or cite the clause it is from`,
    ]);
  });

  it('also where it names what no rule rests on', () => {
    const listed = [...LISTED, '{ cite: 一, quote: 都没有补助, why: { zh: 不论, en: not of interest } }'];
    expect(messages({ ...sound, listed })).toEqual([
      'pears/policy.yaml:16:23 the quote "都没有补助" is not in the text of 一; nearest there is "都有补助"; copy it character for character',
    ]);
  });

  it('in every clause whose rule uses the named condition with it', () => {
    const invented = {
      ...sound,
      conditions: '{ grower: { quote: 企业, fact: enterprise, is: yes } }',
      who: '{ all: [{ cite: 一, use: grower }, { cite: 二, use: grower }] }',
    };
    expect(messages(invented)).toEqual([
      'pears/policy.yaml:16:32 the quote "企业" is not in the text of 二; it stands in 一; cite: 一, or quote words of 二',
    ]);
  });
});

describe('clauses.yaml is the notice clause by clause', () => {
  it('with the fingerprint of each text', () => {
    const changed = TEXT.replace('都有补助', '都有奖励');
    expect(messages({ ...sound, text: changed })).toEqual([
      `pears/clauses.yaml:2:11 the text of 一 is another one than was read for these rules; read 一 again, mend what rests on it, then write sha256: ${sha256('凡种梨的企业都有奖励。')}`,
    ]);
  });

  it('with no clause that the text does not have', () => {
    expect(messages({ ...sound, text: TEXT.replace('## 二 ', '## 二（一） ') })).toEqual([
      `pears/clauses.yaml:1:1 the clause 二（一） (重点) of the notice's text is missing here; add it with its restatement and sha256: ${sha256(SECOND)}`,
      'pears/clauses.yaml:5:7 the notice\'s text has no clause "二"; its text stands there as 二（一）',
    ]);
    const other = TEXT.replace('## 二 ', '## 三 ').replace('优先支持', '不支持');
    expect(messages({ ...sound, text: other })).toContain(
      'pears/clauses.yaml:5:7 the notice\'s text has no clause "二"; it has 一 三',
    );
  });

  it('with every clause that the text has', () => {
    expect(messages({ clauses: clause('一', FIRST), text: TEXT })).toEqual([
      `pears/clauses.yaml:1:1 the clause 二 (重点) of the notice's text is missing here; add it with its restatement and sha256: ${sha256(SECOND)}`,
    ]);
  });
});

describe('the text of a notice is refused', () => {
  it('when a clause stands in it twice', () => {
    expect(messages({ ...sound, text: `${TEXT}\n## 二\n又一个。\n` })).toEqual([
      'pears.md:7:1 the clause "二" stands twice in the notice\'s text; give each its own id',
    ]);
  });

  it('when words stand under no clause', () => {
    expect(messages({ ...sound, text: `梨办：\n${TEXT}` })).toEqual([
      "pears.md:1:1 this line of the notice's text stands under no clause; put a heading ## <id> above it",
    ]);
  });
});

describe('without the text at hand', () => {
  it('quotes are counted and not looked for', () => {
    const { problems, unchecked, coverage, rulebook } = check({
      ...who('贷款贴息'),
      clauses: CLAUSES,
      listed: LISTED,
    });
    // who, pay and for each quote once.
    expect({ problems, unchecked, coverage }).toEqual({
      problems: [],
      unchecked: [{ notice: 'pears', quotes: 3 }],
      coverage: [],
    });
    expect(rulebook).toBeDefined();
  });

  it('with it, none is left uncounted', () => {
    expect(check(sound).unchecked).toEqual([]);
  });
});
