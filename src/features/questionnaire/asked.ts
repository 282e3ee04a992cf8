// One thing the page shows as a question: asked by the engine, or offered because its answer would settle others.
import type { Path } from '../../engine/assessment.ts';
import type { Question } from '../../engine/index.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Answers } from '../../profile/types.ts';
import type { Interview } from './Interview.tsx';
import { valueAt } from './valueAt.ts';

export interface Asked {
  readonly path: Path;
  readonly fact: Fact;
  readonly year?: number;
  readonly bearing?: Question['bearing'];
  readonly because?: Question['because'];
}

/** What an item of a list shows: the fields asked for, and those in which something stands already, in the order of the vocabulary. */
export function fieldsOf(
  { path: list, fact }: Asked,
  index: number,
  { questions, answers, drafts }: Pick<Interview, 'questions' | 'answers' | 'drafts'>,
): readonly Asked[] {
  const [id = '', year] = list.split('@');
  return (fact.item ?? []).flatMap((field): Asked[] => {
    const asked = questions.find(
      ({ item }) => item?.list === list && item.index === index && item.field === field.id,
    );
    if (asked) return [asked];
    const path = `${id}[${index}].${field.id}${year === undefined ? '' : `@${year}`}`;
    return valueAt(answers, path) === undefined && !drafts.has(path) ? [] : [{ path, fact: field }];
  });
}

/**
 * Results that follow from other answers and can also be stated by someone who knows them: those stated already, and those
 * of the years that this section asks about.
 */
export function statable(
  section: string,
  facts: readonly Fact[],
  questions: readonly Question[],
  answers: Answers,
): readonly Asked[] {
  const own = questions.filter(({ fact }) => fact.section === section);
  const years = [...new Set(own.flatMap(({ year }) => year ?? []))].sort(ascending);
  const asked = new Set(own.map(({ path }) => path));
  return facts
    .filter((fact) => fact.section === section && fact.derived?.statable)
    .flatMap((fact): Asked[] => (fact.yearly ? stated(fact, years, answers) : [{ path: fact.id, fact }]))
    .filter(({ path }) => !asked.has(path) && (own.length > 0 || answers.has(path)));
}

function stated(fact: Fact, years: readonly number[], answers: Answers): Asked[] {
  const given = [...answers.keys()]
    .filter((path) => path.startsWith(`${fact.id}@`))
    .map((path) => Number(path.split('@')[1]));
  return [...new Set([...years, ...given])]
    .sort(ascending)
    .map((year) => ({ path: `${fact.id}@${year}`, fact, year }));
}

const ascending = (a: number, b: number): number => a - b;
