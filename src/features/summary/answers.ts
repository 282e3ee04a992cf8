// The answers behind the sheet, in the order of the questions: what was given, what was computed from it, what is missing.
import type { Path, ProgramResult, Reason } from '../../engine/assessment.ts';
import { isoOf } from '../../engine/calendar.ts';
import type { Answers, Item } from '../../engine/index.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import { checksum } from '../../profile/storage/checksum.ts';
import type { Judged } from '../../verdict/judged.ts';
import { standingOf } from '../../verdict/levels.ts';
import type { Lexicon } from '../../verdict/lexicon.ts';

type Origin = 'given' | 'stated' | 'dontKnow' | 'computed' | 'missing';

export interface AnswerRow {
  readonly path: Path;
  readonly origin: Origin;
  /** As results show it (dates ISO); undefined where there is none. */
  readonly value?: unknown;
  /** Of a computed fact that has no value of its own: what was asked of it, and how that stands. */
  readonly judged?: Reason;
}

/** Answers are held as the engine takes them, dates as day numbers; results show dates as ISO text. */
function shown(fact: Fact | undefined, value: unknown): unknown {
  return fact?.type === 'date' && typeof value === 'number' ? isoOf(value) : value;
}

function itemRows(lexicon: Lexicon, path: Path, items: readonly Item[]): AnswerRow[] {
  if (items.length === 0) return [{ path, origin: 'given', value: [] }];
  const fields = lexicon.spotAt(path)?.fact.item ?? [];
  return items.flatMap((item, index) =>
    fields.map((field): AnswerRow => {
      const value = item[field.id];
      const origin = value === undefined ? 'missing' : value === null ? 'dontKnow' : 'given';
      return { path: `${path}[${index}].${field.id}`, origin, value: shown(field, value) };
    }),
  );
}

function givenRows(lexicon: Lexicon, answers: Answers): AnswerRow[] {
  return [...answers].flatMap(([path, answer]): AnswerRow[] => {
    const fact = lexicon.spotAt(path)?.fact;
    if (fact?.type === 'list' && Array.isArray(answer))
      return itemRows(lexicon, path, answer as readonly Item[]);
    if (answer === null) return [{ path, origin: 'dontKnow', value: null }];
    return [{ path, origin: fact?.derived ? 'stated' : 'given', value: shown(fact, answer) }];
  });
}

function missingRows(programs: readonly ProgramResult[], answers: Answers): AnswerRow[] {
  const paths = new Set(programs.flatMap(({ missing }) => [...missing.verdict, ...missing.award]));
  return [...paths]
    .filter((path) => !answers.has(path.split('[')[0] ?? path))
    .map((path) => ({ path, origin: 'missing' }));
}

function reasonsIn(reason: Reason): Reason[] {
  return [reason, ...reason.children.flatMap(reasonsIn)];
}

/** Elapsed years have a value of their own; of other computed facts the rules know only whether a requirement holds. */
function computedRows(lexicon: Lexicon, { assessment, explain, answers }: Judged): AnswerRow[] {
  const addressed = assessment.programs.filter(({ verdict }) => verdict !== 'not-addressed');
  const reasons = addressed.flatMap(({ id }) => {
    const { for: whom, who, awards } = explain(id);
    const trees = [whom, who, ...awards.flatMap(({ when, milestone }) => [when, milestone])];
    return trees.filter((tree) => tree !== undefined).flatMap(reasonsIn);
  });
  const rows = reasons.flatMap((reason): AnswerRow[] => {
    const { path, value } = reason;
    if (path === undefined || answers.has(path) || !lexicon.spotAt(path)?.fact.derived) return [];
    if (value !== undefined && value !== null) return [{ path, origin: 'computed', value }];
    if (!reason.required || standingOf(reason.level) === 'open') return [];
    return [{ path, origin: 'computed', judged: reason }];
  });
  const key = ({ path, value, judged }: AnswerRow) =>
    JSON.stringify([path, value, judged?.required, judged?.level]);
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/** By the order of the questions, then by year; the fields of an item stay together. */
export function answerRows(lexicon: Lexicon, judged: Judged): readonly AnswerRow[] {
  const order = new Map(lexicon.rulebook.facts.map(({ id }, index) => [id, index]));
  const place = ({ path }: AnswerRow) => {
    const spot = lexicon.spotAt(path);
    return [order.get(spot?.list?.id ?? spot?.fact.id ?? '') ?? Infinity, spot?.year ?? 0] as const;
  };
  const rows = [
    ...givenRows(lexicon, judged.answers),
    ...computedRows(lexicon, judged),
    ...missingRows(judged.assessment.programs, judged.answers),
  ].map((row) => ({ row, place: place(row) }));
  rows.sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1]);
  return rows.map(({ row }) => row);
}

/** Tells whether a sheet rests on the answers at hand: eight hexadecimal digits, the same for the same answers in any order. */
export function answersChecksum(answers: Answers): string {
  const inOrder = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
  return checksum(JSON.stringify(inOrder));
}
