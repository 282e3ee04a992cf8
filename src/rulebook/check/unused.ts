// Facts and fields of lists that no rule reads: a question nobody is ever asked, or a rule that was forgotten.
import type { Draft } from '../compile/draft.ts';
import { type Problem, Problems } from '../problem.ts';

/** Each at its place in facts.yaml. That a notice defines a fact, or a case answers it, is no use of it. */
export function unusedIn({ facts, notices }: Draft): readonly Problem[] {
  const problems = new Problems();
  const { report } = problems;
  const { data, source } = facts;
  const said = new Set<string>();
  for (const { policy } of notices) {
    const { defines = [], ...rest } = policy.data;
    hear(rest, said);
    for (const { fact: _defined, ...definition } of defines) hear(definition, said);
  }
  const levels = Object.values(data.facts).flatMap(({ own_level: own }) => own?.fact ?? []);
  for (const [id, { item }] of Object.entries(data.facts)) {
    const fields = Object.keys(item ?? {});
    const isUsed = (path: string) => said.has(path) || levels.includes(path);
    if (!isUsed(id) && !fields.some((field) => isUsed(`${id}.${field}`))) {
      report(source.keyPlace(['facts', id]), unused(id));
      continue;
    }
    for (const field of fields) {
      if (!isUsed(`${id}.${field}`))
        report(source.keyPlace(['facts', id, 'item', field]), unused(`${id}.${field}`));
    }
  }
  return problems.list;
}

const unused = (path: string): string =>
  `no rule uses ${path}, so it is never asked; use it in a notice, or take it out`;

/** Every text of a file: where a rule names a fact, its id stands alone, or as list.field. */
function hear(part: unknown, said: Set<string>): void {
  if (typeof part === 'string') said.add(part);
  else if (typeof part === 'object' && part !== null)
    for (const each of Object.values(part)) hear(each, said);
}
