// The answers of each case of a file: those taken over with `from`, less what `without` drops, with its own on top.
import type { Answers } from '../../engine/index.ts';
import type { Written } from '../compile/draft.ts';
import type { Book } from '../compile/scope.ts';
import type { CaseText } from '../grammar/cases.ts';
import { didYouMean } from '../nearest.ts';
import { Problems, type Problem } from '../problem.ts';
import { readAnswers, type Value } from './answers.ts';

export interface Answered {
  readonly text: CaseText;
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly answers: Answers;
  /** What is wrong with its own answers and with those it takes over. */
  readonly problems: readonly Problem[];
}

type Cases = Written<readonly CaseText[]>;

/** Resolves the cases of one file, in their order. */
export function answeredCases(cases: Cases, book: Book): readonly Answered[] {
  const { data, source } = cases;
  const numbers = new Map<string, number>();
  for (const [index, { name }] of data.entries()) if (!numbers.has(name)) numbers.set(name, index);
  const known = new Map<number, Answered>();

  const resolve = (index: number, above: readonly number[]): Answered => {
    const before = known.get(index);
    if (before) return before;
    const problems = new Problems();
    const text = data[index] as CaseText;
    const base = text.from === undefined ? undefined : taken(index, text.from, above, problems);
    const answers = new Map<string, Value>(base?.answers);
    problems.add(base?.problems ?? []);
    drop(text, answers, (at, message) => problems.report(source.place([index, 'without', at]), message));
    const own = readAnswers(text.given ?? {}, book, (path, message, at) => {
      const whole = [index, 'given', ...path];
      problems.report(at === 'key' ? source.keyPlace(whole) : source.place(whole), message);
    });
    for (const [path, value] of own) put(answers, path, value);
    const answered: Answered = { text, index, answers, problems: problems.list };
    if (above.length === 0) known.set(index, answered);
    return answered;
  };

  const taken = (
    index: number,
    from: string,
    above: readonly number[],
    problems: Problems,
  ): Answered | undefined => {
    const place = source.place([index, 'from']);
    const found = numbers.get(from);
    if (found === undefined) {
      problems.report(place, `no case of this file is named "${from}"${didYouMean(from, numbers.keys())}`);
      return undefined;
    }
    const chain = [...above, index];
    if (chain.includes(found)) {
      const names = [...chain.slice(chain.indexOf(found)), found].map((each) => data[each]?.name ?? '');
      problems.report(place, `a case cannot take over its own answers: ${names.join(' → ')}`);
      return undefined;
    }
    return resolve(found, chain);
  };

  return data.map((text, index) => {
    const answered = resolve(index, []);
    if (numbers.get(text.name) === index) return answered;
    const problem = { ...source.place([index, 'name']), message: `two cases are named "${text.name}"` };
    return { ...answered, problems: [...answered.problems, problem] };
  });
}

/** `revenue` drops every year of it, `revenue@2018` that year. */
function drop(
  text: CaseText,
  answers: Map<string, Value>,
  fault: (at: number, message: string) => void,
): void {
  for (const [at, name] of (text.without ?? []).entries()) {
    const paths = [...answers.keys()];
    const dropped = paths.filter((path) => path === name || factOf(path) === name);
    if (dropped.length === 0) {
      const names = [...new Set([...paths, ...paths.map(factOf)])];
      fault(at, `there is no answer "${name}" to drop${didYouMean(name, names)}`);
    }
    for (const path of dropped) answers.delete(path);
  }
}

/** "Don't know" of a yearly fact as a whole stands for all its years, and a year for itself again. */
function put(answers: Map<string, Value>, path: string, value: Value): void {
  const fact = factOf(path);
  if (path === fact) for (const known of answers.keys()) if (factOf(known) === fact) answers.delete(known);
  if (path !== fact) answers.delete(fact);
  answers.set(path, value);
}

const factOf = (path: string): string => path.split('@')[0] ?? path;
