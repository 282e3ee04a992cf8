// The beginning of a new notice: nothing is written over, and every gap it leaves is named by the checker.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkFolder, RULES_FOLDER, writeSkeleton } from '../../src/rulebook/index.ts';

const TEXT = `---
notice: test-2026-1
title: 测试市人民政府关于"试点"的通知
number: 测政发〔2026〕1号
issuer: 测试市人民政府
issued: 2026-01-05
url: http://www.example.gov.cn/1.html
grade: A（政府网站页面的快照）
---

## 引言
各县（市、区）人民政府：现通知如下。

# 一、支持

## （一） 奖励
对试点企业给予10万元奖励。
`;

const today = '2026-11-23';
let rules: string;
let notices: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-skeleton-'));
  [rules, notices] = [join(folder, 'rules'), folder];
  cpSync(RULES_FOLDER, rules, { recursive: true });
  writeFileSync(join(notices, 'test-2026-1.md'), TEXT);
});

const read = (file: string) => readFileSync(join(rules, 'test-2026-1', file), 'utf8');
const problemsIn = (file: string) =>
  checkFolder(rules, { from: rules }).problems.filter((problem) => problem.file.endsWith(file));

test('with the text at hand the sheet, the clauses and their fingerprints are filled in', () => {
  expect(writeSkeleton(rules, { id: 'test-2026-1', today, notices })).toEqual({
    written: ['test-2026-1/policy.yaml', 'test-2026-1/clauses.yaml', 'test-2026-1/cases.yaml'],
    fromText: true,
  });
  const policy = read('policy.yaml');
  expect(policy).toContain('title: { zh: "测试市人民政府关于\\"试点\\"的通知", en: "" }');
  expect(policy).toContain('number: "测政发〔2026〕1号"');
  expect(policy).toContain('issued: "2026-01-05"');
  expect(policy).toContain('grade: "A"');
  expect(policy).toContain('checked_on: 2026-11-23');
  // printf %s '对试点企业给予10万元奖励。' | sha256sum
  expect(read('clauses.yaml')).toContain(`- id: "（一）"
  title: { zh: "奖励", en: "" }
  sha256: "28d0cceaa5cbe7fa58b7c31c4286f1755ce522e94a03fa6e6d7d993431127f18"`);
});

test('a head that says in words why there is no official page gives none', () => {
  const text = TEXT.replace('http://www.example.gov.cn/1.html', '（官方页未取得）');
  writeFileSync(join(notices, 'test-2026-1.md'), text);
  writeSkeleton(rules, { id: 'test-2026-1', today, notices });
  expect(read('policy.yaml')).toContain('url: "none"');
  expect(
    problemsIn('test-2026-1/policy.yaml')
      .map(({ message }) => message)
      .join(),
  ).not.toContain('url');
});

test.each([['policy.yaml'], ['clauses.yaml'], ['cases.yaml']])(
  'every gap left in %s is named with its line in one message, and nothing else is wrong with it',
  (file) => {
    writeSkeleton(rules, { id: 'test-2026-1', today, notices });
    const gaps = read(file)
      .split('\n')
      .flatMap((line, at) => (!line.trimStart().startsWith('#') && line.includes('""') ? [at + 1] : []));
    const told = problemsIn(`test-2026-1/${file}`);
    expect(gaps.length).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
    const [{ line, message }] = told as [(typeof told)[number]];
    expect(message).toMatch(/^still to be written: /);
    const lines = [...message.matchAll(/\(lines? ([\d, ]+)\)/g)].flatMap(([, at = '']) => at.split(', '));
    expect(line).toBe(gaps[0]);
    expect([...new Set(lines.map(Number))].sort((a, b) => a - b)).toEqual(gaps);
  },
);

test('a gap is named by its key, and keys of many entries stand together', () => {
  writeSkeleton(rules, { id: 'test-2026-1', today, notices });
  expect(problemsIn('test-2026-1/cases.yaml').map(({ message }) => message)).toEqual([
    'still to be written: name (line 3), program (line 4), as_of (line 5), expect.verdict (line 7)',
  ]);
  expect(problemsIn('test-2026-1/clauses.yaml').map(({ message }) => message)).toEqual([
    'still to be written: title.zh (line 4), title.en (lines 4, 8), restatement.zh (lines 6, 10), restatement.en (lines 6, 10)',
  ]);
});

test('a text of the notice that cannot be read stops it before anything is written', () => {
  writeFileSync(join(notices, 'test-2026-1.md'), Buffer.from('\ufeff## 一', 'utf16le'));
  expect(writeSkeleton(rules, { id: 'test-2026-1', today, notices })).toEqual({
    wrong: `${join(notices, 'test-2026-1.md')}: the file is encoded in UTF-16; save it as UTF-8; nothing was written`,
  });
  expect(readdirSync(rules)).not.toContain('test-2026-1');
});

test('without the text one empty clause is left to fill in', () => {
  expect(writeSkeleton(rules, { id: 'test-2026-2', today, notices })).toMatchObject({ fromText: false });
  expect(readFileSync(join(rules, 'test-2026-2', 'clauses.yaml'), 'utf8')).toContain('- id: ""');
});

test('a notice that is there already is left as it is', () => {
  const before = readFileSync(join(rules, 'shanxi-2018-89', 'policy.yaml'), 'utf8');
  expect(writeSkeleton(rules, { id: 'shanxi-2018-89', today })).toEqual({
    wrong: 'there is a notice "shanxi-2018-89" already; nothing was written',
  });
  expect(readFileSync(join(rules, 'shanxi-2018-89', 'policy.yaml'), 'utf8')).toBe(before);
});

test.each([
  ['Shanxi_2018 89', 'did you mean "shanxi-2018-89"?'],
  ['2018-shanxi', 'did you mean "shanxi"?'],
  ['../outside', 'did you mean "outside"?'],
  ['山西', 'such as shanxi-2018-89'],
  ['', 'such as shanxi-2018-89'],
])('"%s" is no id of a notice: %s', (id, hint) => {
  const before = readdirSync(rules);
  expect(writeSkeleton(rules, { id, today })).toEqual({
    wrong: expect.stringContaining(hint) as string,
  });
  expect(readdirSync(rules)).toEqual(before);
});
