// Notices as texts: clauses under their headings, fingerprints anyone can make, sentences, and the nearest passage.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fingerprintOf, isReadable, readNotice, readNotices } from '../../../src/rulebook/check/notices.ts';
import { nearestPassage } from '../../../src/rulebook/check/passages.ts';
import { sentencesOf } from '../../../src/rulebook/check/sentences.ts';

const PEARS = `---
notice: pears
---

## 引言
各梨园：

# 一、总则

## 一 总则
凡种梨的，
都有补助。

## 二（一）
见附件。
`;

describe('the text of a notice', () => {
  it('is its clauses, each with id, title, text and line; what stands above them is none', () => {
    const { clauses, stray } = readNotice('pears.md', PEARS);
    expect(clauses.map(({ id, title, text, place }) => [id, title, text, place.line])).toEqual([
      ['引言', '', '各梨园：', 5],
      ['一', '总则', '凡种梨的，\n都有补助。', 10],
      ['二（一）', '', '见附件。', 14],
    ]);
    expect(stray).toEqual([]);
  });

  it('is the same with the line ends of another system', () => {
    expect(readNotice('pears.md', PEARS.replaceAll('\n', '\r\n'))).toEqual(readNotice('pears.md', PEARS));
  });

  it('says which lines stand under no clause', () => {
    const { stray } = readNotice('pears.md', '## 一\n有补助。\n\n# 二、附则\n本通知有效。\n');
    expect(stray).toEqual([{ file: 'pears.md', line: 5, column: 1 }]);
  });

  it('gives each clause the SHA-256 of its text in UTF-8, white space at the ends left out', () => {
    // printf abc | sha256sum, the example of the standard (FIPS 180-2)
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const [clause] = readNotice('abc.md', '## 一 题\n\n  abc \n\n# 二\n').clauses;
    expect(clause && fingerprintOf(clause)).toBe(abc);
  });
});

describe('a folder of notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-notices-'));
  beforeAll(() => {
    writeFileSync(join(folder, 'pears.md'), PEARS);
    writeFileSync(join(folder, 'README.md'), '# 说明\n这里是梨的通知。\n');
    writeFileSync(join(folder, 'plums.txt'), '## 一\n不算。\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is wrong with a file of that name and content, without its path. */
  const fault = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, `${name}.md`), content);
    return faultOf(name);
  };
  const faultOf = (name: string) => {
    const text = readNotices(folder).get(name);
    return text && !isReadable(text) ? text.wrong : 'read';
  };

  it('has every text under the name of its notice', () => {
    const text = readNotices(folder).get('pears');
    expect(text && isReadable(text) && text.clauses[0]?.place.file).toBe(join(folder, 'pears.md'));
    expect(readNotices(folder).has('plums')).toBe(false);
  });

  it('says of a file why it is no text of a notice', () => {
    expect(faultOf('README')).toBe(
      'no clause begins in this text; a clause begins with a line ## <id> <title>',
    );
    expect(fault('empty', ' \n')).toBe('the file is empty');
    // 梨 is C0 E6 in GB18030 and 68A8 in UTF-16.
    const heading = new TextEncoder().encode('## 1 ');
    expect(fault('gb', Uint8Array.of(...heading, 0xc0, 0xe6, 10))).toBe(
      'the file is encoded in GB18030 (GBK); save it as UTF-8',
    );
    expect(fault('marked', Uint8Array.of(0xff, 0xfe, 0xa8, 0x68))).toBe(
      'the file is encoded in UTF-16; save it as UTF-8',
    );
    expect(fault('unmarked', Uint8Array.of(0x23, 0, 0x23, 0))).toBe(
      'the file is encoded in UTF-16; save it as UTF-8',
    );
    expect(fault('picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff))).toBe(
      'the file is no UTF-8 text; it is damaged or of another kind',
    );
  });

  it('takes a folder or a lost link for no text, and goes on', () => {
    mkdirSync(join(folder, 'folder.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.md'));
    expect(faultOf('folder')).toBe('this is a folder; a file with this name is expected');
    expect(faultOf('lost')).toBe('the file cannot be read (ENOENT)');
  });

  it('is refused when it cannot be read', () => {
    expect(() => readNotices(join(folder, 'nowhere'))).toThrow(/nowhere/);
  });
});

describe('sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['甲。乙；丙', ['甲。', '乙；', '丙']],
    ['甲,乙;丙。(丁负责)', ['甲,乙;', '丙。', '(丁负责)']],
    ['甲\n 乙。\n\n', ['甲', '乙。']],
    ['（甲。）', ['（甲。']],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text).map(({ written }) => written)).toEqual(sentences);
  });

  it('know where they stand', () => {
    const text = '甲。\n  乙丙；';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['甲。', '乙丙；']);
  });
});

describe('the nearest passage', () => {
  const text =
    '上规入统后连续 2 年未退出规模以上工业企业库的,给予 5 万元的奖励;连续 3 年的,再给予 10 万元的奖励。';

  test.each([
    ['连续2年未退出', '连续 2 年未退出'],
    ['给与 5 万元的奖励', '给予 5 万元的奖励'],
    ['上规入统之后连续 2 年', '上规入统后连续 2 年'],
  ])('to %s is %s', (phrase, passage) => {
    expect(nearestPassage(phrase, text)).toBe(passage);
  });

  it('is none when most of the phrase is not there', () => {
    expect(nearestPassage('对贷款给予贴息支持', text)).toBeUndefined();
  });
});
