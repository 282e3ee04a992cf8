// Whether the cases of a notice notice every change of its rules: each mutant is judged until the first case fails.
import { answeredCases } from '../cases/inherit.ts';
import { circumstancesOf } from '../cases/judged.ts';
import { FactCases } from '../cases/of-fact.ts';
import { ProgramCases } from '../cases/of-program.ts';
import { type Compilation, linkRules, readRules, type RulesRead } from '../compile.ts';
import type { NoticeDraft } from '../compile/draft.ts';
import { readPolicy } from '../draft.ts';
import type { RuleFiles } from '../files.ts';
import type { SurvivorText } from '../grammar/survivors.ts';
import { type Problem, Problems } from '../problem.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

export interface MutationRun {
  readonly notice: string;
  readonly mutants: number;
  /** Refused by the grammar or the compiler: such a change cannot happen unnoticed. */
  readonly refused: number;
  /** Those no case fails with. */
  readonly survivors: readonly Survivor[];
  /** Reasons in survivors.yaml for what does not survive. */
  readonly idle: readonly SurvivorText[];
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

/** `only` names the notices looked at. Rules with problems are not mutated. */
export function mutateRules(
  files: RuleFiles,
  { name, only }: { readonly name: (file: string) => string; readonly only: readonly string[] },
): Mutating {
  const problems = new Problems();
  const { read } = readRules(files, name, problems);
  const compilation = read && linkRules(read);
  if (!read || !compilation?.book) return { problems: compilation?.problems ?? problems.list, runs: [] };
  const notices = read.draft.notices.filter(({ id }) => only.includes(id));
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
    const reasons = notice.survivors?.data ?? [];
    let refused = 0;
    for (const { place, path, change, text } of mutants) {
      const fate = trial.fateOf(name(file), text);
      if (fate === 'refused') refused++;
      if (fate !== 'survives') continue;
      const why = reasons.find((each) => each.at === path && each.change === change)?.why.en;
      survivors.push({ place, path, change, ...(why !== undefined && { why }) });
    }
    const idle = reasons.filter(
      ({ at, change }) => !survivors.some((each) => each.path === at && each.change === change),
    );
    yield { notice: notice.id, mutants: mutants.length, refused, survivors, idle };
  }
}

/** The cases of one notice, their answers read once; then of those that read what it defines. */
class Trials {
  readonly #notice: NoticeDraft;
  readonly #read: RulesRead;
  /** What has to be linked for its cases to be judged. */
  readonly #linked: readonly NoticeDraft[];
  readonly #cases: readonly (readonly [NoticeDraft, ReturnType<typeof answeredCases>])[];

  constructor(notice: NoticeDraft, read: RulesRead, { book }: Compilation) {
    this.#notice = notice;
    this.#read = read;
    const { notices } = read.draft;
    const isDefining = (each: NoticeDraft) => each.policy.data.defines !== undefined;
    this.#linked = isDefining(notice)
      ? notices
      : notices.filter((each) => each === notice || isDefining(each));
    const others = isDefining(notice) ? notices.filter((each) => each !== notice) : [];
    this.#cases = [notice, ...others].flatMap((each) =>
      each.cases && book ? [[each, answeredCases(each.cases, book)] as const] : [],
    );
  }

  fateOf(file: string, text: string): 'refused' | 'killed' | 'survives' {
    const problems = new Problems();
    const policy = readPolicy(file, text, problems.report);
    if (!policy) return 'refused';
    const notices = this.#linked.map((each) =>
      withoutExclusive(each === this.#notice ? { ...each, policy } : each),
    );
    const { rulebook, book } = linkRules({ ...this.#read, draft: { ...this.#read.draft, notices } });
    if (!rulebook || !book) return 'refused';
    const programs = new ProgramCases(rulebook);
    const facts = new FactCases(rulebook, book);
    for (const [notice, cases] of this.#cases) {
      const own = notices.find(({ id }) => id === notice.id) ?? notice;
      for (const { text: written, answers } of cases) {
        let fails = false;
        const trial = {
          text: written,
          notice: own,
          answers,
          circumstances: circumstancesOf(written),
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

/** What excludes what may name programs that are not linked, and no case of one program hangs on it. */
function withoutExclusive(notice: NoticeDraft): NoticeDraft {
  const { exclusive: _, ...data } = notice.policy.data;
  return { ...notice, policy: { ...notice.policy, data } };
}
