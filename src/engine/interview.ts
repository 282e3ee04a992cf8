// Asking: the facts that still matter, in human order, each with the programs and clauses it matters to.
import { type Asking, beginAsking, matters, type Missing, reveal } from './asking.ts';
import type { Path } from './assessment.ts';
import type { Answers, Circumstances } from './binding.ts';
import { citationsOf } from './citations.ts';
import type { Machine } from './machine.ts';
import { factOfPath, orderPaths } from './order.ts';
import type { Fact } from './vocabulary.ts';

export interface Question {
  readonly path: Path;
  readonly fact: Fact;
  readonly year?: number;
  /** A field of one item of a list. */
  readonly item?: { readonly list: string; readonly index: number; readonly field: string };
  readonly answered: boolean;
  /** What hangs on it: a verdict, or an award alone. */
  readonly bearing: 'verdict' | 'award';
  readonly because: readonly { readonly program: string; readonly clause: string; readonly quote: string }[];
}

/** The path of the answer that would fill a missing one: a field of an item is filled in its list. */
function answeredPath(path: Path): Path {
  return path.split('[', 1)[0]!;
}

/**
 * What the questionnaire shows: every fact that still matters, answered or not. Answers are revealed one by one in human
 * order, so that an answer to a question nobody would be asked plays no part; what no longer matters is then dropped,
 * the latest first.
 */
export function interview(machine: Machine, answers: Answers, circumstances: Circumstances): Question[] {
  const order = orderPaths(machine.rulebook);
  const asking = beginAsking(machine, answers, circumstances);
  const revealed: Path[] = [];
  const bearing = new Map<Path, Missing>();
  for (;;) {
    const wanted = order([...asking.missing.verdict.keys(), ...asking.missing.award.keys()]);
    const next = wanted
      .map(answeredPath)
      .find((path) => answerTo(path, answers) !== undefined && !asking.known.has(path));
    if (next === undefined) break;
    revealed.push(next);
    bearing.set(next, asking.missing);
    reveal(asking, next, answerTo(next, answers)!);
  }
  const kept = dropSettled(asking, revealed);
  const open = new Set([...asking.missing.verdict.keys(), ...asking.missing.award.keys()]);
  const questions = [
    ...kept.map((path) => question(machine, path, true, bearing.get(path)!)),
    ...[...open].map((path) => question(machine, path, false, asking.missing)),
  ].filter((each) => each !== undefined);
  const byPath = new Map(questions.map((each) => [each.path, each]));
  return order([...byPath.keys()]).map((path) => byPath.get(path)!);
}

/** "Don't know" of a yearly fact as a whole is the answer for each of its years that has none of its own. */
function answerTo(path: Path, answers: Answers): ReturnType<Answers['get']> {
  return answers.has(path) || !path.includes('@') ? answers.get(path) : answers.get(factOfPath(path));
}

/** Leaves out, from the latest to the first, every answer without which nothing more would be asked. */
function dropSettled(asking: Asking, revealed: readonly Path[]): Path[] {
  const kept: Path[] = [];
  for (const path of [...revealed].reverse()) {
    const answer = asking.known.get(path)!;
    asking.known.delete(path);
    if (!matters(asking, path)) continue;
    asking.known.set(path, answer);
    kept.unshift(path);
  }
  return kept;
}

function question(machine: Machine, path: Path, answered: boolean, missing: Missing): Question | undefined {
  const fact = machine.rulebook.facts.find(({ id }) => id === factOfPath(path));
  if (!fact) return undefined;
  const year = Number(path.split('@')[1]);
  // The year is not known yet: the date that fixes it is asked first.
  if (path.includes('@') && !Number.isInteger(year)) return undefined;
  const field = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path);
  const programs = missing.verdict.get(path) ?? missing.award.get(path) ?? programsOfList(path, missing);
  return {
    path,
    fact: field ? (fact.item?.find(({ id }) => id === field[3]) ?? fact) : fact,
    ...(path.includes('@') && { year }),
    ...(field && { item: { list: field[1]!, index: Number(field[2]), field: field[3]! } }),
    answered,
    bearing: missing.verdict.has(path) ? 'verdict' : 'award',
    because: programs.flatMap((id) => {
      const program = machine.programs.find((each) => each.id === id)!;
      const [first] = citationsOf(machine, program, fact.id);
      return first ? [first] : [{ program: id, clause: '', quote: '' }];
    }),
  };
}

function programsOfList(path: Path, { verdict, award }: Missing): readonly string[] {
  return [...verdict, ...award]
    .filter(([each]) => each.startsWith(`${path}[`))
    .flatMap(([, programs]) => programs);
}
