// Where a node stands while it is compiled: its notice and clause, the quote above it, the list it is inside, the year it is about.
import type { Basis, Citation, Condition, Reading, YearRule } from '../../engine/rules.ts';
import type { Fact, Option } from '../../engine/vocabulary.ts';
import type { Decorations, Node, Operand, ReadingText } from '../grammar/node.ts';
import type { Definition } from '../grammar/policy.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { NoticeDraft, Written } from './draft.ts';
import type { Measured } from './numbers.ts';
import type { Places } from './places.ts';
import type { Origin, QuoteUse, Trace } from './trace.ts';

/** The three ways into the language, handed along so that words may hold words. */
export interface Language {
  condition(node: Node, scope: Scope): Condition;
  quantity(written: Operand, owner: object, key: string | number | undefined, scope: Scope): Measured;
  /** A node as a figure, without what stands beside its word. */
  figure(node: Node, scope: Scope): Measured;
}

/** What is the same for all nodes of all notices. */
export interface Book {
  readonly language: Language;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly industries: readonly Option[];
  readonly places: Places | undefined;
  readonly definitions: ReadonlyMap<string, Defined>;
  readonly trace: Trace;
  readonly report: Report;
}

/** How a derived fact follows from others, and which notice says so. */
export interface Defined extends Written<Definition> {
  readonly notice: NoticeDraft;
}

export interface Scope {
  readonly book: Book;
  readonly notice: NoticeDraft;
  readonly clause?: string;
  readonly quote?: string;
  readonly explained: boolean;
  /** Inside a list: its fields are known as `list.field`. */
  readonly list?: string;
  /** Inside the definition of a yearly fact, whose reader asks for one of its years. */
  readonly defining?: true;
  /** The year that reader asks for. */
  readonly year?: YearRule;
  /** Conditions and definitions being expanded, against cycles. */
  readonly expanding: readonly string[];
}

export function scopeOf(book: Book, notice: NoticeDraft): Scope {
  return { book, notice, explained: false, expanding: [] };
}

/** Tells a problem at a part of this notice's policy file. */
export function fault(scope: Scope, owner: object, key: string | number | undefined, message: string): void {
  scope.book.report(scope.notice.policy.source.at(owner, key), message);
}

/** Steps into a node: its clause, quote and reading hold for what stands inside it. */
export function enter(scope: Scope, node: Decorations): Scope {
  const { cite, quote, reading } = node;
  if (cite === undefined && quote === undefined && reading === undefined) return scope;
  if (cite !== undefined) checkClause(scope, node, cite);
  const { quote: above, ...rest } = scope;
  const kept = quote ?? (cite === undefined || cite === scope.clause ? above : undefined);
  const stays = kept === above && scope.explained;
  return {
    ...rest,
    ...(cite !== undefined && { clause: cite }),
    ...(kept !== undefined && { quote: kept }),
    explained: reading !== undefined || stays,
  };
}

/** The clause has to stand in clauses.yaml, where its fingerprint is. */
function checkClause(scope: Scope, node: object, cite: string): void {
  const clauses = scope.notice.clauses?.data.map(({ id }) => id);
  if (clauses && !clauses.includes(cite)) {
    const hint = didYouMean(cite, clauses) || `; it has ${clauses.join(' ')}`;
    fault(scope, node, 'cite', `the notice has no clause "${cite}"${hint}`);
  }
}

/** What a node carries beside its word, compiled; `inner` is the scope inside the node. A reading says which words it reads. */
export function basisOf(inner: Scope, node: Decorations): Basis {
  const citation = citationOf(inner, node) ?? (node.reading && citationAbove(inner, node));
  return basisWith(citation, inner, node);
}

/** The same where the reading may be about what the notice does not say at all. */
export function basisOfSilence(inner: Scope, node: Decorations): Basis {
  return basisWith(citationOf(inner, node), inner, node);
}

function basisWith(citation: Citation | undefined, inner: Scope, node: Decorations): Basis {
  return {
    ...(citation && { citation }),
    ...(node.reading && { reading: readingOf(node.reading, inner) }),
    ...(node.instead && { instead: { zh: node.instead.zh, en: node.instead.en } }),
  };
}

/** Gives a compiled part what it does not carry itself. */
export function dress<Part extends Basis>(scope: Scope, part: Part, basis: Basis): Part {
  if (Object.keys(basis).length === 0) return part;
  const dressed = { ...basis, ...part };
  const origin = scope.book.trace.originOf(part);
  return origin ? scope.book.trace.mark(dressed, origin) : dressed;
}

/** A node's own quote with its clause. */
export function citationOf(
  inner: Scope,
  node: { readonly quote?: string },
  role: Pick<QuoteUse, 'listed'> = {},
): Citation | undefined {
  if (node.quote === undefined) return undefined;
  if (inner.clause === undefined) {
    fault(inner, node, 'quote', 'a quote without its clause; write cite: <clause id> here or above');
    return undefined;
  }
  const use = { notice: inner.notice.id, clause: inner.clause, quote: node.quote };
  inner.book.trace.quoted({ ...use, ...role, place: inner.notice.policy.source.at(node, 'quote') });
  return use;
}

/** Without a quote of its own a reading is about the words above it in the same clause. */
function citationAbove({ notice, clause, quote, ...scope }: Scope, node: Decorations): Citation | undefined {
  if (clause !== undefined && quote !== undefined) return { notice: notice.id, clause, quote };
  fault(
    { notice, ...scope },
    node,
    'reading',
    'a reading without the words it reads; write quote: beside it',
  );
  return undefined;
}

function readingOf({ zh, en, otherwise }: ReadingText, inner: Scope): Reading {
  const text = { zh, en };
  if (!otherwise) return { text };
  const when = inner.book.language.condition(otherwise.when, { ...inner, explained: true });
  return { text, otherwise: { text: { zh: otherwise.zh, en: otherwise.en }, when } };
}

/** Where a compiled part comes from, for the checker. */
export function originOf(scope: Scope, owner: object, key?: string | number): Origin {
  return {
    place: scope.notice.policy.source.at(owner, key),
    notice: scope.notice.id,
    ...(scope.clause !== undefined && { clause: scope.clause }),
    ...(scope.quote !== undefined && { quote: scope.quote }),
    explained: scope.explained,
    at: (inner) => scope.notice.policy.source.at(owner, inner),
  };
}
