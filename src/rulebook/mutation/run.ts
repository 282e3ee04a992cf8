// Whether the cases of a notice notice every change of its rules: each mutant is judged until the first case fails.
import { answeredCases } from '../cases/inherit.ts';
import { FactCases } from '../cases/of-fact.ts';
import { ProgramCases } from '../cases/of-program.ts';
import { type Compilation, linkRules, readRules, type RulesRead } from '../compile.ts';
import type { NoticeDraft } from '../compile/draft.ts';
import { readPolicy } from '../draft.ts';
import type { RuleFiles } from '../files.ts';
import { type Place, type Problem, Problems } from '../problem.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

export interface MutationRun {
  readonly notice: string;
  readonly mutants: number;
  /** Refused by the grammar or the compiler: such a change cannot happen unnoticed. */
  readonly refused: number;
  /** Those no case fails with. */
  readonly survivors: readonly Survivor[];
}

export interface Survivor extends Pick<Mutant, 'place' | 'path' | 'change'> {
  /** Why no case can fail with it, as written in survivors.yaml. */
  readonly why?: string;
}

export interface Mutating {
  readonly problems: readonly Problem[];
  /** One notice after the other, judged when it is asked for. */
  readonly runs: Iterable<MutationRun>;
}

/** `only` names the notices looked at; none means all. Rules with problems are not mutated. */
export function mutateRules(
  files: RuleFiles,
  { name = (file) => file, only = [] }: { readonly name?: (file: string) => string; readonly only?: readonly string[] } = {},
): Mutating {
  const problems = new Problems();
  const { read } = readRules(files, name, problems);
  const compilation = read && linkRules(read);
  if (!read || !compilation?.book) return { problems: compilation?.problems ?? problems.list, runs: [] };
  const notices = read.draft.notices.filter(({ id }) => only.length === 0 || only.includes(id));
  return { problems: [], runs: runsOf(notices, read, compilation, files, name) };
}

function* runsOf(
  notices: readonly NoticeDraft[],
  read: RulesRead,
  compilation: Compilation,
  files: RuleFiles,
  name: (file: string) => string,
): Iterable<MutationRun> {
  for (const notice of notices) {
    const file = `${notice.id}/policy.yaml`;
    const mutants = mutantsOf(name(file), files.get(file) ?? '');
    const trial = new Trials(notice, read, compilation);
    const survivors: Survivor[] = [];
    let refused = 0;
    for (const { place, path, change, text } of mutants) {
      const fate = trial.fateOf(name(file), text);
      if (fate === 'refused') refused++;
      if (fate !== 'survives') continue;
      const why = notice.survivors?.data.find((each) => each.at === path && each.change === change)?.why.en;
      survivors.push({ place, path, change, ...(why !== undefined && { why }) });
    }
    yield { notice: notice.id, mutants: mutants.length, refused, survivors };
  }
}

/** The cases of one notice, their answers read once; then of those that read what it defines. */
class Trials {
  readonly #notice: NoticeDraft;
  readonly #read: RulesRead;
  readonly #cases: readonly (readonly [NoticeDraft, ReturnType<typeof answeredCases>])[];

  constructor(notice: NoticeDraft, read: RulesRead, { book }: Compilation) {
    this.#notice = notice;
    this.#read = read;
    const others = notice.policy.data.defines ? read.draft.notices.filter((each) => each !== notice) : [];
    this.#cases = [notice, ...others].flatMap((each) =>
      each.cases && book ? [[each, answeredCases(each.cases, book)] as const] : [],
    );
  }

  fateOf(file: string, text: string): 'refused' | 'killed' | 'survives' {
    const problems = new Problems();
    const policy = readPolicy(file, text, problems.report);
    if (!policy) return 'refused';
    const { draft } = this.#read;
    const notices = draft.notices.map((each) => (each === this.#notice ? { ...each, policy } : each));
    const { rulebook, book } = linkRules({ ...this.#read, draft: { ...draft, notices } });
    if (!rulebook || !book) return 'refused';
    const programs = new ProgramCases(rulebook);
    const facts = new FactCases(rulebook, book);
    for (const [notice, cases] of this.#cases) {
      const own = notices.find(({ id }) => id === notice.id)!;
      for (const { text: written, answers } of cases) {
        let fails = false;
        const year = written.fact?.split('@')[1];
        const taxYear = year === undefined ? written.tax_year : Number(year);
        const trial = {
          text: written,
          notice: own,
          answers,
          circumstances: { asOf: written.as_of, ...(taxYear !== undefined && { taxYear }) },
          readable: true,
          report: () => {
            fails = true;
          },
        };
        if (written.fact === undefined) programs.judge(trial);
        else facts.judge(written.fact, trial);
        if (fails) return 'killed';
      }
    }
    return 'survives';
  }
}

export type { Place };
