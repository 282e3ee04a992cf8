// The standing of one program: which levels remain, what is due under each kind, and which facts can still change either.
import { explore, survey } from './cells.ts';
import type { Frame } from './frame.ts';
import { best, isDecided, type Levels, NO, YES } from './level.ts';
import type { Program } from './machine.ts';
import { type Extent, NOTHING } from './quantities/extent.ts';
import { addressedOf, dueOf, levelOf, lineOf } from './remaining.ts';
import type { Kind, Per } from './rules.ts';
import type { Target } from './wanted.ts';

interface AmountExtent {
  readonly kind: Kind;
  readonly per: Per;
  readonly extent: Extent;
}

/** The facts that can still change a program. */
export interface WantedFacts {
  readonly verdict: ReadonlySet<Target>;
  /** For each award, what can still change what is due under it. */
  readonly awards: readonly ReadonlySet<Target>[];
}

export interface Standing {
  /** Levels of `for`: no, yes, or both where it is unanswered. */
  readonly addressed: Levels;
  /** Levels of the program for an applicant that is addressed. */
  readonly level: Levels;
  readonly awards: readonly Extent[];
  /** Levels of each award: the least of `for`, `who` and its own. */
  readonly awardLevels: readonly Levels[];
  /** Exact bounds of the whole program, one line per kind and per. */
  readonly lines: readonly AmountExtent[];
  readonly wanted: WantedFacts;
}

const nothing: ReadonlySet<Target> = new Set();

/** While it is open whom the notice addresses, only the facts of that are asked; then those of the rest. */
export function wantedOf(program: Program, frame: Frame): WantedFacts {
  const awards = program.awards.map(() => nothing);
  const addressed = addressedOf(program, frame);
  if (addressed.found === NO) return { verdict: nothing, awards };
  if (addressed.found !== YES) return { verdict: addressed.wanted, awards };
  const level = levelOf(program, frame, explore);
  const verdict = isDecided(level.found) ? nothing : level.wanted;
  if (best(level.found) < 2) return { verdict, awards };
  return { verdict, awards: program.awards.map((_, index) => dueOf(program, index, frame, explore).wanted) };
}

export function standingOf(program: Program, frame: Frame): Standing {
  const { awards, lines } = program;
  const addressed = addressedOf(program, frame);
  if (addressed.found === NO) {
    return {
      addressed: NO,
      level: NO,
      awards: awards.map(() => NOTHING),
      awardLevels: awards.map(() => NO),
      lines: [],
      wanted: { verdict: nothing, awards: awards.map(() => nothing) },
    };
  }
  const isAddressed = addressed.found === YES;
  const explored = isAddressed ? explore : survey;
  const level = levelOf(program, frame, explored);
  const due = awards.map((_, index) => dueOf(program, index, frame, explored));
  const pays = best(level.found) >= 2;
  return {
    addressed: addressed.found,
    level: level.found || NO,
    awards: due.map(({ found }) => found.extent),
    // While it is open whom the notice addresses, nothing may be due at all.
    awardLevels: due.map(({ found }) => (isAddressed ? found.levels || NO : found.levels | NO)),
    lines: lines.map((line) => ({
      kind: line.kind,
      per: line.per,
      extent: line.awards.length === 1 ? due[line.awards[0]!]!.found.extent : lineOf(program, line, frame),
    })),
    wanted: {
      verdict: isAddressed ? (isDecided(level.found) ? nothing : level.wanted) : addressed.wanted,
      awards: due.map(({ wanted }) => (pays ? wanted : nothing)),
    },
  };
}
