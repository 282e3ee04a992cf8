// What is still missing while answers are revealed one by one: a program is looked at again only where it asked for the answer.
import type { Path } from './assessment.ts';
import type { Answers, Circumstances, Item } from './binding.ts';
import { contradictoryPaths } from './clashes.ts';
import { union } from './wanted.ts';
import type { Answer } from './domain.ts';
import type { Frame } from './frame.ts';
import { frameOf, type Machine, type Program } from './machine.ts';
import { factOfPath } from './order.ts';
import { type Asked, remembered } from './remembered.ts';
import { wantedOf } from './standing.ts';
import { unansweredOf } from './unanswered.ts';

/** The programs that ask for each missing answer. */
export interface Missing {
  readonly verdict: ReadonlyMap<Path, readonly string[]>;
  readonly award: ReadonlyMap<Path, readonly string[]>;
}

export interface Asking {
  readonly machine: Machine;
  readonly circumstances: Circumstances;
  readonly known: Map<Path, Answer | readonly Item[]>;
  /** Programs that are not set aside. */
  readonly programs: readonly Program[];
  readonly asked: Map<Program, Asked>;
  /** Which of the known answers are contested. */
  contested: string;
  missing: Missing;
}

/** The answers known so far, bound, with what else an answer to "what is asked" hangs on. */
interface Told {
  readonly frame: Frame;
  readonly known: Answers;
  readonly circumstances: Circumstances;
  /** The paths that count as not known, as they disagree with others. */
  readonly contested: string;
}

function told(machine: Machine, known: Answers, circumstances: Circumstances): Told {
  const frame = frameOf(machine, known, circumstances);
  const contested = frame.domains
    .filter((domain) => domain.contested)
    .map(({ path }) => path)
    .join();
  return { frame, known, circumstances, contested };
}

function askedBy(program: Program, now: Told): Asked {
  return remembered(program, now, () => {
    const { verdict, awards } = wantedOf(program, now.frame);
    return {
      verdict: unansweredOf(verdict).unasked,
      award: unansweredOf(union(...awards)).unasked,
    };
  });
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
  const now = told(machine, known, circumstances);
  const aside = new Set(circumstances.setAside);
  const programs = machine.programs.filter(({ id }) => !aside.has(id));
  const asked = new Map(programs.map((program) => [program, askedBy(program, now)]));
  const { contested } = now;
  return { machine, circumstances, known, programs, asked, contested, missing: gathered(asked) };
}

/** An answer that a program does not ask for changes nothing of it, unless it takes part in contesting a stated fact. */
export function reveal(asking: Asking, path: Path, answer: Answer | readonly Item[]): void {
  const { machine, circumstances, known, programs, asked } = asking;
  known.set(path, answer);
  const now = told(machine, known, circumstances);
  const isContested = now.contested !== asking.contested;
  for (const program of programs) {
    const { verdict, award } = asked.get(program)!;
    const isAsked = [...verdict, ...award].some((each) => each === path || each.startsWith(`${path}[`));
    if (isAsked || isContested) asked.set(program, askedBy(program, now));
  }
  asking.contested = now.contested;
  asking.missing = gathered(asked);
}

/** Whether an answer that is not known would be asked for. */
export function matters({ machine, circumstances, known, programs }: Asking, path: Path): boolean {
  const now = told(machine, known, circumstances);
  const fact = factOfPath(path);
  return programs
    .filter(({ facts }) => facts.has(fact))
    .some((program) => {
      const { verdict, award } = askedBy(program, now);
      return verdict.includes(path) || award.includes(path);
    });
}
