// What is still missing while answers are revealed one by one: a program is looked at again only where it asked for the answer.
import type { Path } from './assessment.ts';
import type { Answers, Circumstances, Item } from './binding.ts';
import { contradictoryPaths } from './clashes.ts';
import { union } from './wanted.ts';
import type { Answer } from './domain.ts';
import type { Frame } from './frame.ts';
import { frameOf, type Machine, type Program } from './machine.ts';
import { factOfPath } from './order.ts';
import { wantedOf } from './standing.ts';
import { unansweredOf } from './unanswered.ts';

/** The programs that ask for each missing answer. */
export interface Missing {
  readonly verdict: ReadonlyMap<Path, readonly string[]>;
  readonly award: ReadonlyMap<Path, readonly string[]>;
}

interface Asked {
  readonly verdict: readonly Path[];
  readonly award: readonly Path[];
}

export interface Asking {
  readonly machine: Machine;
  readonly circumstances: Circumstances;
  readonly known: Map<Path, Answer | readonly Item[]>;
  /** Programs that are not set aside. */
  readonly programs: readonly Program[];
  readonly asked: Map<Program, Asked>;
  frame: Frame;
  missing: Missing;
}

function askedBy(program: Program, frame: Frame): Asked {
  const { verdict, awards } = wantedOf(program, frame);
  return {
    verdict: unansweredOf(verdict).unasked,
    award: unansweredOf(union(...awards)).unasked,
  };
}

function gathered(asked: ReadonlyMap<Program, Asked>): Missing {
  const [verdict, award] = [new Map<Path, string[]>(), new Map<Path, string[]>()];
  for (const [{ id }, of] of asked)
    for (const [from, into] of [[of.verdict, verdict] as const, [of.award, award] as const])
      for (const path of from) into.set(path, [...(into.get(path) ?? []), id]);
  return { verdict, award };
}

/**
 * Facts that are computed count as stated from the start: their inputs are then not asked for them. So do answers that cannot
 * be right together: each of them is asked again, whether or not the other alone would still let it matter.
 */
export function beginAsking(machine: Machine, answers: Answers, circumstances: Circumstances): Asking {
  const derived = new Set(machine.rulebook.facts.filter((fact) => fact.derived).map(({ id }) => id));
  const contradictory = contradictoryPaths(machine.rulebook, answers);
  const known = new Map(
    [...answers].filter(([path]) => derived.has(factOfPath(path)) || contradictory.has(path)),
  );
  const frame = frameOf(machine, known, circumstances);
  const aside = new Set(circumstances.setAside);
  const programs = machine.programs.filter(({ id }) => !aside.has(id));
  const asked = new Map(programs.map((program) => [program, askedBy(program, frame)]));
  return { machine, circumstances, known, programs, asked, frame, missing: gathered(asked) };
}

const contestedIn = (frame: Frame): string =>
  frame.domains
    .filter(({ contested }) => contested)
    .map(({ path }) => path)
    .join();

/** An answer that a program does not ask for changes nothing of it, unless it takes part in contesting a stated fact. */
export function reveal(asking: Asking, path: Path, answer: Answer | readonly Item[]): void {
  const { machine, circumstances, known, programs, asked } = asking;
  const before = contestedIn(asking.frame);
  known.set(path, answer);
  const frame = frameOf(machine, known, circumstances);
  const isContested = contestedIn(frame) !== before;
  for (const program of programs) {
    const { verdict, award } = asked.get(program)!;
    const isAsked = [...verdict, ...award].some((each) => each === path || each.startsWith(`${path}[`));
    if (isAsked || isContested) asked.set(program, askedBy(program, frame));
  }
  asking.frame = frame;
  asking.missing = gathered(asked);
}

/** Whether an answer that is not known would be asked for. */
export function matters({ machine, circumstances, known, programs }: Asking, path: Path): boolean {
  const frame = frameOf(machine, known, circumstances);
  const fact = factOfPath(path);
  return programs
    .filter(({ facts }) => facts.has(fact))
    .some((program) => {
      const { verdict, award } = askedBy(program, frame);
      return verdict.includes(path) || award.includes(path);
    });
}
