// Knows the names behind the ids and codes of an assessment: facts by path, programs, notices, places, sums of money.
import type { Path } from '../engine/assessment.ts';
import type { RegionIndex } from '../engine/regions.ts';
import type { Notice, Program, Rulebook } from '../engine/rules.ts';
import type { Fact } from '../engine/vocabulary.ts';
import type { Wording } from '../engine/wording.ts';
import type { Language } from '../i18n/language.ts';
import { partsOf } from './paths.ts';

/** Where a path points: the fact itself, and what stands around it. */
export interface Spot {
  readonly fact: Fact;
  readonly list?: Fact;
  /** From 0; absent while the list has no answer. */
  readonly index?: number;
  readonly year?: number;
  /** The date that fixes the year, while it has no answer. */
  readonly yearOf?: Fact;
}

export interface Lexicon {
  readonly rulebook: Rulebook;
  spotAt(path: Path): Spot | undefined;
  program(id: string): Program;
  notice(id: string): Notice;
  /** Province, city, county of a code; undefined while the places are not loaded. */
  place(code: string): readonly Wording[] | undefined;
  /** A sum in 分 as people of that language write it. */
  money(fen: number, language: Language): string;
}

export interface LexiconSources {
  readonly rulebook: Rulebook;
  readonly money: (fen: number, language: Language) => string;
  readonly places?: RegionIndex | undefined;
}

export function lexiconOf({ rulebook, money, places }: LexiconSources): Lexicon {
  const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
  const programs = new Map(rulebook.programs.map((program) => [program.id, program]));
  const notices = new Map(rulebook.notices.map((notice) => [notice.id, notice]));
  return {
    rulebook,
    money,
    program: (id) => found(programs, id),
    notice: (id) => found(notices, id),
    place: (code) => pathOf(places, code),
    spotAt: (path) => {
      const parts = partsOf(path);
      const outer = parts && facts.get(parts.fact);
      if (!outer) return undefined;
      const field = parts.field === undefined ? outer : outer.item?.find(({ id }) => id === parts.field);
      if (!field) return undefined;
      const yearOf = parts.year === undefined ? undefined : facts.get(parts.year);
      return {
        fact: field,
        ...((parts.index !== undefined || parts.field !== undefined) && { list: outer }),
        ...(parts.index !== undefined && { index: parts.index }),
        ...(parts.year !== undefined && /^\d{4}$/.test(parts.year) && { year: Number(parts.year) }),
        ...(yearOf && { yearOf }),
      };
    },
  };
}

function pathOf(places: RegionIndex | undefined, code: string): readonly Wording[] | undefined {
  const path = places?.pathOf(code) ?? [];
  return path.length === 0 ? undefined : path.map(({ zh, en }) => ({ zh, en }));
}

function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`The rulebook holds no ${id}`);
  return entry;
}
