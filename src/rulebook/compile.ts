// Rule files to the compiled rulebook: read, held to the grammar, linked, reduced to the small words of the engine.
import type { IndustryClass } from '../engine/industry-search.ts';
import type { Rulebook } from '../engine/rules.ts';
import type { Option } from '../engine/vocabulary.ts';
import { compileChecks } from './compile/checks.ts';
import { condition } from './compile/conditions.ts';
import { checkDefinitions, collectDefinitions } from './compile/definitions.ts';
import type { Draft } from './compile/draft.ts';
import { hashOf } from './compile/hash.ts';
import { readIndustries } from './compile/industries.ts';
import { readIndustryClasses } from './compile/industry-classes.ts';
import { compileExclusives, compileNotice } from './compile/notices.ts';
import { type Places, readPlaces } from './compile/places.ts';
import { figure, quantity } from './compile/quantities.ts';
import type { Book } from './compile/scope.ts';
import { Trace } from './compile/trace.ts';
import { compileVocabulary } from './compile/vocabulary.ts';
import { draftOf } from './draft.ts';
import type { RuleFiles } from './files.ts';
import { type Problem, Problems } from './problem.ts';

/** The compiled rules with what the checker needs; `rulebook` only when there is no problem. */
export interface Compilation {
  readonly problems: readonly Problem[];
  readonly rulebook?: Rulebook;
  readonly draft?: Draft;
  /** The language with its vocabulary, for who has more to compile in it; beside the rulebook. */
  readonly book?: Book;
  /** By which an industry is found; nothing is judged by them. */
  readonly classes?: readonly IndustryClass[];
  readonly trace: Trace;
}

export interface CompileOptions {
  /** How a file is named in problems. */
  readonly name?: (file: string) => string;
}

/** The rule files read and held to the grammar, not linked: what linking needs, and can be given with one file exchanged. */
export interface RulesRead {
  readonly draft: Draft;
  readonly industries: readonly Option[];
  readonly classes: readonly IndustryClass[];
  readonly places: Places | undefined;
  readonly hash: string;
}

/** Nothing where a file could not be read whole: what does not stand in it is not missing. */
export function readRules(
  files: RuleFiles,
  name: (file: string) => string,
  problems: Problems,
): { readonly draft?: Draft; readonly read?: RulesRead } {
  const { report } = problems;
  const industries = files.has('industries.tsv')
    ? readIndustries(name('industries.tsv'), files.get('industries.tsv') ?? '', report)
    : [];
  const classes = readIndustryClasses(
    name('industry-classes.tsv'),
    files.get('industry-classes.tsv') ?? '',
    industries,
    report,
  );
  const places = readPlaces(name('regions.json'), files.get('regions.json'), report);
  const draft = draftOf(files, name, report);
  if (!draft || problems.list.length > 0) return { ...(draft && { draft }) };
  // Cases say what is expected of the rules, survivors what no case can; they are no part of them.
  const rules = new Map([...files].filter(([file]) => !/\/(cases|survivors)\.yaml$/.test(file)));
  return { draft, read: { draft, industries, classes, places, hash: hashOf(rules) } };
}

export function compileRules(files: RuleFiles, { name = (file) => file }: CompileOptions = {}): Compilation {
  const problems = new Problems();
  const { draft, read } = readRules(files, name, problems);
  if (!read) return { problems: problems.list, ...(draft && { draft }), trace: new Trace() };
  return linkRules(read);
}

/** Links the rules to the vocabulary and to each other. */
export function linkRules({ draft, industries, classes, places, hash }: RulesRead): Compilation {
  const problems = new Problems();
  const { report } = problems;
  const trace = new Trace();
  const vocabulary = compileVocabulary(draft.facts, industries, report);
  // Rules are linked to a sound vocabulary only: what is wrong in it would be told again wherever it is used.
  if (problems.list.length > 0) return { problems: problems.list, draft, trace };
  const facts = new Map(vocabulary.map((fact) => [fact.id, fact]));
  const checks = compileChecks(draft.facts, facts, report);
  const definitions = collectDefinitions(draft, facts, report);
  const book: Book = {
    language: { condition, quantity, figure },
    facts,
    industries,
    places,
    definitions,
    trace,
    report,
  };
  checkDefinitions(book);
  const compiled = draft.notices.map((notice) => compileNotice(notice, book));
  const programs = compiled.flatMap((notice) => notice.programs);
  const ids = programs.map(({ id }) => id);
  const exclusive = draft.notices.flatMap((notice) => compileExclusives(notice, ids, book));
  if (problems.list.length > 0) return { problems: problems.list, draft, trace };
  const { sections, moments = [] } = draft.facts.data;
  const rulebook: Rulebook = {
    hash,
    facts: vocabulary,
    sections,
    notices: compiled.map(({ notice }) => notice),
    programs,
    exclusive,
    checks,
    moments,
  };
  return { problems: [], rulebook, classes, draft, book, trace };
}
