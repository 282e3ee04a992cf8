// The notes of the sheet, numbered through: every reading and everything to note beside a verdict, each once with the programs it concerns.
import type { ProgramResult, Reason } from '../../engine/assessment.ts';
import type { Citation, NotModelled, Reading } from '../../engine/rules.ts';
import type { Wording } from '../../engine/wording.ts';
import { reasonsOfAward } from '../../verdict/award-reasons.ts';
import { notModelledBeside } from '../../verdict/citations.ts';
import type { Judged } from '../../verdict/judged.ts';
import type { Lexicon } from '../../verdict/lexicon.ts';

type Read = ProgramResult['readings'][number];

interface Note<What> {
  readonly n: number;
  readonly what: What;
  /** Numbers of programs as the sheet counts them, from 1. */
  readonly programs: readonly number[];
}

export interface ReadingNote extends Note<Reading> {
  /** All the places it reads. */
  readonly citations: readonly Citation[];
}

export interface Notes {
  readonly advisories: readonly Note<ProgramResult['advisories'][number]>[];
  readonly warnings: readonly Note<Wording>[];
  readonly readings: readonly ReadingNote[];
  /** Clauses that are no condition; they are not referred to by number. */
  readonly notModelled: readonly (NotModelled & { readonly notice: string })[];
  readonly noteOf: (reading: Reading) => number | undefined;
  /** Every note that concerns this program, by its number on the sheet. */
  readonly notesFor: (program: number) => readonly number[];
}

/** `count` notes stand before these. */
function gathered<What>(
  programs: readonly ProgramResult[],
  of: (result: ProgramResult) => readonly What[],
  keyOf: (what: What) => string,
  count: number,
): readonly Note<What>[] {
  const found = new Map<string, { what: What; programs: Set<number> }>();
  for (const [index, result] of programs.entries()) {
    if (result.verdict === 'not-addressed') continue;
    for (const what of of(result)) {
      const known = found.get(keyOf(what)) ?? { what, programs: new Set() };
      known.programs.add(index + 1);
      found.set(keyOf(what), known);
    }
  }
  return [...found.values()].map(({ what, programs: numbers }, index) => ({
    n: count + index + 1,
    what,
    programs: [...numbers],
  }));
}

const keyOfReading = ({ text, otherwise }: Reading) => JSON.stringify([text.zh, otherwise?.text.zh]);

function readingsIn({ citation, reading, children }: Reason): Read[] {
  return [...(reading ? [{ reading, ...(citation && { citation }) }] : []), ...children.flatMap(readingsIn)];
}

/** Those of the result, and those of the conditions as they are drawn: of two awards each has its own. */
function readingsOf({ explain }: Judged, result: ProgramResult): readonly Read[] {
  if (result.verdict === 'not-addressed') return [];
  const { for: whom, who, awards } = explain(result.id);
  const trees = [whom, who, ...awards.flatMap(reasonsOfAward)];
  return [...result.readings, ...trees.flatMap(readingsIn)];
}

function placesOf(read: readonly Read[], reading: Reading): readonly Citation[] {
  const citations = read
    .filter((each) => keyOfReading(each.reading) === keyOfReading(reading))
    .flatMap(({ citation }) => citation ?? []);
  return [...new Map(citations.map((each) => [JSON.stringify(each), each])).values()];
}

/** Of programs that do not apply nothing is noted. */
export function notesOf(lexicon: Lexicon, judged: Judged): Notes {
  const { programs } = judged.assessment;
  const read = new Map(programs.map((result) => [result.id, readingsOf(judged, result)]));
  const all = [...read.values()].flat();
  const advisories = gathered(
    programs,
    (result) => result.advisories,
    ({ text }) => text.zh,
    0,
  );
  const warnings = gathered(
    programs,
    (result) => result.warnings,
    ({ zh }) => zh,
    advisories.length,
  );
  const readings = gathered(
    programs,
    ({ id }) => (read.get(id) ?? []).map(({ reading }) => reading),
    keyOfReading,
    advisories.length + warnings.length,
  ).map((note) => ({ ...note, citations: placesOf(all, note.what) }));
  const notModelled = programs
    .filter(({ verdict }) => verdict !== 'not-addressed')
    .flatMap(({ id }) => {
      const program = lexicon.program(id);
      return notModelledBeside(lexicon, program).map((entry) => ({ ...entry, notice: program.notice }));
    });
  const numbered = new Map(readings.map(({ what, n }) => [keyOfReading(what), n]));
  return {
    readings,
    advisories,
    warnings,
    notModelled: [...new Map(notModelled.map((entry) => [JSON.stringify(entry), entry])).values()],
    noteOf: (reading) => numbered.get(keyOfReading(reading)),
    notesFor: (program) =>
      [...advisories, ...warnings, ...readings]
        .filter(({ programs: concerned }) => concerned.includes(program))
        .map(({ n }) => n),
  };
}
