// What a derived fact comes out as, asked of the engine: one invented program per value, met where the fact has that value.
import type { ProgramResult } from '../../engine/assessment.ts';
import { type Answers, assess, type Machine, prepare } from '../../engine/index.ts';
import type { Condition, Program, Rulebook } from '../../engine/rules.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { allOptions } from '../compile/options.ts';
import { optionsOf } from '../compile/optiontests.ts';
import { type Book, scopeOf } from '../compile/scope.ts';
import type { NoticeDraft } from '../compile/draft.ts';

/** A value of a derived fact: the id of an option, true or false. */
type DefinedValue = string | boolean;

export interface Definition {
  readonly fact: Fact;
  readonly values: readonly DefinedValue[];
  /** For each value the condition that the fact has it; a yearly fact is read for the tax year. */
  readonly conditions: readonly Condition[];
  readonly machine: Machine;
}

export interface DefinedResult {
  /** Values that remain possible, in the vocabulary's order; then `referred` where an authority may decide. */
  readonly values: readonly DefinedValue[];
  readonly missing: readonly string[];
  readonly referred: readonly string[];
}

/** The value tests of a derived choice or yes-or-no fact, compiled once. */
export function definitionOf(fact: Fact, notice: NoticeDraft, book: Book, rulebook: Rulebook): Definition {
  const leaves = allOptions(optionsOf(fact)).filter(({ of }) => !of);
  const scope = scopeOf(book, notice);
  const year = fact.yearly ? { year: 'tax' as const } : {};
  const conditions = leaves.map(({ id }) =>
    book.language.condition({ fact: fact.id, is: id, ...year }, scope),
  );
  const programs = conditions.map((who, at): Program => {
    const title = { zh: fact.id, en: fact.id };
    const id = `${notice.id}/${at}`;
    return { ...NOTHING, id, notice: notice.id, title, who };
  });
  const values = leaves.map(({ id }) => (fact.type === 'yes_no' ? id === 'yes' : id));
  return { fact, values, conditions, machine: prepare({ ...rulebook, programs, exclusive: [] }) };
}

const NOTHING = {
  for: { word: 'constant', level: 'yes' },
  awards: [],
  window: {},
  steps: [],
  advisories: [],
} as const;

export function judgeDefinition(
  { values, machine }: Definition,
  answers: Answers,
  circumstances: { readonly asOf: string; readonly taxYear?: number },
): DefinedResult {
  const { programs } = assess(machine, answers, circumstances);
  const may = ({ verdict, outcomes }: ProgramResult, wanted: ProgramResult['verdict']) =>
    (outcomes ?? [verdict]).includes(wanted);
  const possible = values.filter((_, at) =>
    programs.some((program, own) => own === at && may(program, 'eligible')),
  );
  const isReferred = programs.some((program) => may(program, 'referred'));
  return {
    values: [...possible, ...(isReferred ? ['referred'] : [])],
    missing: [...new Set(programs.flatMap(({ missing }) => missing.verdict))],
    referred: [...new Set(programs.flatMap(({ referred }) => referred.map(({ quote }) => quote)))],
  };
}
