// Holds what the rules cite to the notices' text: clauses, their fingerprints, and quotes character for character.
import type { NoticeDraft } from '../compile/draft.ts';
import type { QuoteUse } from '../compile/trace.ts';
import type { Report } from '../problem.ts';
import { fingerprintOf, type NoticeText } from './notices.ts';
import { nearestPassage } from './passages.ts';

/** Longer is no longer a short phrase. */
const LONGEST = 60;

/** A quote is a phrase; whether the notice has it does not matter here. */
export function checkPhrase({ quote, place }: QuoteUse, report: Report): void {
  const length = Array.from(quote).length;
  if (length > LONGEST)
    report(
      place,
      `the quote has ${length} characters; quote a short phrase of at most ${LONGEST}, only the words the rule rests on`,
    );
  if (quote.includes('。'))
    report(
      place,
      'the quote runs over the end of a sentence ("。"); quote a phrase from inside one sentence, without "。"',
    );
}

/** The quote stands in its clause. A clause that the text does not have has been told already. */
export function checkQuote({ quote, clause, place }: QuoteUse, text: NoticeText, report: Report): void {
  const cited = text.clauses.find(({ id }) => id === clause);
  if (!cited || cited.text.includes(quote)) return;
  const elsewhere = text.clauses.find((other) => other.text.includes(quote));
  const near = nearestPassage(quote, cited.text);
  const fix = elsewhere
    ? `it stands in ${elsewhere.id}; cite: ${elsewhere.id}, or quote words of ${clause}`
    : near === undefined
      ? `nothing there is like it; quote words of ${clause}, or cite the clause it is from`
      : `nearest there is "${near}"; copy it character for character`;
  report(place, `the quote "${quote}" is not in the text of ${clause}; ${fix}`);
}

/** clauses.yaml has the clauses of the text, all of them and no others, each with the fingerprint of its text. */
export function checkClauses({ clauses }: NoticeDraft, text: NoticeText, report: Report): void {
  if (!clauses) return;
  const { data, source } = clauses;
  const ids = text.clauses.map(({ id }) => id);
  for (const [at, { id, sha256 }] of data.entries()) {
    const found = text.clauses.find((clause) => clause.id === id);
    if (!found) {
      const moved = text.clauses.find((clause) => fingerprintOf(clause) === sha256);
      const hint = moved ? `its text stands there as ${moved.id}` : `it has ${ids.join(' ')}`;
      report(source.place([at, 'id']), `the notice's text has no clause "${id}"; ${hint}`);
      continue;
    }
    const actual = fingerprintOf(found);
    if (sha256 !== actual)
      report(
        source.place([at, 'sha256']),
        `the text of ${id} is another one than was read for these rules; read ${id} again, mend what rests on it, then write sha256: ${actual}`,
      );
  }
  const known = data.map(({ id }) => id);
  for (const clause of text.clauses) {
    if (known.includes(clause.id)) continue;
    report(
      source.place([]),
      `the clause ${clause.id}${clause.title && ` (${clause.title})`} of the notice's text is missing here; add it with its restatement and sha256: ${fingerprintOf(clause)}`,
    );
  }
}

/** What makes the text itself unusable: a clause id that stands twice, words under no clause. */
export function checkText({ clauses, stray }: NoticeText, report: Report): void {
  for (const [at, { id, place }] of clauses.entries()) {
    if (clauses.findIndex((clause) => clause.id === id) < at)
      report(place, `the clause "${id}" stands twice in the notice's text; give each its own id`);
  }
  for (const place of stray)
    report(place, "this line of the notice's text stands under no clause; put a heading ## <id> above it");
}
