// Answers that do not go together: a part above its whole, days in the wrong order, a government away from its own level.
import { answerText, joined, labelAt } from './answer-text.ts';
import type { Path } from './assessment.ts';
import type { Answers } from './binding.ts';
import { OWN_LEVELS, tooFine } from './own-level.ts';
import type { Check, Rulebook } from './rules.ts';
import type { Fact } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** What the answers are held to. */
export type Vocabulary = Pick<Rulebook, 'facts' | 'checks'>;

/** Two answers, given both, that do not go together. */
export interface Clash {
  readonly paths: readonly [Path, Path];
  readonly text: Wording;
  /** They cannot both be right, so that neither counts until one is corrected. */
  readonly contests: boolean;
}

const UNTIL_CORRECTED: Wording = {
  zh: '改正其中一个之前，两项都按未回答处理。',
  en: 'Until one of the two is corrected, both count as not answered.',
};

/** What stands behind the fact in its paths that are answered: nothing, or one @year each. */
function yearsAnswered(fact: Fact, answers: Answers): readonly string[] {
  if (!fact.yearly) return answers.has(fact.id) ? [''] : [];
  return [...answers.keys()]
    .filter((path) => path.startsWith(`${fact.id}@`))
    .map((path) => path.slice(fact.id.length));
}

/** Every check that the answers break, where both are given as figures or days. */
function brokenChecks({ facts, checks }: Vocabulary, answers: Answers): Clash[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return checks.flatMap((check) => {
    const [fact, other] = [byId.get(check.fact)!, byId.get(check.other)!];
    return yearsAnswered(fact, answers).flatMap((year): Clash[] => {
      const paths = [`${fact.id}${year}`, `${other.id}${other.yearly ? year : ''}`] as const;
      const [own, against] = [answers.get(paths[0]), answers.get(paths[1])];
      if (typeof own !== 'number' || typeof against !== 'number') return [];
      if (check.operator === 'at_most' ? own <= against : own >= against) return [];
      const contests = check.operator === 'on_or_after';
      const text = brokenText(check, [paths[0], fact, own], [paths[1], other, against]);
      return [{ paths, contests, text: contests ? joined(text, UNTIL_CORRECTED) : text }];
    });
  });
}

type Given = readonly [path: Path, fact: Fact, value: number];

function brokenText({ operator, why }: Check, own: Given, other: Given): Wording {
  const [mine, theirs] = [own, other].map(([path, fact, value]) => {
    const [label, shown] = [labelAt(path, fact), answerText(fact, value)];
    return { zh: `“${label.zh}”（${shown.zh}）`, en: `“${label.en}” (${shown.en})` };
  });
  const [zh, en] = operator === 'at_most' ? ['多于', 'is more than'] : ['早于', 'lies before'];
  return joined({ zh: `${mine!.zh}${zh}${theirs!.zh}。`, en: `${mine!.en} ${en} ${theirs!.en}.` }, why);
}

/** Governments whose code lies below their own level: the city that is a county. */
function misplaced({ facts }: Vocabulary, answers: Answers): Clash[] {
  return facts.flatMap((fact): Clash[] => {
    const { ownLevel } = fact;
    const kind = ownLevel && facts.find(({ id }) => id === ownLevel.fact);
    const [code, option] = [answers.get(fact.id), ownLevel && answers.get(ownLevel.fact)];
    if (!kind || typeof code !== 'string' || typeof option !== 'string') return [];
    const level = ownLevel.levels[option];
    const found = level && tooFine(code, level);
    if (!level || !found) return [];
    const chosen = answerText(kind, option);
    const [own, below] = [OWN_LEVELS[level], OWN_LEVELS[found]];
    const text = {
      zh: `“${kind.label.zh}”选的是“${chosen.zh}”，“${fact.label.zh}”填的却是“${code}”（${below.zh}）。政府选本级行政区，这里应当选到${own.zh}。`,
      en: `“${kind.label.en}” is “${chosen.en}”, but “${code}”, given for “${fact.label.en}”, is ${below.en}. A government chooses its own area, here ${own.en}.`,
    };
    return [{ paths: [kind.id, fact.id], contests: true, text: joined(text, UNTIL_CORRECTED) }];
  });
}

/** Every pair that does not go together, whichever of them is asked. */
export const clashes = (vocabulary: Vocabulary, answers: Answers): readonly Clash[] => [
  ...misplaced(vocabulary, answers),
  ...brokenChecks(vocabulary, answers),
];

/** The answers that cannot be right together with another: they count as not known. */
export function contradictoryPaths(vocabulary: Vocabulary, answers: Answers): ReadonlySet<Path> {
  return new Set(clashes(vocabulary, answers).flatMap(({ contests, paths }) => (contests ? paths : [])));
}
