// Which questions stand in which section, and how far each section is answered.
import type { Question } from '../../engine/index.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Rulebook } from '../../engine/rules.ts';
import type { Wording } from '../../engine/wording.ts';
import type { Answers } from '../../profile/types.ts';
import { type Asked, statable } from './asked.ts';

export interface Section {
  readonly id: string;
  readonly title: Wording;
  /** Outside lists, in the order they are asked. */
  readonly questions: readonly Asked[];
  /** What can be stated instead of answering others. */
  readonly statable: readonly Asked[];
  readonly left: number;
}

export function sectionsOf(
  { sections, facts }: Rulebook,
  questions: readonly Question[],
  answers: Answers,
): readonly Section[] {
  return sections.map(({ id, title }) => ({
    id,
    title,
    questions: outermost(
      questions.filter((question) => sectionOf(question, facts) === id),
      facts,
    ),
    statable: statable(id, facts, questions, answers),
    left: questions.filter((question) => sectionOf(question, facts) === id && !question.answered).length,
  }));
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
