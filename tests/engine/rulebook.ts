// A small invented rulebook in compiled form, and short ways to write its parts.
import { dayOf } from '../../src/engine/calendar.ts';
import { type Answer, type Answers, assess, prepare } from '../../src/engine/index.ts';
import type { ProgramResult, Verdict } from '../../src/engine/assessment.ts';
import type {
  Award,
  Condition,
  FactReference,
  Notice,
  Operator,
  Program,
  Quantity,
  Rulebook,
} from '../../src/engine/rules.ts';
import type { Fact, FactType } from '../../src/engine/vocabulary.ts';
import type { Wording } from '../../src/engine/wording.ts';

export const say = (text: string): Wording => ({ zh: text, en: text });

export function fact(id: string, type: FactType, more: Partial<Fact> = {}): Fact {
  return { id, type, section: 'all', ask: say(id), label: say(id), cost: 0, ...more };
}

export function options(...ids: readonly string[]): NonNullable<Fact['options']> {
  return ids.map((id, leaf) => ({ id, label: say(id), leaves: [leaf, leaf] }));
}

export const number = (value: number | bigint, denominator = 1): Quantity => ({
  word: 'number',
  value: [String(value), String(denominator)],
  written: String(value),
});

export const figure = (of: string | FactReference): Quantity => ({
  word: 'figure',
  of: typeof of === 'string' ? { fact: of } : of,
});

export const quoted = (quote: string, clause = '一') => ({ citation: { notice: 'test', clause, quote } });

export function compare(of: string | FactReference, operator: Operator, value: number): Condition {
  return {
    ...quoted(`${JSON.stringify(of)} ${operator} ${value}`),
    word: 'compare',
    left: figure(of),
    operator,
    right: number(value),
  };
}

export function is(of: string | FactReference, name: string, leaf: number): Condition {
  return {
    ...quoted(name),
    word: 'member',
    of: typeof of === 'string' ? { fact: of } : of,
    form: 'option',
    names: [name],
    ranges: [[leaf, leaf]],
  };
}

export const yes = (of: string): Condition => is(of, 'yes', 1);
export const all = (...conditions: readonly Condition[]): Condition => ({ word: 'all', conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ word: 'any', conditions });
export const none = (...conditions: readonly Condition[]): Condition => ({ word: 'none', conditions });
export const referred = (to: string): Condition => ({ ...quoted(to), word: 'referred', to: say(to) });

export function cash(id: string, yuan: number, more: Partial<Award> = {}): Award {
  return {
    id,
    title: say(id),
    pay: { ...quoted(id), kind: 'cash', per: 'once', amount: { form: 'exactly', quantity: number(yuan) } },
    ...more,
  };
}

export function program(
  id: string,
  who: Condition,
  awards: readonly Award[],
  more: Partial<Program> = {},
): Program {
  return {
    id: `test/${id}`,
    notice: 'test',
    title: say(id),
    for: { word: 'all', conditions: [] },
    who,
    awards,
    window: {},
    steps: [],
    advisories: [],
    ...more,
  };
}

const notice: Notice = {
  id: 'test',
  title: say('测试通知'),
  number: say('测试〔2026〕1号'),
  issuer: say('issuer'),
  issued: '2018-01-01',
  url: '',
  grade: 'seed',
  inForce: { from: '2018-01-01' },
  checkedOn: '2026-01-01',
  checkBy: '2099-12-31',
  advisories: [],
  clauses: [],
  notModelled: [],
};

export function rulebook(
  facts: readonly Fact[],
  programs: readonly Program[],
  more: Partial<Rulebook> = {},
): Rulebook {
  return {
    hash: 'test',
    facts,
    sections: [{ id: 'all', title: say('all') }],
    notices: [notice],
    programs,
    exclusive: [],
    checks: [],
    moments: [],
    ...more,
  };
}

export type Told = Parameters<typeof answers>[0];

/** What is said of a program that asks for the condition alone and pays 1 元. */
export function judged(
  facts: readonly Fact[],
  condition: Condition,
  given: Told = {},
  asOf = '2022-06-01',
): ProgramResult {
  const machine = prepare(rulebook(facts, [program('p', condition, [cash('once', 1)])]));
  return assess(machine, answers(given), { asOf }).programs[0]!;
}

export const verdictOf = (...of: Parameters<typeof judged>): Verdict => judged(...of).verdict;

/** Answers by path; a text like 2019-03-01 stands for its day. */
export function answers(
  given: Readonly<Record<string, Answer | readonly Readonly<Record<string, Answer>>[]>>,
): Answers {
  const day = (answer: Answer) =>
    typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer) ? dayOf(answer) : answer;
  const item = (fields: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(Object.entries(fields).map(([id, answer]) => [id, day(answer)]));
  return new Map(
    Object.entries(given).map(([path, answer]) => [
      path,
      isItems(answer) ? answer.map(item) : day(answer as Answer),
    ]),
  );
}

function isItems(answer: Told[string]): answer is readonly Readonly<Record<string, Answer>>[] {
  return Array.isArray(answer) && typeof answer[0] === 'object';
}
