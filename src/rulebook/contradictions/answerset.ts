// A set of answers to one fact, exactly: ranges of whole numbers in the fact's scale, and whether "none" is among them.

export type Span = readonly [low: number, high: number];

export interface AnswerSet {
  /** Sorted, apart from one another; the ends may be infinite. */
  readonly spans: readonly Span[];
  readonly none: boolean;
}

export function answerSet(spans: readonly Span[], none: boolean): AnswerSet {
  const merged: [number, number][] = [];
  for (const [low, high] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (low > high) continue;
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return { spans: merged, none };
}

export const isEmpty = ({ spans, none }: AnswerSet): boolean => spans.length === 0 && !none;

export function both(one: AnswerSet, other: AnswerSet): AnswerSet {
  const spans = one.spans.flatMap(([low, high]) =>
    other.spans.map(([first, last]): Span => [Math.max(low, first), Math.min(high, last)]),
  );
  return answerSet(spans, one.none && other.none);
}

export function either(one: AnswerSet, other: AnswerSet): AnswerSet {
  return answerSet([...one.spans, ...other.spans], one.none || other.none);
}

/** What is in the first and not in the second. */
export function without(one: AnswerSet, other: AnswerSet): AnswerSet {
  let spans = one.spans;
  for (const [first, last] of other.spans)
    spans = spans.flatMap(([low, high]): readonly Span[] => [
      ...(low < first ? [[low, Math.min(high, first - 1)] as const] : []),
      ...(high > last ? [[Math.max(low, last + 1), high] as const] : []),
    ]);
  return answerSet(spans, one.none && !other.none);
}

export const isWithin = (one: AnswerSet, other: AnswerSet): boolean => isEmpty(without(one, other));

/** One answer of the set, a finite one. */
export function oneOf({ spans, none }: AnswerSet): number | 'none' | undefined {
  const [first] = spans;
  if (!first) return none ? 'none' : undefined;
  const [low, high] = first;
  return Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0;
}
