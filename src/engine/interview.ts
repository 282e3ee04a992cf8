// Asking: the facts that still matter, in human order, each with the programs and clauses it matters to.
import type { Path } from './assessment.ts';
import type { Answers, Circumstances, Item } from './binding.ts';
import type { Answer } from './domain.ts';
import type { Place } from './frame.ts';
import { frameOf, type Machine, type Program } from './machine.ts';
import type { LeafVisitor, Node } from './nodes/node.ts';
import { visitAward } from './awards.ts';
import { factOfPath, orderPaths } from './order.ts';
import { resultOf } from './result.ts';
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

interface Missing {
  readonly verdict: ReadonlyMap<Path, readonly string[]>;
  readonly award: ReadonlyMap<Path, readonly string[]>;
}

function missingOf(machine: Machine, answers: Answers, circumstances: Circumstances): Missing {
  const frame = frameOf(machine, answers, circumstances);
  const aside = new Set(circumstances.setAside);
  const [verdict, award] = [new Map<Path, string[]>(), new Map<Path, string[]>()];
  for (const program of machine.programs) {
    if (aside.has(program.id)) continue;
    const { missing } = resultOf(program, frame, circumstances);
    for (const [from, into] of [[missing.verdict, verdict] as const, [missing.award, award] as const])
      for (const path of from) into.set(path, [...(into.get(path) ?? []), program.id]);
  }
  return { verdict, award };
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
  const derived = new Set(machine.rulebook.facts.filter((fact) => fact.derived).map(({ id }) => id));
  const known = new Map<Path, Answer | readonly Item[]>();
  for (const [path, answer] of answers) if (derived.has(factOfPath(path))) known.set(path, answer);
  const revealed: Path[] = [];
  const bearing = new Map<Path, { missing: Missing }>();
  let missing = missingOf(machine, known, circumstances);
  for (;;) {
    const wanted = order([...new Set([...missing.verdict.keys(), ...missing.award.keys()])]);
    const next = wanted.find((path) => answers.has(answeredPath(path)) && !known.has(answeredPath(path)));
    if (next === undefined) break;
    const path = answeredPath(next);
    known.set(path, answers.get(path)!);
    revealed.push(path);
    bearing.set(path, { missing });
    missing = missingOf(machine, known, circumstances);
  }
  const kept = dropSettled(machine, known, revealed, circumstances);
  const open = new Set([...missing.verdict.keys(), ...missing.award.keys()]);
  const questions = [
    ...kept.map((path) => question(machine, path, true, bearing.get(path)!.missing)),
    ...[...open].map((path) => question(machine, path, false, missing)),
  ].filter((each) => each !== undefined);
  const byPath = new Map(questions.map((each) => [each.path, each]));
  return order([...byPath.keys()]).map((path) => byPath.get(path)!);
}

function dropSettled(
  machine: Machine,
  known: Map<Path, Answer | readonly Item[]>,
  revealed: readonly Path[],
  circumstances: Circumstances,
): Path[] {
  const kept: Path[] = [];
  for (const path of [...revealed].reverse()) {
    const answer = known.get(path)!;
    known.delete(path);
    const { verdict, award } = missingOf(machine, known, circumstances);
    if (answer === null || verdict.has(path) || award.has(path)) {
      known.set(path, answer);
      kept.unshift(path);
    }
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
    because: programs.flatMap((id) => reasonsFor(machine, id, fact.id)),
  };
}

function programsOfList(path: Path, { verdict, award }: Missing): readonly string[] {
  return [...verdict, ...award]
    .filter(([each]) => each.startsWith(`${path}[`))
    .flatMap(([, programs]) => programs);
}

function reasonsFor(machine: Machine, programId: string, factId: string): Question['because'] {
  const program = machine.programs.find(({ id }) => id === programId)!;
  const reasons = citationsOf(machine, program, factId);
  const [first] = reasons;
  return first ? [first] : [{ program: programId, clause: '', quote: '' }];
}

/** Clauses of the program whose conditions read the fact. */
function citationsOf(machine: Machine, program: Program, factId: string): Question['because'] {
  const found: { program: string; clause: string; quote: string }[] = [];
  const reads = (node: Node): boolean => {
    let hit = false;
    const visitor: LeafVisitor = {
      fact: (place: Place) => {
        const fact =
          place.list === undefined
            ? machine.layout.slots[place.slot]!.fact
            : machine.layout.lists[place.list]!.fact;
        hit ||= fact.id === factId;
      },
      list: (list) => {
        hit ||= machine.layout.lists[list]!.fact.id === factId;
      },
    };
    node.visit(visitor);
    return hit;
  };
  const look = (node: Node): void => {
    if (!reads(node)) return;
    const below = node.children().filter(reads);
    if (below.length > 0) return below.forEach(look);
    const { citation } = node.basis;
    if (citation) found.push({ program: program.id, clause: citation.clause, quote: citation.quote });
  };
  look(program.for);
  look(program.who);
  for (const award of program.awards) {
    if (award.when) look(award.when);
    if (award.milestone) look(award.milestone);
    if (found.length > 0) continue;
    let hit = false;
    visitAward(award, {
      fact: (place) => {
        const fact =
          place.list === undefined
            ? machine.layout.slots[place.slot]!.fact
            : machine.layout.lists[place.list]!.fact;
        hit ||= fact.id === factId;
      },
      list: (list) => {
        hit ||= machine.layout.lists[list]!.fact.id === factId;
      },
    });
    const pay = program.written.awards.find(({ id }) => id === award.id)?.pay.citation;
    if (hit && pay) found.push({ program: program.id, clause: pay.clause, quote: pay.quote });
  }
  return found;
}
