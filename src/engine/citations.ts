// Where a program reads a fact: the clauses that make it a question.
import { visitAward } from './awards.ts';
import type { Machine, Program } from './machine.ts';
import type { LeafVisitor, Node } from './nodes/node.ts';

export interface ProgramClause {
  readonly program: string;
  readonly clause: string;
  readonly quote: string;
}

/** Whether what `visit` walks over reads the fact, or the list. */
function reads(machine: Machine, factId: string, visit: (visitor: LeafVisitor) => void): boolean {
  const { slots, lists } = machine.layout;
  let hit = false;
  visit({
    fact({ list, slot }) {
      const { fact } = list === undefined ? slots[slot]! : lists[list]!;
      hit ||= fact.id === factId;
    },
    list(list) {
      hit ||= lists[list]!.fact.id === factId;
    },
  });
  return hit;
}

/** Clauses of the program whose conditions read the fact; failing those, the clauses of the payments that do. */
export function citationsOf(machine: Machine, program: Program, factId: string): readonly ProgramClause[] {
  const found: ProgramClause[] = [];
  const isRead = (node: Node) => reads(machine, factId, (visitor) => node.visit(visitor));
  const look = (node: Node): void => {
    if (!isRead(node)) return;
    const below = node.children().filter(isRead);
    if (below.length > 0) return below.forEach(look);
    const { citation } = node.basis;
    if (citation) found.push({ program: program.id, clause: citation.clause, quote: citation.quote });
  };
  look(program.for);
  look(program.who);
  for (const award of program.awards) {
    if (award.when) look(award.when);
    if (award.milestone) look(award.milestone);
    if (found.length > 0 || !reads(machine, factId, (visitor) => visitAward(award, visitor))) continue;
    const pay = program.written.awards.find(({ id }) => id === award.id)?.pay.citation;
    if (pay) found.push({ program: program.id, clause: pay.clause, quote: pay.quote });
  }
  return found;
}
