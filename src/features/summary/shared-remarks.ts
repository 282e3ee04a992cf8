// What several programs have in common, each said once with the numbers of the programs it concerns.
import type { ProgramResult } from '../../engine/assessment.ts';
import type { Citation, NotModelled, Reading } from '../../engine/rules.ts';
import { notModelledBeside } from '../../verdict/citations.ts';
import type { Judged } from '../../verdict/judged.ts';
import type { Lexicon } from '../../verdict/lexicon.ts';
import { readingsUntold } from '../../verdict/readings-untold.ts';

interface Shared<What> {
  readonly what: What;
  /** Numbers of programs as the sheet counts them, from 1. */
  readonly numbers: readonly number[];
}

export interface SharedRemarks {
  readonly advisories: readonly Shared<ProgramResult['advisories'][number]>[];
  /** Each reading with all the places it reads. */
  readonly readings: readonly (Shared<Reading> & { readonly citations: readonly Citation[] })[];
  readonly notModelled: readonly Shared<NotModelled & { readonly notice: string }>[];
}

function shared<What>(
  programs: readonly ProgramResult[],
  of: (result: ProgramResult) => readonly What[],
): readonly Shared<What>[] {
  const found = new Map<string, { what: What; numbers: number[] }>();
  for (const [index, result] of programs.entries())
    for (const what of of(result)) {
      const key = JSON.stringify(what);
      const known = found.get(key) ?? { what, numbers: [] };
      known.numbers.push(index + 1);
      found.set(key, known);
    }
  return [...found.values()];
}

/** Of programs that do not apply nothing is remarked. */
export function sharedRemarks(lexicon: Lexicon, { assessment, explain }: Judged): SharedRemarks {
  const { programs } = assessment;
  const addressed = <What>(of: (result: ProgramResult) => readonly What[]) =>
    shared(programs, (result) => (result.verdict === 'not-addressed' ? [] : of(result)));
  const untold = programs
    .filter(({ verdict }) => verdict !== 'not-addressed')
    .flatMap((result) => readingsUntold(result, explain(result.id)));
  const citationsOf = (reading: Reading) => {
    const citations = untold
      .filter((each) => each.reading.text.zh === reading.text.zh)
      .flatMap(({ citation }) => citation ?? []);
    return [...new Map(citations.map((each) => [JSON.stringify(each), each])).values()];
  };
  const readings = addressed((result) =>
    readingsUntold(result, explain(result.id)).map(({ reading }) => reading),
  );
  return {
    advisories: addressed(({ advisories }) => advisories),
    readings: readings.map(({ what, numbers }) => ({ what, numbers, citations: citationsOf(what) })),
    notModelled: addressed(({ id }) => {
      const program = lexicon.program(id);
      return notModelledBeside(lexicon, program).map((entry) => ({ ...entry, notice: program.notice }));
    }),
  };
}
