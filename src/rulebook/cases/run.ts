// Runs the cases of every notice: each is judged by the engine, and every difference is a problem at its place.
import type { Compilation } from '../compile.ts';
import { type Problem, Problems } from '../problem.ts';
import { answeredCases } from './inherit.ts';
import { type CaseRun, circumstancesOf, type JudgedCase, type Trial } from './judged.ts';
import { FactCases } from './of-fact.ts';
import { ProgramCases } from './of-program.ts';

export type { CaseRun };

const known = new WeakMap<Compilation, readonly JudgedCase[]>();

/**
 * Every case of every notice, in the order of the files; those that could not be judged have problems and no result.
 * Judged once, whoever asks.
 */
export function judgeCases(compilation: Compilation): readonly JudgedCase[] {
  const before = known.get(compilation);
  if (before) return before;
  const judged = judge(compilation);
  known.set(compilation, judged);
  return judged;
}

function judge({ rulebook, draft, book }: Compilation): readonly JudgedCase[] {
  if (!rulebook || !draft || !book) return [];
  const programs = new ProgramCases(rulebook);
  const facts = new FactCases(rulebook, book);
  return draft.notices.flatMap((notice) => {
    const { cases } = notice;
    if (!cases) return [];
    return answeredCases(cases, book).map(({ answers, problems: unread, text, index }): JudgedCase => {
      const problems = new Problems();
      problems.add(unread);
      const place = (path: readonly PropertyKey[]) => cases.source.place([index, ...path]);
      const trial: Trial = {
        text,
        notice,
        answers,
        circumstances: circumstancesOf(text),
        readable: unread.length === 0,
        report: (path, message) => problems.report(place(path), message),
      };
      if (text.fact !== undefined) facts.judge(text.fact, trial);
      const result = text.fact === undefined ? programs.judge(trial) : undefined;
      const { circumstances } = trial;
      const run = { notice: notice.id, name: text.name, place: place(['name']) };
      return { ...run, text, answers, circumstances, ...(result && { result }), problems: problems.list };
    });
  });
}

/** Runs every case of every notice. */
export function runCases(compilation: Compilation): readonly CaseRun[] {
  return judgeCases(compilation).map(({ notice, name, place, problems }) => ({
    notice,
    name,
    place,
    problems,
  }));
}

/** Everything in which cases and engine differ, and whatever in the cases cannot be read. */
export function checkCases(compilation: Compilation): readonly Problem[] {
  const problems = new Problems();
  for (const run of runCases(compilation)) problems.add(run.problems);
  return problems.list;
}
