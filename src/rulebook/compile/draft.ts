// The rule files of one folder, read and held to the grammar, not yet linked to each other.
import type { CaseText } from '../grammar/cases.ts';
import type { ClauseText } from '../grammar/clauses.ts';
import type { FactsFile } from '../grammar/facts.ts';
import type { SurvivorText } from '../grammar/survivors.ts';
import type { PolicyFile } from '../grammar/policy.ts';
import type { Source } from '../read.ts';

/** One file as written, with the places of its parts. */
export interface Written<Data> {
  readonly data: Data;
  readonly source: Source;
}

/** One notice's folder. */
export interface NoticeDraft {
  readonly id: string;
  readonly policy: Written<PolicyFile>;
  readonly clauses?: Written<readonly ClauseText[]>;
  readonly cases?: Written<readonly CaseText[]>;
  readonly survivors?: Written<readonly SurvivorText[]>;
}

export interface Draft {
  readonly facts: Written<FactsFile>;
  readonly notices: readonly NoticeDraft[];
}
