// `rules mutate [ID]`: changes the rules token by token and prints each change that no case notices.
import { relative } from 'node:path';
import { nearestName } from '../../profile/nearest.ts';
import {
  formatProblem,
  mutateRules,
  type MutationRun,
  noticeIds,
  readRuleFiles,
} from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Outcome } from '../outcome.ts';

/** Exit code 1 while a survivor has no written reason, or a reason is about nothing. `only` is one notice, or all. */
export function runMutate(rules: string, only: string | undefined, from: string): Outcome {
  const known = noticeIds(rules);
  if (only !== undefined && !known.includes(only)) {
    const near = nearestName(only, known);
    throw new BadInput(
      `there is no notice "${only}"; ${near === undefined ? `there are ${known.join(', ')}` : `did you mean "${near}"?`}`,
    );
  }
  const folder = relative(from, rules).replaceAll('\\', '/') || '.';
  const { problems, runs } = mutateRules(readRuleFiles(rules), {
    name: (file) => `${folder}/${file}`,
    only: only === undefined ? known : [only],
  });
  if (problems.length > 0)
    return { code: 1, out: problems.map((problem) => `${formatProblem(problem)}\n`).join(''), err: '' };
  const told = [...runs].map((run) => ({ run, lines: linesOf(run) }));
  const open = told.flatMap(({ run }) => [
    ...run.survivors.filter(({ why }) => why === undefined),
    ...run.idle,
  ]);
  return {
    code: open.length === 0 ? 0 : 1,
    out: told
      .flatMap(({ lines }) => lines)
      .map((line) => `${line}\n`)
      .join(''),
    err: '',
  };
}

function linesOf({ notice, mutants, refused, survivors, idle }: MutationRun): readonly string[] {
  const alive = survivors.map(({ place: { file, line, column }, path, change, why }) => {
    const reason = why === undefined ? 'no case fails, and no reason is written' : `explained: ${why}`;
    return `${file}:${line}:${column} ${path}: ${change}; ${reason}`;
  });
  const killed = mutants - refused - survivors.length;
  return [
    ...alive,
    ...idle.map(
      ({ at, change }) =>
        `${notice}/survivors.yaml ${at}: ${change}; no such change survives, take the reason away`,
    ),
    `${notice}: ${mutants} changes, ${refused} refused, ${killed} noticed by a case, ${survivors.length} unnoticed`,
  ];
}
