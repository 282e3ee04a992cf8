// Knows which clauses and notices a compiled rule rests on, however deep inside it they are named.
import type { Citation, Notice, NotModelled, Program } from '../engine/rules.ts';
import type { Lexicon } from './lexicon.ts';

function isCitation(node: object): node is Citation {
  return 'notice' in node && 'clause' in node && 'quote' in node;
}

function citationsIn(node: unknown): Citation[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isCitation(node)) return [node];
  return Object.values(node).flatMap(citationsIn);
}

/** What the clauses of a program also say, and why it is no condition of it. */
export function notModelledBeside(lexicon: Lexicon, program: Program): readonly NotModelled[] {
  const notice = lexicon.notice(program.notice);
  const cited = citationsIn(program).filter(({ notice: id }) => id === notice.id);
  const clauses = new Set(cited.map(({ clause }) => clause));
  return notice.notModelled.filter(({ clause }) => clauses.has(clause));
}

/** The documents that offer nothing to an applicant, each with its reason. */
export function guidanceNotices({ rulebook }: Lexicon): readonly Notice[] {
  return rulebook.notices.filter(({ guidance }) => guidance !== undefined);
}

/** The documents these programs rest on, those of computed facts included, in the order of the rulebook. */
export function noticesBehind({ rulebook }: Lexicon, programs: readonly Program[]): readonly Notice[] {
  const named = new Set(programs.flatMap(citationsIn).map(({ notice }) => notice));
  const own = new Set(programs.map(({ notice }) => notice));
  return rulebook.notices.filter(({ id }) => named.has(id) || own.has(id));
}
