// Whether the cases of every notice show what a reader has to be shown: thresholds from both sides, members, awards.
import type { Compilation } from '../../compile.ts';
import { type Problem, Problems } from '../../problem.ts';
import { definitionOf } from '../definitions.ts';
import { isMeasured, measureOf } from '../measures.ts';
import { judgeCases } from '../run.ts';
import { awardDemands } from './awards.ts';
import { dateDemands } from './dates.ts';
import { type Demand, ownerOf } from './demand.ts';
import { capDemands, figureDemands } from './figures.ts';
import { memberDemands } from './members.ts';
import { Probe } from './probe.ts';
import { type Walker, walkCondition, walkProgram, walkQuantity } from './walk.ts';

export interface CaseCoverage {
  readonly problems: readonly Problem[];
  /** How many things the rules ask cases to show: thresholds with their neighbours, members, awards. */
  readonly demands: number;
}

/**
 * What no case shows, at the place of the node concerned. A node of a definition is shown by cases of the notice that
 * defines the fact; a condition that several programs use, by a case of any of them. Conditions of advisories are left out,
 * since they change no verdict.
 */
export function coverageOfCases(compilation: Compilation): CaseCoverage {
  const { rulebook, draft, book } = compilation;
  if (!rulebook || !draft || !book) return { problems: [], demands: 0 };
  const probe = new Probe(rulebook.facts);
  const demands = new Map<string, Demand[]>();
  const add = (demand: Demand): void => {
    const { file, line, column } = demand.place;
    const key = `${file}:${line}:${column} ${demand.message}`;
    demands.set(key, [...(demands.get(key) ?? []), demand]);
  };
  const walkersFor = (owner: string): readonly Walker[] => [
    figureDemands(owner, book, probe, add),
    dateDemands(owner, book, add),
    memberDemands(owner, book, probe, add),
  ];
  for (const program of rulebook.programs) {
    for (const walker of walkersFor(program.id)) walkProgram(program, walker);
    capDemands(program, program.id, book, probe, add);
  }
  for (const [id, { notice }] of book.definitions) {
    const fact = book.facts.get(id);
    if (fact && isMeasured(fact)) {
      const { figure } = measureOf(fact, notice, book, rulebook);
      for (const walker of walkersFor(id)) walkQuantity(figure, walker, undefined);
    }
    if (fact?.type !== 'choice' && fact?.type !== 'yes_no') continue;
    const [condition] = definitionOf(fact, notice, book, rulebook).conditions;
    if (condition?.word !== 'derived') continue;
    for (const walker of walkersFor(id)) walkCondition(condition.rule, walker, undefined);
  }
  for (const notice of draft.notices) awardDemands(notice, add);
  return { problems: unmet([...demands.values()], compilation, probe), demands: demands.size };
}

function unmet(
  demands: readonly (readonly Demand[])[],
  compilation: Compilation,
  probe: Probe,
): readonly Problem[] {
  const problems = new Problems();
  const open = new Set(demands);
  for (const judged of judgeCases(compilation)) {
    const owner = ownerOf(judged);
    const frame = probe.frameOf(judged);
    for (const demand of open) {
      const isMet = demand.some(
        (each) => each.notice === judged.notice && each.owner === owner && each.met(judged, frame),
      );
      if (isMet) open.delete(demand);
    }
  }
  const silent = new Set(
    (compilation.draft?.notices ?? []).filter(({ cases }) => !cases).map(({ id }) => id),
  );
  for (const [demand] of open) {
    if (demand && !silent.has(demand.notice)) problems.report(demand.place, demand.message);
  }
  for (const { id, policy, cases } of compilation.draft?.notices ?? []) {
    if (cases || !demands.some(([demand]) => demand?.notice === id)) continue;
    problems.report(
      policy.source.place([]),
      `the notice has no cases; write them in ${id}/cases.yaml, beside this file`,
    );
  }
  return problems.list;
}
