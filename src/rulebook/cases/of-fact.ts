// A case of a derived fact: which values remain, against those its author expects.
import type { Rulebook } from '../../engine/rules.ts';
import type { Book } from '../compile/scope.ts';
import { didYouMean } from '../nearest.ts';
import { type Definition, definitionOf, judgeDefinition } from './definitions.ts';
import { sameMembers } from './expected.ts';
import { readFigure } from './figures.ts';
import type { Trial } from './judged.ts';
import { isMeasured, judgeMeasure, type Measure, measureOf } from './measures.ts';
import { shownFigure, shownList } from './shown.ts';

export class FactCases {
  readonly #rulebook: Rulebook;
  readonly #book: Book;
  readonly #definitions = new Map<string, Definition>();
  readonly #measures = new Map<string, Measure>();

  constructor(rulebook: Rulebook, book: Book) {
    this.#rulebook = rulebook;
    this.#book = book;
  }

  judge(written: string, trial: Trial): void {
    const { text, answers, circumstances, readable, report } = trial;
    const { expect } = text;
    const wrong = faultOf(written, trial, this.#book);
    if (wrong !== undefined) report(['fact'], wrong);
    if (wrong !== undefined || !readable) return;
    const measure = this.#measureOf(written, trial);
    if (measure) return judgeFigure(measure, trial);
    const definition = this.#definitionOf(written, trial);
    if (!definition) return;
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
  }

  #measureOf(written: string, { notice }: Trial): Measure | undefined {
    const [id = ''] = written.split('@');
    const known = this.#measures.get(id);
    const fact = this.#book.facts.get(id);
    if (known || !fact || !isMeasured(fact)) return known;
    const made = measureOf(fact, notice, this.#book, this.#rulebook);
    this.#measures.set(id, made);
    return made;
  }

  #definitionOf(written: string, { notice }: Trial): Definition | undefined {
    const [id = ''] = written.split('@');
    const known = this.#definitions.get(id);
    const fact = this.#book.facts.get(id);
    if (known || !fact) return known;
    const made = definitionOf(fact, notice, this.#book, this.#rulebook);
    this.#definitions.set(id, made);
    return made;
  }
}

/** A figure is expected as itself, or as [least, greatest] where the answers leave it open; null is no bound. */
function judgeFigure(measure: Measure, { text, answers, circumstances, report }: Trial): void {
  const { fact } = measure;
  const { expect } = text;
  const found = judgeMeasure(measure, answers, circumstances);
  const why = found.missing.length > 0 ? ` (missing: ${found.missing.join(', ')})` : '';
  if (expect.missing?.award && !sameMembers(expect.missing.award, found.missing))
    report(
      ['expect', 'missing', 'award'],
      `expected ${fact.id} missing award ${shownList(expect.missing.award)}, the engine says ${shownList(found.missing)}`,
    );
  if (expect.value === undefined) return;
  const ends = Array.isArray(expect.value) ? expect.value : [expect.value, expect.value];
  if (ends.length !== 2)
    return report(['expect', 'value'], 'a figure that is open is written [least, greatest]');
  const [low, high] = ends.map((end) => {
    if (end === null) return null;
    const read = readFigure(fact, end);
    if ('value' in read) return read.value;
    report(['expect', 'value'], read.wrong);
    return undefined;
  });
  if (low === undefined || high === undefined || (low === found.low && high === found.high)) return;
  const shown = shownList([found.low, found.high].map((end) => shownFigure(fact, end)));
  report(['expect', 'value'], `expected another ${fact.id}, the engine says ${shown}${why}`);
}

/** Why a case cannot be one of this fact: it is derived here, has values to name, and is of a year where it has years. */
function faultOf(written: string, { notice }: Trial, { facts, definitions }: Book): string | undefined {
  const [id = '', year] = written.split('@');
  const fact = facts.get(id);
  const own = [...definitions].filter(([, defined]) => defined.notice.id === notice.id).map(([name]) => name);
  return !fact
    ? `unknown fact "${id}"${didYouMean(id, own)}`
    : !own.includes(id)
      ? `${notice.id} does not define ${id}${own.length > 0 ? `; it defines ${own.join(', ')}` : ''}`
      : fact.type !== 'choice' && fact.type !== 'yes_no' && !isMeasured(fact)
        ? `${id} (${fact.type}) is no choice and no figure; write cases of the programs that use it`
        : fact.yearly && year === undefined
          ? `${id} is yearly; say of which year, such as ${id}@2025`
          : !fact.yearly && year !== undefined
            ? `${id} is not yearly; write fact: ${id}`
            : year !== undefined && !/^(19|20)\d{2}$/.test(year)
              ? `"${written}" names no year; write it as ${id}@2025`
              : undefined;
}
