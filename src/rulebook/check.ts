// The rules of a folder held to the notices they cite: what no grammar can see, told at the line where it stands.
import type { Rulebook } from '../engine/rules.ts';
import { type ClauseCoverage, coverageOf } from './check/coverage.ts';
import { checkDay } from './check/days.ts';
import { isReadable, type NoticeText, type NoticeTexts } from './check/notices.ts';
import { checkNumber } from './check/numbers.ts';
import { checkClauses, checkPhrase, checkQuote, checkText } from './check/quotes.ts';
import { Statements } from './check/statements.ts';
import { unusedIn } from './check/unused.ts';
import { compileRules, type CompileOptions } from './compile.ts';
import { checkContradictions } from './contradictions/index.ts';
import type { RuleFiles } from './files.ts';
import { type Problem, Problems } from './problem.ts';

export type { ClauseCoverage };

export interface CheckOptions extends CompileOptions {
  /** The texts at hand (`readNotices`). Quotes of a notice whose text is not among them are counted, not checked. */
  readonly notices?: NoticeTexts;
}

export interface NoticeCoverage {
  readonly notice: string;
  readonly clauses: readonly ClauseCoverage[];
}

export interface RulesCheck {
  /** Everything an author has to put right, by file and place. */
  readonly problems: readonly Problem[];
  /** Only when there is no problem. */
  readonly rulebook?: Rulebook;
  /** Of the notices whose text is at hand, in the order of the rules. */
  readonly coverage: readonly NoticeCoverage[];
  /** How many quotes of which notice were not looked up, since its text is not at hand; in the order of the rules. */
  readonly unchecked: readonly { readonly notice: string; readonly quotes: number }[];
  /** Facts that no rule reads: worth a look, and no fault, since their notice may be about to be written. */
  readonly unused: readonly Problem[];
}

/** Compiles rule files and checks them. Files that do not compile are not checked further. */
export function checkRules(files: RuleFiles, { name, notices }: CheckOptions = {}): RulesCheck {
  const compilation = compileRules(files, name ? { name } : {});
  const { draft, rulebook, trace } = compilation;
  if (!draft || !rulebook) return { problems: compilation.problems, coverage: [], unchecked: [], unused: [] };
  const problems = new Problems();
  const { report } = problems;
  const texts = new Map<string, NoticeText>();
  const coverage = draft.notices.flatMap((notice): NoticeCoverage[] => {
    const text = notices?.get(notice.id);
    if (!text) return [];
    if (!isReadable(text)) {
      report({ file: text.file, line: 1, column: 1 }, text.wrong);
      return [];
    }
    texts.set(notice.id, text);
    checkText(text, report);
    checkClauses(notice, text, report);
    return [{ notice: notice.id, clauses: coverageOf(notice, text, trace.quotes, report) }];
  });
  const left = new Map<string, number>();
  for (const use of trace.quotes) {
    checkPhrase(use, report);
    const text = texts.get(use.notice);
    if (text) checkQuote(use, text, report);
    else left.set(use.notice, (left.get(use.notice) ?? 0) + 1);
  }
  const unchecked = draft.notices.flatMap(({ id }) => {
    const quotes = left.get(id);
    return quotes === undefined ? [] : [{ notice: id, quotes }];
  });
  const { numbers, days } = new Statements(trace, rulebook.programs);
  for (const stated of numbers) checkNumber(stated, report);
  for (const stated of days) checkDay(stated, report);
  problems.add(checkContradictions(compilation));
  const { list } = problems;
  return {
    problems: list,
    ...(list.length === 0 && { rulebook }),
    coverage,
    unchecked,
    unused: unusedIn(draft),
  };
}
