// Derived facts that are stated while their inputs are known too: where the two disagree, the person has to choose.
import { type Domain, isKnown } from './domain.ts';
import { compare, type Fraction, fraction, times } from './fraction.ts';
import type { Frame, Place } from './frame.ts';
import { LATER, type Levels, NO, YES } from './level.ts';
import type { MemberRange } from './nodes/member.ts';
import type { Node } from './nodes/node.ts';
import { isPoint } from './quantities/extent.ts';
import { extentOf, type Quantity } from './quantities/quantity.ts';
import { type Fact, type Option, scaleOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** A place where a rule reads a derived fact: a test of its answer, or its figure. */
export type Derivation = { readonly place: Place } & (
  | { readonly ranges: readonly MemberRange[]; readonly rule: Node }
  | { readonly figure: Quantity }
);

function isStated({ given }: Domain): boolean {
  return given !== undefined && given !== null;
}

/** The figure the inputs come to, where they are all known. */
function computed(figure: Quantity, frame: Frame): Fraction | undefined {
  const extent = figure.extent(frame);
  return isPoint(extent) ? extent.low! : undefined;
}

/** What comes only later does not hold today, so that stating it holds disagrees. */
function contradicts(computedLevels: Levels, isInside: boolean): boolean {
  return isInside ? computedLevels === NO || computedLevels === LATER : computedLevels === YES;
}

function disagrees(derivation: Derivation, domain: Domain, frame: Frame): boolean {
  if (!isStated(domain) || !isKnown(domain)) return false;
  if ('figure' in derivation) {
    const figure = computed(derivation.figure, frame);
    return figure !== undefined && compare(figure, extentOf(domain).low!) !== 0;
  }
  const isInside = derivation.ranges.some(({ low, high }) => domain.low >= low && domain.high <= high);
  return contradicts(derivation.rule.judge(frame), isInside);
}

/** The paths of the derived facts whose stated and computed values disagree. */
export function contestedPaths(derivations: readonly Derivation[], frame: Frame): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const derivation of derivations) {
    if (derivation.place.list !== undefined) continue;
    const domain = frame.domains[derivation.place.slot]!;
    if (disagrees(derivation, domain, frame)) paths.add(domain.path);
  }
  return paths;
}

function leavesOf(options: readonly Option[] | undefined): readonly Option[] {
  return (options ?? []).flatMap((option) => (option.of ? leavesOf(option.of) : [option]));
}

const YES_NO: readonly Option[] = [
  { id: 'no', label: { zh: '否', en: 'no' }, leaves: [0, 0] },
  { id: 'yes', label: { zh: '是', en: 'yes' }, leaves: [1, 1] },
];

function shownFigure(fact: Fact, value: Fraction): Wording {
  const scaled = times(value, fraction(fact.type === 'percent' ? 100n : 1n));
  const number = Number(scaled.numerator) / Number(scaled.denominator);
  const digits = String(Math.round(number * 10_000) / 10_000);
  if (fact.type === 'money') return { zh: `${digits} 元`, en: `${digits} yuan` };
  return fact.type === 'percent' ? { zh: `${digits}%`, en: `${digits}%` } : { zh: digits, en: digits };
}

function joined(labels: readonly Wording[]): Wording {
  return {
    zh: labels.map(({ zh }) => zh).join('或'),
    en: labels.map(({ en }) => en).join(' or '),
  };
}

/** The stated value, and what the tests and figures of the rules leave of the computed one. */
function bothValues(derivations: readonly Derivation[], domain: Domain, frame: Frame): readonly Wording[] {
  const { fact } = domain;
  const options = fact.type === 'yes_no' ? YES_NO : leavesOf(fact.options);
  const own = derivations.filter(({ place }) => frame.domains[place.slot] === domain);
  const figure = own
    .map((each) => ('figure' in each ? computed(each.figure, frame) : undefined))
    .find(Boolean);
  if (figure && typeof domain.given === 'number')
    return [
      shownFigure(fact, fraction(BigInt(domain.given), BigInt(scaleOf(fact)))),
      shownFigure(fact, figure),
    ];
  const left = options.filter(({ leaves: [leaf] }) =>
    own.every((each) => {
      if ('figure' in each) return true;
      const isInside = each.ranges.some(({ low, high }) => leaf >= low && leaf <= high);
      return !contradicts(each.rule.judge(frame), isInside);
    }),
  );
  const stated = options.find(({ id, leaves: [leaf] }) => id === domain.given || leaf === domain.given);
  return [stated?.label ?? fact.label, joined(left.map(({ label }) => label))];
}

/** A warning for each derived fact of these paths whose two values disagree, naming both. */
export function contestedWarnings(
  derivations: readonly Derivation[],
  frame: Frame,
  paths: ReadonlySet<string>,
): Wording[] {
  const derived = new Set(
    derivations
      .filter(({ place }) => place.list === undefined)
      .map(({ place }) => frame.domains[place.slot]!),
  );
  const contested = [...derived].filter(({ contested: is, path }) => is && paths.has(path));
  return contested.map((domain) => {
    const [stated, other] = bothValues(derivations, domain, frame);
    const { label } = domain.fact;
    return {
      zh: `“${label.zh}”直接填写的是“${stated!.zh}”，按其他数据算出的是“${other!.zh}”，两者不一致。请核对后保留一个。`,
      en: `“${label.en}”: stated as “${stated!.en}”, but the other figures give “${other!.en}”. Please check and keep one of the two.`,
    };
  });
}
