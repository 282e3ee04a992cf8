// A small invented notice: its text, its rules, and the parts of the rules that a test is about.
import { createHash } from 'node:crypto';
import { checkRules, formatProblem, type RulesCheck } from '../../../src/rulebook/index.ts';
import { type NoticeText, readNotice } from '../../../src/rulebook/check/notices.ts';

const word = (zh: string) => `{ zh: ${zh}, en: said }`;

/** What a test writes itself, as YAML in braces; each stands on a line of its own. */
export interface Parts {
  /** Line 5 of policy.yaml, from column 10. */
  readonly who?: string;
  /** Line 9, from column 14. */
  readonly pay?: string;
  /** Line 10, from column 13. */
  readonly window?: string;
  /** Line 11, from column 12: a list. */
  readonly steps?: string;
  /** Line 12, from column 13. */
  readonly force?: string;
  /** From line 15, one a line and from column 5: entries under not_modelled. */
  readonly listed?: readonly string[];
  /** Named conditions, in braces. */
  readonly conditions?: string;
}

const WHO = '{ cite: 一, quote: 企业, fact: enterprise, is: yes }';

function policyOf({
  who = WHO,
  pay,
  window,
  steps = '[]',
  force,
  listed = [],
  conditions = '{}',
}: Parts): string {
  return [
    '# An invented notice.',
    'programs:',
    '  - id: grant',
    `    title: ${word('补助')}`,
    `    who: ${who}`,
    '    awards:',
    '      - id: sum',
    `        title: ${word('补助')}`,
    `        pay: ${pay ?? `{ cite: 一, quote: 企业, kind: non-cash, what: ${word('服务')} }`}`,
    `    window: ${window ?? '{ unstated: true }'}`,
    `    steps: ${steps}`,
    `in_force: { ${force ?? `from: 2020-01-01, reading: ${word('按印发日期')}`} }`,
    `for: ${WHO}`,
    ...(listed.length > 0 ? ['not_modelled:', ...listed.map((entry) => `  - ${entry}`)] : []),
    `conditions: ${conditions}`,
    'notice: pears',
    `title: ${word('种梨的通知')}`,
    'number: 一号',
    `issuer: ${word('梨办')}`,
    'issued: 2020-01-01',
    'url: http://example.org/pears',
    'grade: A',
    'checked_on: 2020-01-02',
    'check_by: 2021-01-02',
    '',
  ].join('\n');
}

const fact = (id: string, rest: string) =>
  `  ${id}: { section: all, label: ${word(id)}, ask: ${word(id)}, ${rest} }`;

const FACTS = [
  'sections:',
  `  - { id: all, title: ${word('全部')} }`,
  'facts:',
  fact('enterprise', 'type: yes_no'),
  fact('revenue', 'type: money'),
  fact('staff', 'type: count, unit: 人'),
  fact('founded_on', 'type: date'),
  fact('trees', `type: list, item: { planted: { type: money, label: ${word('树')}, ask: ${word('树')} } }`),
].join('\n');

/** The fingerprint anyone can make by hand. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** One clause in clauses.yaml, five lines each. */
export const clause = (id: string, text: string, coverage = '{ quoted: 1, listed: 0, total: 1 }'): string =>
  [
    `- id: ${id}`,
    `  sha256: ${sha256(text)}`,
    `  restatement: ${word('大意')}`,
    `  coverage: ${coverage}`,
    '',
  ].join('\n');

const TEXT = '凡种梨的企业都有补助。';

export interface Invented extends Parts {
  /** clauses.yaml; the text of clause 一 alone, if not said. */
  readonly clauses?: string;
  /** The notice's text, headings included; not at hand, if not said. */
  readonly text?: string;
}

/** Checks the invented notice. */
export function check({ clauses = clause('一', TEXT), text, ...parts }: Invented): RulesCheck {
  const files = new Map([
    ['facts.yaml', FACTS],
    ['pears/policy.yaml', policyOf(parts)],
    ['pears/clauses.yaml', clauses],
  ]);
  const notices = new Map<string, NoticeText>();
  if (text !== undefined) notices.set('pears', readNotice('pears.md', text));
  return checkRules(files, { notices });
}

/** What an author is told. */
export const messages = (invented: Invented): readonly string[] =>
  check(invented).problems.map(formatProblem);

const LINES = { who: [5, 10], pay: [9, 14], window: [10, 13], steps: [11, 12], force: [12, 13] } as const;

/** Where the last occurrence of some words stands in policy.yaml, in the part that a test wrote. */
export function placeIn(part: keyof typeof LINES, parts: Parts, words: string): string {
  const [line, column] = LINES[part];
  return `pears/policy.yaml:${line}:${column + (parts[part] ?? '').lastIndexOf(words)}`;
}
