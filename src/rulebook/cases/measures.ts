// What a derived figure comes out as, asked of the engine: one invented program that pays one yuan for each step the figure is held in.
import { type Answers, assess, type Machine, prepare } from '../../engine/index.ts';
import type { Program, Quantity, Rulebook } from '../../engine/rules.ts';
import { type Fact, scaleOf } from '../../engine/vocabulary.ts';
import type { NoticeDraft } from '../compile/draft.ts';
import { type Book, scopeOf } from '../compile/scope.ts';

const FEN_PER_YUAN = 100;

export interface Measure {
  readonly fact: Fact;
  /** The figure as the rules compute it; a yearly fact is read for the tax year. */
  readonly figure: Quantity;
  readonly machine: Machine;
}

/** Least and greatest value that remain, in the scale of the fact; null where there is no bound. */
export interface MeasuredResult {
  readonly low: number;
  readonly high: number | null;
  readonly missing: readonly string[];
}

/** The types whose derived facts are figures of an amount; a duration is judged by its milestones. */
export const isMeasured = ({ type }: Fact): boolean =>
  type === 'money' || type === 'count' || type === 'percent' || type === 'score';

export function measureOf(fact: Fact, notice: NoticeDraft, book: Book, rulebook: Rulebook): Measure {
  const year = fact.yearly ? { year: 'tax' as const } : {};
  const { quantity: figure } = book.language.figure({ fact: fact.id, ...year }, scopeOf(book, notice));
  const perUnit = String(scaleOf(fact));
  const scale: Quantity = { word: 'number', value: [perUnit, '1'], unit: 'yuan', written: `${perUnit} 元` };
  const title = { zh: fact.id, en: fact.id };
  const program: Program = {
    id: `${notice.id}/0`,
    notice: notice.id,
    title,
    for: { word: 'constant', level: 'yes' },
    who: { word: 'constant', level: 'yes' },
    awards: [
      {
        id: 'figure',
        title,
        pay: {
          kind: 'cash',
          per: 'once',
          amount: { form: 'exactly', quantity: { word: 'product', of: [figure, scale] } },
        },
      },
    ],
    window: {},
    steps: [],
    advisories: [],
  };
  return { fact, figure, machine: prepare({ ...rulebook, programs: [program], exclusive: [] }) };
}

export function judgeMeasure(
  { machine }: Measure,
  answers: Answers,
  circumstances: { readonly asOf: string; readonly taxYear?: number },
): MeasuredResult {
  const [result] = assess(machine, answers, circumstances).programs;
  const [line] = result?.amounts ?? [];
  return {
    low: (line?.low ?? 0) / FEN_PER_YUAN,
    high: line ? line.high && line.high / FEN_PER_YUAN : 0,
    missing: result?.missing.award ?? [],
  };
}
