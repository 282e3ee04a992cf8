// Which questions stand in which section, and how far each section is answered.
import type { Question } from '../../engine/index.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Rulebook } from '../../engine/rules.ts';
import { orderPaths } from '../../engine/order.ts';
import type { Wording } from '../../engine/wording.ts';
import { type Asked, statable } from './asked.ts';
import { enteredIn, type Entries, isFirst, staysInSight } from './kept.ts';

export interface Section {
  readonly id: string;
  readonly title: Wording;
  /** Outside lists, in the order they are asked. */
  readonly questions: readonly Asked[];
  /** Answered, and of no effect now. */
  readonly folded: readonly Asked[];
  /** What can be stated instead of answering others. */
  readonly statable: readonly Asked[];
  readonly left: number;
}

export function sectionsOf(
  rulebook: Rulebook,
  questions: readonly Question[],
  entries: Entries,
): readonly Section[] {
  const { sections, facts } = rulebook;
  const order = inOrder(rulebook);
  return sections.map(({ id, title }) => {
    const own = questions.filter((question) => sectionOf(question, facts) === id);
    const asked = outermost(own, facts);
    const rest = enteredIn(id, facts, entries).filter(({ path }) =>
      asked.every((each) => each.path !== path),
    );
    const inSight = rest.filter((each) => staysInSight(each, facts, entries));
    return {
      id,
      title,
      questions: order([...asked, ...inSight]),
      folded: order(rest.filter((each) => !inSight.includes(each))),
      statable: statable(id, facts, questions, entries.answers),
      left: own.filter(({ answered }) => !answered).length,
    };
  });
}

/** Until it is known who applies and where, more questions may come than are counted now. */
export function mayGrow({ facts }: Rulebook, { answers }: Entries): boolean {
  return facts.some((fact) => isFirst(fact, facts) && !answers.has(fact.id));
}

function inOrder(rulebook: Rulebook): (asked: readonly Asked[]) => Asked[] {
  const order = orderPaths(rulebook);
  return (asked) => {
    const byPath = new Map(asked.map((each) => [each.path, each]));
    return order([...byPath.keys()]).flatMap((path) => byPath.get(path) ?? []);
  };
}

/** A field of an item stands where its list stands. */
function sectionOf({ fact, item }: Question, facts: readonly Fact[]): string {
  return item ? (listFact(item.list, facts)?.section ?? fact.section) : fact.section;
}

function listFact(path: string, facts: readonly Fact[]): Fact | undefined {
  return facts.find(({ id }) => id === path.split('@')[0]);
}

/** Fields of items are shown inside their list, which is there even where only a field is asked for. */
function outermost(questions: readonly Question[], facts: readonly Fact[]): readonly Asked[] {
  const shown = new Map<string, Asked>();
  for (const question of questions) {
    const path = question.item?.list ?? question.path;
    const fact = question.item ? listFact(path, facts) : question.fact;
    if (fact && (!question.item || !shown.has(path)))
      shown.set(path, question.item ? { path, fact } : question);
  }
  return [...shown.values()];
}

export function isIdle({ questions, statable: stated }: Section): boolean {
  return questions.length === 0 && stated.length === 0;
}

/** The next section before or after which has something to ask. */
export function neighbour(sections: readonly Section[], current: string, step: 1 | -1): Section | undefined {
  const at = sections.findIndex(({ id }) => id === current);
  const ahead = step === 1 ? sections.slice(at + 1) : sections.slice(0, at).reverse();
  return ahead.find((section) => !isIdle(section));
}
