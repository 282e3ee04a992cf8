// Runs the cases of every notice: each is judged by the engine, and every difference is a problem at its place.
import type { ProgramResult } from '../../engine/assessment.ts';
import { assess, type Machine, prepare } from '../../engine/index.ts';
import type { Compilation } from '../compile.ts';
import type { NoticeDraft } from '../compile/draft.ts';
import type { Book } from '../compile/scope.ts';
import type { CaseText } from '../grammar/cases.ts';
import { didYouMean } from '../nearest.ts';
import { type Place, Problems, type Problem } from '../problem.ts';
import { type DefinedResult, type Definition, definitionOf, judgeDefinition } from './definitions.ts';
import { compareResult, sameMembers } from './expected.ts';
import { answeredCases, type Answered } from './inherit.ts';
import { shownList } from './shown.ts';

/** One case as run. */
export interface CaseRun {
  readonly notice: string;
  readonly name: string;
  readonly place: Place;
  /** Nothing where the engine says what the case expects. */
  readonly problems: readonly Problem[];
}

/** A case that could be judged, with what coverage needs to know of it. */
export interface JudgedCase extends CaseRun {
  readonly text: CaseText;
  readonly answers: Answered['answers'];
  readonly circumstances: { readonly asOf: string; readonly taxYear?: number };
  /** Of a program. */
  readonly result?: ProgramResult;
  /** Of a derived fact. */
  readonly defined?: { readonly definition: Definition; readonly result: DefinedResult };
}

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
  const machines = new Map<string, Machine>();
  /** A machine for one program: a case is about no other. */
  const machineFor = (id: string): Machine => {
    const programs = rulebook.programs.filter((program) => program.id === id);
    const machine = machines.get(id) ?? prepare({ ...rulebook, programs, exclusive: [] });
    machines.set(id, machine);
    return machine;
  };
  const definitions = new Map<string, Definition>();
  const defined = (id: string, notice: NoticeDraft): Definition | undefined => {
    const known = definitions.get(id);
    const fact = book.facts.get(id);
    if (known || !fact) return known;
    const made = definitionOf(fact, notice, book, rulebook);
    definitions.set(id, made);
    return made;
  };
  return draft.notices.flatMap((notice) => {
    const { cases } = notice;
    if (!cases) return [];
    const answered = answeredCases(cases, book);
    return cases.data.map((text, index): JudgedCase => {
      const { answers, problems: unread } = answered[index] as Answered;
      const problems = new Problems();
      problems.add(unread);
      const place = (path: readonly PropertyKey[]) => cases.source.place([index, ...path]);
      const report = (path: readonly PropertyKey[], message: string) => problems.report(place(path), message);
      const [id, year] = (text.fact ?? '').split('@');
      const taxYear = year === undefined ? text.tax_year : Number(year);
      const circumstances = { asOf: text.as_of, ...(taxYear !== undefined && { taxYear }) };
      const base = {
        notice: notice.id,
        name: text.name,
        place: place(['name']),
        text,
        answers,
        circumstances,
      };
      const judged =
        text.fact === undefined
          ? ofProgram(text, notice, unread.length === 0, machineFor, answers, circumstances, report)
          : checkedFact(text.fact, id ?? '', year, notice, book, report) &&
            ofFact(text, unread.length === 0, defined(id ?? '', notice), answers, circumstances, report);
      return { ...base, ...judged, problems: problems.list };
    });
  });
}

type At = (path: readonly PropertyKey[], message: string) => void;

function ofProgram(
  text: CaseText,
  notice: NoticeDraft,
  readable: boolean,
  machineFor: (id: string) => Machine,
  answers: Answered['answers'],
  circumstances: JudgedCase['circumstances'],
  report: At,
): Pick<JudgedCase, 'result'> {
  const programs = notice.policy.data.programs ?? [];
  const ids = programs.map(({ id }) => id);
  if (text.program === undefined || !ids.includes(text.program)) {
    report(
      ['program'],
      `${notice.id} has no program "${text.program}"${didYouMean(text.program ?? '', ids)}; there are ${ids.join(', ')}`,
    );
    return {};
  }
  if (!readable) return {};
  const whole = `${notice.id}/${text.program}`;
  const [result] = assess(machineFor(whole), answers, circumstances).programs;
  if (!result) return {};
  compareResult(text.expect, result, (path, message) => report(['expect', ...path], message));
  return { result };
}

/** Whether a case can be one of this fact: derived here, with values to name, and of a year where it has years. */
function checkedFact(
  written: string,
  id: string,
  year: string | undefined,
  notice: NoticeDraft,
  { facts, definitions }: Book,
  report: At,
): boolean {
  const fact = facts.get(id);
  const own = [...definitions].filter(([, defined]) => defined.notice.id === notice.id).map(([name]) => name);
  const wrong = !fact
    ? `unknown fact "${id}"${didYouMean(id, own)}`
    : !own.includes(id)
      ? `${notice.id} does not define ${id}${own.length > 0 ? `; it defines ${own.join(', ')}` : ''}`
      : fact.type !== 'choice' && fact.type !== 'yes_no'
        ? `${id} (${fact.type}) is no choice; write cases of the programs that use it`
        : fact.yearly && year === undefined
          ? `${id} is yearly; say of which year, such as ${id}@2025`
          : !fact.yearly && year !== undefined
            ? `${id} is not yearly; write fact: ${id}`
            : year !== undefined && !/^(19|20)\d{2}$/.test(year)
              ? `"${written}" names no year; write it as ${id}@2025`
              : undefined;
  if (wrong !== undefined) report(['fact'], wrong);
  return wrong === undefined;
}

function ofFact(
  { expect }: CaseText,
  readable: boolean,
  definition: Definition | undefined,
  answers: Answered['answers'],
  circumstances: JudgedCase['circumstances'],
  report: At,
): Pick<JudgedCase, 'defined'> {
  if (!definition || !readable) return {};
  const known = [...definition.values.map(String), 'referred'];
  const expected = (Array.isArray(expect.value) ? expect.value : [expect.value])
    .filter((value) => value !== undefined)
    .map(String);
  for (const value of expected)
    if (!known.includes(value))
      report(
        ['expect', 'value'],
        `"${value}" is no value of ${definition.fact.id}${didYouMean(value, known)}; there are ${known.join(', ')}`,
      );
  const result = judgeDefinition(definition, answers, circumstances);
  const why = result.missing.length > 0 ? ` (missing: ${result.missing.join(', ')})` : '';
  const compare = (
    path: readonly string[],
    wanted: readonly string[] | undefined,
    found: readonly string[],
  ) => {
    if (wanted && !sameMembers(wanted, found))
      report(
        ['expect', ...path],
        `expected ${definition.fact.id} ${path.join(' ')} ${shownList(wanted)}, the engine says ${shownList(found)}${why}`,
      );
  };
  if (expect.value !== undefined) compare(['value'], expected, result.values.map(String));
  compare(['missing', 'verdict'], expect.missing?.verdict, result.missing);
  compare(['referred'], expect.referred, result.referred);
  return { defined: { definition, result } };
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
