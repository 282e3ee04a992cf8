// `rules`: problems at their places with exit code 1, a summary with 0, and one line with 2 for what cannot be meant.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/commands/rules/run.ts';
import { loadRulebook, RULES_FOLDER, schemaFiles } from '../../src/rulebook/index.ts';

const today = '2026-11-23';
let folder: string;
let rules: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiqi-rules-'));
  rules = join(folder, 'rules');
});

/** A copy of the project's rules, changed in one place. Most cases stay behind: running them all takes seconds. */
function copyRules(file?: string, change: (text: string) => string = (text) => text): void {
  const isLeft = (path: string) => path.endsWith('cases.yaml') && !path.includes('stat-above-scale');
  cpSync(RULES_FOLDER, rules, { recursive: true, filter: (path) => !isLeft(path) });
  if (file === undefined) return;
  const before = readFileSync(join(rules, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(rules, file), after);
}

const run = (...words: readonly string[]) => runRules({ words, folder, today }, rules);

/** The one line a call is refused with. */
function refusal(...words: readonly string[]): string {
  const { code, out, err } = run(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err.trimEnd();
}

describe('check', () => {
  test('of the project it says, without texts, how many cases ran and how many quotes nobody looked up', () => {
    const { code, out, err } = runRules({ words: ['check'], folder, today }, RULES_FOLDER);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^\d{2,} cases run, every expectation met; \d{2,} thresholds, members and awards shown$/m,
    );
    expect(out).toMatch(/^\d{2,} quotes not checked: .*--notices DIR or NOTICES_DIR/m);
  });

  test('a problem is told at its place, as it is named from where the command was called', () => {
    copyRules('shanxi-2018-89/policy.yaml', (text) =>
      text.replace('fact: tax_hardship', 'fact: tax_hardshp'),
    );
    const line =
      readFileSync(join(rules, 'shanxi-2018-89/policy.yaml'), 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('tax_hardshp')) + 1;
    const { code, out, err } = run('check');
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^rules/shanxi-2018-89/policy\\.yaml:${line}:\\d+ .*"tax_hardshp".*did you mean "tax_hardship"\\?$`,
        'm',
      ),
    );
    expect(err).toBe('1 problem\n');
  });

  test('a case that the rules do not meet is a problem at its line', () => {
    copyRules('stat-above-scale/cases.yaml', (text) => text.replace('value: true', 'value: false'));
    const { code, out } = run('check');
    expect(code).toBe(1);
    expect(out).toMatch(/^rules\/stat-above-scale\/cases\.yaml:\d+:\d+ expected /m);
  });

  test('a quote is looked up in the text when that is at hand', () => {
    copyRules();
    const notices = join(folder, 'texts');
    mkdirSync(notices);
    writeFileSync(
      join(notices, 'stat-above-scale.md'),
      '## 说明\n年主营业务收入500万元及以上的工业法人单位\n',
    );
    const check = run('check', '--notices', 'texts');
    expect(check.code).toBe(1);
    expect(check.out).toContain('rules/stat-above-scale/policy.yaml:');
    const surroundings = runRules({ words: ['check'], folder, today, notices }, rules);
    expect(surroundings).toEqual(check);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['a folder there is not', ['check', '--notices', 'nowhere'], /^--notices: nowhere is no folder$/],
    [
      'a folder without these texts',
      ['check', '--notices', '.'],
      /^--notices: \. holds no text of these notices; expected there: beijing-2018-68\.md, (?:\S+\.md, )+\S+\.md$/,
    ],
    [
      'an option misspelt',
      ['check', '--notice', '.'],
      /^unknown option "--notice"; did you mean "--notices"\?$/,
    ],
    ['a word too much', ['check', 'all'], /^"all" is too much; usage: npm run -s rules -- check /],
  ])('%s is refused', (_, words, message) => {
    copyRules();
    expect(refusal(...words)).toMatch(message);
  });

  test('a folder with the texts of other notices is refused, whichever way it was named', () => {
    copyRules();
    const notices = join(folder, 'texts');
    mkdirSync(notices);
    writeFileSync(join(notices, 'pears.md'), '## 一\n凡种梨的。\n');
    const { code, out, err } = runRules({ words: ['check'], folder, today, notices }, rules);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^NOTICES_DIR: \/.*texts holds no text of these notices; expected there: [^\n]+\n$/);
  });

  test('a text that cannot be read is one problem, at its file', () => {
    copyRules();
    const notices = join(folder, 'texts');
    mkdirSync(notices);
    const expectOne = (message: string) => {
      const { code, out, err } = run('check', '--notices', 'texts');
      expect([code, out, err]).toEqual([
        1,
        `${join(notices, 'stat-above-scale.md')}:1:1 ${message}\n`,
        '1 problem\n',
      ]);
    };
    const file = join(notices, 'stat-above-scale.md');
    writeFileSync(file, '');
    expectOne('the file is empty');
    writeFileSync(file, Buffer.from('\ufeff## 说明', 'utf16le'));
    expectOne('the file is encoded in UTF-16; save it as UTF-8');
    rmSync(file);
    mkdirSync(file);
    expectOne('this is a folder; a file with this name is expected');
  });

  test('a text that is not there is named with the quotes nobody looked up, and is no fault of the rules', () => {
    const notices = join(folder, 'texts');
    rules = join(import.meta.dirname, '../rulebook/invented/rules');
    cpSync(join(import.meta.dirname, '../rulebook/invented/notices'), notices, { recursive: true });
    rmSync(join(notices, 'invented-loans.md'));
    const { code, out } = run('check', '--notices', 'texts');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ quotes not checked: there is no invented-loans\.md in texts$/m);
    expect(out).toMatch(/^every other quote stands in its clause$/m);
    expect(out).not.toMatch(/^invented-loans:/m);
    expect(out).toMatch(/^invented-machines: .* 100 %$/m);
  });

  test('a fact that no rule uses is told beside the summary, and is no fault', () => {
    const loans = join(import.meta.dirname, '../rulebook/invented/rules');
    cpSync(loans, rules, { recursive: true });
    const facts = readFileSync(join(rules, 'facts.yaml'), 'utf8');
    const more = `  forgotten:\n    type: yes_no\n    section: ${/- \{ id: (\w+)/.exec(facts)?.[1]}\n    label: { zh: 忘, en: F }\n    ask: { zh: 忘了吗？, en: Forgotten? }\n`;
    writeFileSync(join(rules, 'facts.yaml'), facts + more);
    const { code, out, err } = run('check');
    expect(code).toBe(0);
    expect(out).toMatch(/every expectation met/);
    expect(err).toMatch(
      /^rules\/facts\.yaml:\d+:3 no rule uses forgotten, so it is never asked; use it in a notice, or take it out$/m,
    );
  });

  test('NOTICES_DIR that leads nowhere is named as what it is', () => {
    const { code, err } = runRules({ words: ['check'], folder, today, notices: '/nowhere' }, rules);
    expect([code, err]).toEqual([2, 'NOTICES_DIR: /nowhere is no folder\n']);
  });
});

describe('lists', () => {
  const { rulebook } = loadRulebook(RULES_FOLDER);

  test('the vocabulary, as a profile may use it', () => {
    copyRules();
    const { code, out, err } = run('facts');
    expect([code, err]).toEqual([0, '']);
    const printed = JSON.parse(out) as { rulebook: string; facts: { id: string; options?: object[] }[] };
    expect(printed.rulebook).toBe(rulebook?.hash);
    expect(printed.facts.map(({ id }) => id)).toEqual(rulebook?.facts.map(({ id }) => id));
    expect(printed.facts[0]?.options?.[0]).toMatchObject({ id: 'enterprise', label: { zh: '企业' } });
    expect(out).not.toContain('"leaves"');
  });

  test('the programs with their notices, windows and awards', () => {
    copyRules();
    const printed = JSON.parse(run('programs').out) as {
      notices: { id: string }[];
      programs: { id: string }[];
    };
    expect(printed.notices.map(({ id }) => id)).toContain('zhejiang-2019-industry-it');
    expect(printed.programs.map(({ id }) => id)).toEqual(rulebook?.programs.map(({ id }) => id));
    expect(printed.programs.at(-1)).toMatchObject({
      notice: 'zhejiang-2019-industry-it',
      window: { closes: '2018-09-25', binds: 'applicant' },
      awards: [{ id: 'plans', kind: 'cash', per: 'item' }],
    });
  });

  test('rules that cannot be used are bad input: the first problem in one line', () => {
    copyRules('facts.yaml', (text) => text.replace('type: choice', 'type: chioce'));
    expect(refusal('facts')).toMatch(/facts\.yaml:\d+:\d+ .*"chioce".*did you mean "choice"\?/);
  });
});

describe('new', () => {
  test('starts the folder of a notice and says what is left to do', () => {
    copyRules();
    const { code, out, err } = run('new', 'test-2026-1');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual(
      ['policy', 'clauses', 'cases'].map((kind) => join(rules, 'test-2026-1', `${kind}.yaml`)),
    );
    expect(err).toContain('the text of the notice is not at hand (--notices DIR)');
    expect(run('check').code).toBe(1);
  });

  test('takes the clauses from the text at hand', () => {
    copyRules();
    writeFileSync(join(folder, 'test-2026-1.md'), '---\ntitle: 测试\n---\n## 一 奖励\n给予奖励。\n');
    expect(run('new', 'test-2026-1', '--notices', '.').err).not.toContain('not at hand');
    expect(readFileSync(join(rules, 'test-2026-1', 'clauses.yaml'), 'utf8')).toMatch(/- id: "一"/);
  });

  test.each([
    [['new'], /^name the new notice/],
    [['new', 'Test 2026'], /^"Test 2026" is no id of a notice.*did you mean "test-2026"\?$/],
    [['new', 'shanxi-2018-89'], /^there is a notice "shanxi-2018-89" already; nothing was written$/],
    [['new', 'one', 'two'], /^"two" is too much/],
    [['new', 'one', '--notices', 'nowhere'], /^--notices: nowhere is no folder$/],
  ])('%j is refused and changes nothing', (words, message) => {
    copyRules();
    expect(refusal(...words)).toMatch(message);
    expect(existsSync(join(rules, 'one'))).toBe(false);
  });
});

test('asked for help, it says how it is called', () => {
  for (const words of [['--help'], ['-h'], ['check', '--help']]) {
    const { code, out, err } = run(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^npm run -s rules -- check [^\n]+\n$/);
  }
});

test('schema writes the schemas beside the rules', () => {
  mkdirSync(rules);
  const { code, out } = run('schema');
  expect([code, out.trim().split('\n')]).toEqual([0, [...schemaFiles().keys()]]);
  for (const [file, text] of schemaFiles()) expect(readFileSync(join(rules, file), 'utf8')).toBe(text);
});

test.each([
  [[], /^say what to do; usage: npm run -s rules -- check /],
  [['chekc'], /^there is no "rules chekc"; did you mean "check"\?$/],
  [['program'], /^there is no "rules program"; did you mean "programs"\?$/],
  [['toString'], /^there is no "rules toString"; usage: /],
  [['--notices', '.'], /^there is no "rules --notices"; usage: /],
])('%j is refused', (words, message) => {
  expect(refusal(...words)).toMatch(message);
});
