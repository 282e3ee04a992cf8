// Answers that are hardly plausible: a figure far beyond what is usual, a day in another century. They count all the same.
import { answerText, joined, labelAt } from './answer-text.ts';
import type { Path } from './assessment.ts';
import type { Answers, Item } from './binding.ts';
import { addYears } from './calendar.ts';
import type { Answer } from './domain.ts';
import type { Fact } from './vocabulary.ts';
import type { Wording } from './wording.ts';

interface Implausible {
  readonly path: Path;
  readonly text: Wording;
}

interface Single {
  readonly path: Path;
  readonly fact: Fact;
  readonly list?: Fact;
  readonly value: Answer | undefined;
}

/** Every single answer, those inside lists too. */
function singles(facts: readonly Fact[], answers: Answers): readonly Single[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...answers].flatMap(([path, given]): Single[] => {
    const fact = byId.get(path.split('@', 1)[0]!);
    if (!fact) return [];
    if (fact.type !== 'list') return [{ path, fact, value: given as Answer }];
    const items = Array.isArray(given) ? (given as readonly Item[]) : [];
    return items.flatMap((item, index) =>
      (fact.item ?? []).map((field) => ({
        path: `${path}[${index}].${field.id}`,
        fact: field,
        list: fact,
        value: item[field.id],
      })),
    );
  });
}

function doubt({ path, fact, list, value }: Single, asOf: number): Implausible | undefined {
  const { plausible } = fact;
  if (!plausible || typeof value !== 'number') return undefined;
  const { from = -Infinity, to = Infinity } = plausible;
  const last = typeof to === 'number' ? to : addYears(asOf, to.yearsAhead);
  if (value >= from && value <= last) return undefined;
  const bound = answerText(fact, value < from ? from : last);
  const [label, shown] = [labelAt(path, fact, list), answerText(fact, value)];
  return { path, text: textOf(fact, label, shown, bound, value < from) };
}

function textOf(fact: Fact, label: Wording, shown: Wording, bound: Wording, isLow: boolean) {
  const what = { zh: `“${label.zh}”填的是 ${shown.zh}，`, en: `“${label.en}” is given as ${shown.en},` };
  if (fact.type === 'date')
    return joined(
      what,
      isLow
        ? { zh: `早于 ${bound.zh}，`, en: `which is before ${bound.en}:` }
        : { zh: `晚于 ${bound.zh}，`, en: `which is after ${bound.en}:` },
      { zh: '请核对年份。', en: 'please check the year.' },
    );
  return joined(
    what,
    isLow
      ? { zh: `低于通常的最小数 ${bound.zh}。`, en: `less than is usual (${bound.en}).` }
      : { zh: `超过通常的最大数 ${bound.zh}。`, en: `more than is usual (${bound.en}).` },
    {
      zh: '请核对单位和位数，确认无误的可以不改。',
      en: 'Please check the unit and the digits; if it is right, leave it.',
    },
  );
}

/** `asOf` is a day number. */
export function implausible(facts: readonly Fact[], answers: Answers, asOf: number): readonly Implausible[] {
  return singles(facts, answers).flatMap((single) => doubt(single, asOf) ?? []);
}
