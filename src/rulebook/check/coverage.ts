// Whether the rules account for all that a notice says: every sentence and every figure is quoted, or listed with a reason.
import type { NoticeDraft } from '../compile/draft.ts';
import type { QuoteUse } from '../compile/trace.ts';
import type { Report } from '../problem.ts';
import { figuresIn } from './figures.ts';
import type { ClauseOfText, NoticeText } from './notices.ts';
import { sentencesOf } from './sentences.ts';

/** How much of one clause's text the rules account for, in sentences. */
export interface ClauseCoverage {
  readonly id: string;
  /** Sentences from which a rule quotes. */
  readonly quoted: number;
  /** Sentences from which no rule quotes and which stand under not_modelled. */
  readonly listed: number;
  readonly total: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Counts the clauses of one notice, tells what is left out, and holds the counts in clauses.yaml to the text. */
export function coverageOf(
  notice: NoticeDraft,
  text: NoticeText,
  quotes: readonly QuoteUse[],
  report: Report,
): readonly ClauseCoverage[] {
  const written = notice.clauses;
  if (!written) return [];
  return written.data.flatMap(({ id, coverage }, at) => {
    const clause = text.clauses.find((each) => each.id === id);
    if (!clause) return [];
    const place = written.source.place([at, 'id']);
    const counted = countClause(clause, notice, quotes, (message) => report(place, message));
    const { quoted, listed, total } = counted;
    const right = `coverage: { quoted: ${quoted}, listed: ${listed}, total: ${total} }`;
    if (!coverage) report(place, `the coverage of ${id} is missing; write ${right}`);
    else if (coverage.quoted !== quoted || coverage.listed !== listed || coverage.total !== total)
      report(
        written.source.place([at, 'coverage']),
        `the coverage of ${id} is not what the rules and the text give; write ${right}`,
      );
    return [counted];
  });
}

function countClause(
  { id, text }: ClauseOfText,
  notice: NoticeDraft,
  quotes: readonly QuoteUse[],
  fault: (message: string) => void,
): ClauseCoverage {
  const here = quotes.filter((use) => use.notice === notice.id && use.clause === id);
  const whole = (notice.policy.data.not_modelled ?? []).some(
    ({ cite, quote }) => cite === id && quote === undefined,
  );
  const sentences = sentencesOf(text);
  const uses = here.map(({ quote, listed }) => {
    const spans = occurrences(quote, text);
    const met = sentences.filter((sentence) => spans.some((span) => meets(span, sentence)));
    return { listed, spans, met };
  });
  // A phrase that comes again and again in a clause shows where a rule rests only if nothing says otherwise.
  const standings = sentences.map((sentence) => {
    const meeting = uses.filter(({ met }) => met.includes(sentence));
    const ruled = meeting.filter(({ listed }) => !listed);
    if (ruled.some(({ met }) => met.length === 1)) return 'quoted';
    if (whole || meeting.some(({ listed }) => listed)) return 'listed';
    return ruled.length > 0 ? 'quoted' : 'left';
  });
  const left = sentences.filter((_, at) => standings[at] === 'left');
  for (const { written } of left)
    fault(
      `a sentence of ${id} is neither quoted nor listed: "${written}"; quote a phrase of it where a rule rests on it, or list it under not_modelled with a reason`,
    );
  const held = uses.flatMap((use) => use.spans);
  const missing = whole
    ? []
    : figuresIn(text).filter(
        ({ start, end, telling }) =>
          telling &&
          !left.some((sentence) => start >= sentence.start && end <= sentence.end) &&
          !held.some((span) => span.start <= start && span.end >= end),
      );
  for (const { written, start } of missing)
    fault(
      `the figure ${written} of ${id} is in no quote: "${around(text, start)}"; quote it where a rule rests on it, or list it under not_modelled with a reason`,
    );
  const count = (standing: string) => standings.filter((each) => each === standing).length;
  return { id, quoted: count('quoted'), listed: count('listed'), total: sentences.length };
}

const meets = (span: Span, sentence: Span): boolean => span.start < sentence.end && span.end > sentence.start;

/** Everywhere the phrase stands in the text. */
function occurrences(phrase: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1))
    spans.push({ start, end: start + phrase.length });
  return spans;
}

/** A few characters on either side, within the sentence. */
function around(text: string, at: number): string {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
  if (!sentence) return '';
  const [from, to] = [Math.max(sentence.start, at - 10), Math.min(sentence.end, at + 16)];
  return `${from > sentence.start ? '…' : ''}${text.slice(from, to)}${to < sentence.end ? '…' : ''}`;
}
