// `rules check`: every problem of the rule files at its place, or how much of the notices the rules account for.
import {
  checkFolder,
  type ClauseCoverage,
  type FolderCheck,
  formatProblem,
  type NoticeCoverage,
} from '../../rulebook/index.ts';
import type { Call } from '../call.ts';
import type { Outcome } from '../outcome.ts';
import type { Words } from '../words.ts';
import { type NoticesFolder, noticesFolder, readTexts } from './notices.ts';

export function runCheck(rules: string, words: Words, call: Call): Outcome {
  const folder = noticesFolder(words, call);
  const notices = folder === undefined ? undefined : readTexts(folder, rules);
  const check = checkFolder(rules, { from: call.folder, ...(notices && { notices }) });
  if (check.problems.length > 0) {
    const count = check.problems.length;
    return {
      code: 1,
      out: check.problems.map((problem) => `${formatProblem(problem)}\n`).join(''),
      err: `${count} ${count === 1 ? 'problem' : 'problems'}\n`,
    };
  }
  const remarks = check.unused.map((remark) => `${formatProblem(remark)}\n`);
  return { code: 0, out: summaryOf(check, folder), err: remarks.join('') };
}

function summaryOf(
  { coverage, cases, demands, unchecked }: FolderCheck,
  folder: NoticesFolder | undefined,
): string {
  const lines = [
    ...coverage.flatMap(linesOf),
    `${cases} cases run, every expectation met; ${demands} thresholds, members and awards shown`,
    ...quoteLines(unchecked, folder),
  ];
  return `${lines.join('\n')}\n`;
}

/** A text that is not at hand is no fault of the rules. */
function quoteLines(
  unchecked: FolderCheck['unchecked'],
  folder: NoticesFolder | undefined,
): readonly string[] {
  if (unchecked.length === 0) return ['every quote stands in its clause'];
  if (folder === undefined) {
    const quotes = unchecked.reduce((sum, each) => sum + each.quotes, 0);
    return [
      `${quotes} quotes not checked: the text of their notice is not at hand (--notices DIR or NOTICES_DIR)`,
    ];
  }
  return [
    ...unchecked.map(
      ({ notice, quotes }) => `${quotes} quotes not checked: there is no ${notice}.md in ${folder.shown}`,
    ),
    'every other quote stands in its clause',
  ];
}

function linesOf({ notice, clauses }: NoticeCoverage): readonly string[] {
  const sum = (pick: (clause: ClauseCoverage) => number) =>
    clauses.reduce((total, clause) => total + pick(clause), 0);
  const whole = {
    quoted: sum(({ quoted }) => quoted),
    listed: sum(({ listed }) => listed),
    total: sum(({ total }) => total),
  };
  return [lineOf(notice, whole), ...clauses.map((clause) => lineOf(`  ${clause.id}`, clause))];
}

/** In sentences: `（八）: 2 quoted / 1 listed / 3 total, 100 %` */
function lineOf(name: string, { quoted, listed, total }: Omit<ClauseCoverage, 'id'>): string {
  const share = total === 0 ? 100 : Math.floor(((quoted + listed) / total) * 100);
  return `${name}: ${quoted} quoted / ${listed} listed / ${total} total, ${share} %`;
}
