// The machine: the rulebook compiled once, ready to judge any company on any day.
import { type Award, compileAward, visitAward } from './awards.ts';
import { bind, type Answers, type Circumstances } from './binding.ts';
import { contradictoryPaths } from './clashes.ts';
import { compileCondition, type ConditionContext } from './compile-condition.ts';
import { contestedPaths, type Derivation } from './contested.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.ts';
import type { Node } from './nodes/node.ts';
import { All, Any } from './nodes/together.ts';
import { type Reads, readsOf } from './reads.ts';
import type { Advisory, Exclusive, Kind, Notice, Per, Program as Written, Rulebook } from './rules.ts';

export interface CompiledAdvisory {
  readonly written: Advisory;
  readonly when: Node | undefined;
}

/** The awards of one kind and per: what they come to together is one amount of the program. */
export interface Line {
  readonly kind: Kind;
  readonly per: Per;
  /** By their number in the program. */
  readonly awards: readonly number[];
  readonly reads: Reads;
}

export interface Program {
  readonly id: string;
  readonly written: Written;
  readonly notice: Notice;
  readonly for: Node;
  readonly who: Node;
  /** `who`, and the best of what its awards ask for. */
  readonly level: Node;
  readonly awards: readonly Award[];
  readonly advisories: readonly CompiledAdvisory[];
  readonly lines: readonly Line[];
  /** Every fact it reads, by id, and those on which the year or the level of one hangs. */
  readonly facts: ReadonlySet<string>;
  readonly reads: {
    readonly for: Reads;
    readonly level: Reads;
    /** For each award what is due under it. */
    readonly awards: readonly Reads[];
  };
}

export interface Machine {
  readonly rulebook: Rulebook;
  readonly layout: Layout;
  readonly programs: readonly Program[];
  readonly exclusive: readonly Exclusive[];
  readonly derivations: readonly Derivation[];
}

function linesOf(awards: readonly Award[], reads: (awards: readonly Award[]) => Reads): Line[] {
  const groups = new Map<string, Award[]>();
  for (const award of awards) {
    if (award.kind === 'non-cash') continue;
    const key = `${award.kind} ${award.per}`;
    groups.set(key, [...(groups.get(key) ?? []), award]);
  }
  return [...groups.values()].map((own) => ({
    kind: own[0]!.kind,
    per: own[0]!.per,
    awards: own.map((award) => awards.indexOf(award)),
    reads: reads(own),
  }));
}

/** Everything that is read to judge the parts, kept apart by what it is read for. */
function readOf(parts: Pick<Program, 'for' | 'who' | 'level' | 'awards'>): Pick<Program, 'lines' | 'reads'> {
  const due = (awards: readonly Award[]) =>
    readsOf((visitor) => {
      parts.for.visit(visitor);
      parts.who.visit(visitor);
      for (const award of awards) visitAward(award, visitor);
    });
  return {
    lines: linesOf(parts.awards, due),
    reads: {
      for: readsOf((visitor) => parts.for.visit(visitor)),
      level: readsOf((visitor) => {
        parts.for.visit(visitor);
        parts.level.visit(visitor);
      }),
      awards: parts.awards.map((award) => due([award])),
    },
  };
}

function factsIn(reads: readonly Reads[], layout: Layout): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { places, lists } of reads) {
    for (const list of lists) facts.add(layout.lists[list]!.fact.id);
    for (const place of places) {
      const { fact, year } = layout.slots[place.slot]!;
      facts.add(fact.id);
      if (typeof year === 'object' && 'of' in year) facts.add(year.of);
      if (fact.ownLevel) facts.add(fact.ownLevel.fact);
    }
  }
  return facts;
}

/** Compiles the rulebook. Throws where a rule names a fact that does not exist (the checker refuses that before). */
export function prepare(rulebook: Rulebook): Machine {
  const layout = new Layout(rulebook.facts);
  const derivations: Derivation[] = [];
  const notices = new Map(rulebook.notices.map((notice) => [notice.id, notice]));
  const programs = rulebook.programs.map((written): Program => {
    const notice = notices.get(written.notice);
    if (!notice)
      throw new Error(`The program ${written.id} names the notice ${written.notice}, which is not there.`);
    const context: ConditionContext = {
      layout,
      issuer: notice.issuer,
      onDerived: (derivation) => derivations.push(derivation),
    };
    const parts = {
      for: compileCondition(written.for, context, undefined),
      who: compileCondition(written.who, context, undefined),
      awards: written.awards.map((award) => compileAward(award, context, notice.issuer)),
    };
    const basis = { citation: undefined, reading: undefined, instead: undefined };
    const owns = parts.awards.map(({ own }) => own);
    const level = new All(basis, owns.length > 0 ? [parts.who, new Any(basis, owns)] : [parts.who]);
    const whole = { ...parts, level };
    const advisories = [...notice.advisories, ...written.advisories].map((advisory) => ({
      written: advisory,
      when: advisory.when && compileCondition(advisory.when, context, advisory.citation),
    }));
    const { reads, lines } = readOf(whole);
    const facts = factsIn([reads.level, ...reads.awards], layout);
    return { id: written.id, written, notice, ...whole, advisories, lines, facts, reads };
  });
  return {
    rulebook,
    layout,
    programs,
    exclusive: rulebook.exclusive,
    derivations,
  };
}

/**
 * The frame of a company. Answers that cannot be right together are unknown until one is corrected; where a stated value and
 * its inputs disagree, the fact is unknown until the person chooses.
 */
export function frameOf(machine: Machine, answers: Answers, circumstances: Circumstances): Frame {
  const contradictory = contradictoryPaths(machine.rulebook, answers);
  const frame = bind(machine.layout, answers, circumstances, contradictory);
  const contested = contestedPaths(machine.derivations, frame);
  if (contested.size === 0) return frame;
  return bind(machine.layout, answers, circumstances, new Set([...contradictory, ...contested]));
}
