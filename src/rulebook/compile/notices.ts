// One notice: its data sheet, its clauses, what it does not model, and its programs.
import type { Clause, Exclusive, Notice, NotModelled, Program } from '../../engine/rules.ts';
import type { ClauseText } from '../grammar/clauses.ts';
import { didYouMean } from '../nearest.ts';
import type { NoticeDraft } from './draft.ts';
import { compileAdvisory, compileProgram } from './programs.ts';
import { namedList } from './reference.ts';
import { basisOfSilence, type Book, citationOf, enter, fault, originOf, scopeOf } from './scope.ts';

export interface CompiledNotice {
  readonly notice: Notice;
  readonly programs: readonly Program[];
}

const UNKNOWN_COVERAGE = { quoted: 0, listed: 0, total: 0 };

export function compileNotice(draft: NoticeDraft, book: Book): CompiledNotice {
  const { data } = draft.policy;
  const scope = scopeOf(book, draft);
  checkSheet(draft, book);
  const advisories = (data.advisories ?? []).map((text) => compileAdvisory(text, scope));
  const programs = (data.programs ?? []).map((text) => compileProgram(text, data.for, scope));
  const ids = programs.map(({ id }) => id);
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) < at)
      fault(scope, data.programs?.[at] ?? data, 'id', `the program "${id}" stands twice`);
  }
  for (const name of Object.keys(data.conditions ?? {})) {
    if (!book.trace.uses(draft.id, name))
      book.report(
        draft.policy.source.keyPlace(['conditions', name]),
        `nothing uses the condition "${name}"; write use: ${name} where it holds, or take it out`,
      );
  }
  const force = enter(scope, data.in_force);
  const { from, to, superseded_by: supersededBy } = data.in_force;
  const inForce = {
    from,
    ...(to !== undefined && { to }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...basisOfSilence(force, data.in_force),
  };
  book.trace.mark(inForce, originOf(force, data.in_force));
  const notice: Notice = {
    id: draft.id,
    title: data.title,
    number: typeof data.number === 'string' ? { zh: data.number, en: data.number } : data.number,
    issuer: data.issuer,
    issued: data.issued,
    ...(data.url !== 'none' && { url: data.url }),
    grade: data.grade,
    ...(data.guidance && { guidance: data.guidance }),
    inForce,
    checkedOn: data.checked_on,
    checkBy: data.check_by,
    advisories,
    clauses: (draft.clauses?.data ?? []).map(clauseOf),
    notModelled: (data.not_modelled ?? []).map((text): NotModelled => {
      const inner = enter(scope, text);
      citationOf(inner, text, { listed: true });
      return { clause: text.cite, ...(text.quote !== undefined && { quote: text.quote }), why: text.why };
    }),
  };
  return { notice, programs };
}

function checkSheet(draft: NoticeDraft, book: Book): void {
  const { data } = draft.policy;
  const scope = scopeOf(book, draft);
  if (data.notice !== draft.id)
    fault(
      scope,
      data,
      'notice',
      `the notice is called "${data.notice}" and stands in the folder "${draft.id}"; the two must be the same`,
    );
  if (data.in_force.to !== undefined && data.in_force.to < data.in_force.from)
    fault(
      scope,
      data.in_force,
      'to',
      `the notice ends on ${data.in_force.to}, before it is in force from ${data.in_force.from}`,
    );
  if (data.check_by < data.checked_on)
    fault(
      scope,
      data,
      'check_by',
      `the rules are to be checked by ${data.check_by}, before they were last checked on ${data.checked_on}`,
    );
  const ids = draft.clauses?.data.map(({ id }) => id) ?? [];
  for (const [at, id] of ids.entries()) {
    if (draft.clauses && ids.indexOf(id) < at)
      book.report(draft.clauses.source.place([at, 'id']), `the clause "${id}" stands twice`);
  }
}

function clauseOf({ id, title, sha256, restatement, coverage }: ClauseText): Clause {
  return { id, ...(title && { title }), restatement, sha256, coverage: coverage ?? UNKNOWN_COVERAGE };
}

/** At most one of some programs, of this notice or of others (`notice/program`). */
export function compileExclusives(
  draft: NoticeDraft,
  programs: readonly string[],
  book: Book,
): readonly Exclusive[] {
  const scope = scopeOf(book, draft);
  return (draft.policy.data.exclusive ?? []).flatMap((text) => {
    const inner = enter(scope, text);
    const citation = citationOf(inner, text);
    const ids = text.programs.map((name, at) => {
      const id = name.includes('/') ? name : `${draft.id}/${name}`;
      const shown = programs.map((each) => each.replace(`${draft.id}/`, ''));
      if (!programs.includes(id))
        fault(inner, text.programs, at, `unknown program "${name}"${didYouMean(name, shown)}`);
      else if (text.programs.indexOf(name) < at) fault(inner, text.programs, at, `"${name}" stands twice`);
      return id;
    });
    const per = text.per === undefined ? undefined : namedList(text.per, text, 'per', inner);
    return citation ? [{ programs: ids, ...(per !== undefined && { per }), citation }] : [];
  });
}
